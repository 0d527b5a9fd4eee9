import { z } from 'zod';
import { ClaimsFile } from '../../model/claims-file.ts';
import { CorrectionsFile } from '../../model/corrections-file.ts';
import { Ledger } from '../../model/ledger.ts';
import { OutletsFile } from '../../model/outlet.ts';
import { SiteFile } from '../../model/site-file.ts';
import { StoryFile } from '../../model/story-file.ts';

/** The models of the YAML files, by the name of the file without its ending. */
const YAML_MODELS = {
  outlets: OutletsFile,
  site: SiteFile,
  story: StoryFile,
  claims: ClaimsFile,
  corrections: CorrectionsFile,
  published: Ledger,
} as const;

export type YamlName = keyof typeof YAML_MODELS;

/**
 * The JSON Schema of each YAML file, made of its model: an editor program completes and checks with it. In draft 7,
 * which the servers of editor programs know best.
 *
 * @returns for each name its schema, as text
 */
export function jsonSchemas(): [name: YamlName, schema: string][] {
  return (Object.keys(YAML_MODELS) as YamlName[]).map((name) => {
    const schema = z.toJSONSchema(YAML_MODELS[name], {
      io: 'input',
      target: 'draft-7',
      // The examples are of what is written; zod leaves them out where that is transformed when it is read.
      override({ zodSchema, jsonSchema }) {
        const { examples } = z.globalRegistry.get(zodSchema) ?? {};
        if (Array.isArray(examples)) jsonSchema.examples = examples as unknown[];
      },
    });
    return [name, `${JSON.stringify(schema, null, 1)}\n`];
  });
}
