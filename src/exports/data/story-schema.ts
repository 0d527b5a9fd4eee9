import { z } from 'zod';
import { PublishedStory } from '../../model/published-story.ts';
import { fullAddress, schemaAddress } from '../../views/addresses.ts';

/** The JSON Schema (2020-12) of the data of a story, from the model that they are checked against. */
export function storySchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(PublishedStory);
  return { $schema, $id: fullAddress(schemaAddress()), ...schema };
}
