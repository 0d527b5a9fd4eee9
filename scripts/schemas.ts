/** `npm run schemas`: writes the JSON Schemas of the YAML files, for programs in which they are edited. */
import { CONTENT } from './content-option.ts';
import { schemaFolder, writeSchemas } from './schemas/keep-schemas.ts';
import { readArguments } from './read-arguments.ts';

const { values } = readArguments({
  call: 'npm run schemas',
  does: 'Writes the JSON Schemas of the YAML files, with which editor programs complete and check them.',
  options: {
    content: CONTENT,
    out: { value: 'DIR', about: 'where to write them (default: .cache/schemas of the content folder)' },
  },
});
try {
  for (const file of writeSchemas(values.out ?? schemaFolder(values.content)))
    process.stdout.write(`${file}\n`);
} catch (error) {
  process.stderr.write(`The schemas cannot be written: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
