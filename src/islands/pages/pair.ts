/** All that the page of a pair does by script, in one file: the build copies into it what other pages share. */
import '../keys-switch.ts';
import '../pair-view.ts';
import '../copy-text.ts';
import '../slash-key.ts';
import '../way-back.ts';
