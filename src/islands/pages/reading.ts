/** All that a page to read does by script, in one file: the build copies into it what other pages share. */
import '../slash-key.ts';
import '../way-back.ts';
