import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { writeAtomically } from '../../src/corpus/files/write-atomically.ts';
import { jsonSchemas, type YamlName } from '../../src/exports/site/json-schemas.ts';

/** Where the schemas of a content folder are: with its caches, which any command may write anew. */
export const schemaFolder = (content: string): string => join(content, '.cache', 'schemas');

/**
 * Writes the JSON Schemas of the YAML files into a folder, those that changed.
 *
 * @returns the files
 * @throws if the disk does
 */
export function writeSchemas(folder: string): string[] {
  return jsonSchemas().map(([name, schema]) => {
    const file = join(folder, `${name}.json`);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== schema) writeAtomically(file, schema);
    return file;
  });
}

/** Keeps the schemas of a content folder up to date; where that cannot be written, editor programs do without. */
export function keepSchemas(content: string): void {
  try {
    if (existsSync(content)) writeSchemas(schemaFolder(content));
  } catch {
    // Nothing else depends on them.
  }
}

/**
 * The first line of a YAML file, which names its schema to editor programs.
 *
 * @param file the path of the file
 * @param content the folder that holds it, or whose story does
 */
export function schemaLine(file: string, name: YamlName, content: string): string {
  const path = relative(dirname(file), join(schemaFolder(content), `${name}.json`));
  return `# yaml-language-server: $schema=${path.split(sep).join('/')}\n`;
}
