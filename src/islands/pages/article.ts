/** All that the page of an article does by script, in one file: the build copies into it what other pages share. */
import '../article/notes.ts';
import '../copy-text.ts';
import '../slash-key.ts';
import '../way-back.ts';
