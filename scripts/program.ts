/** `same-story`: one program for all that an editor does with a folder of stories. */
import { COMMANDS } from './program/commands.ts';
import { runCommand } from './program/run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), COMMANDS);
