/** All that the list of claims does by script, in one file: the build copies into it what other pages share. */
import '../claims/claims-grid.ts';
import '../claims/claims-filter.ts';
import '../slash-key.ts';
import '../way-back.ts';
