/** All that the overview of a story does by script, in one file: the build copies into it what other pages share. */
import '../claims/claims-grid.ts';
import '../slash-key.ts';
import '../way-back.ts';
