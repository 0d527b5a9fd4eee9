/** All that a page to read and to cite does by script, in one file: the build copies into it what other pages share. */
import '../copy-text.ts';
import '../slash-key.ts';
import '../way-back.ts';
