import type { z } from 'zod';
import type { Problem } from '../../model/problem.ts';
import { decodeSource } from './decode-source.ts';
import type { ContentFile } from './read-file.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/**
 * Reads a YAML file that an editor wrote.
 *
 * @param empty what a missing or empty file stands for
 * @param report called with each problem; the value is then `null`
 */
export function readEditorFile<S extends z.ZodType>(
  source: ContentFile | null,
  schema: S,
  empty: unknown,
  report: (problem: Problem) => void,
): YamlFile<z.infer<S>> {
  const file = source?.file ?? '';
  const broken: YamlFile<z.infer<S>> = {
    file,
    value: null,
    problems: [],
    locate: () => ({ file, line: 1, column: 1 }),
    keys: () => [],
  };
  if (!source) return readYaml('', file, schema, empty);
  if (source.bytes === null) return broken;
  const decoded = decodeSource(source.bytes, file);
  if ('problem' in decoded && decoded.problem.rule !== 'source-empty') {
    report(decoded.problem);
    return broken;
  }
  const read = readYaml('text' in decoded ? decoded.text : '', file, schema, empty);
  read.problems.forEach(report);
  return read;
}
