/** `npm pack` leaves out the lock file, which the method page and the cache read: a copy goes with the package. */
import { copyFileSync } from 'node:fs';
import { readArguments } from '../../read-arguments.ts';

readArguments({ call: 'npm run prepack', does: 'Copies the lock file to where `npm pack` takes it along.' });
copyFileSync('package-lock.json', 'bin/lock.json');
