import { ATTRIBUTION_RULES } from '../attribution/attribution-rules.ts';

/** The features of a candidate, in the order of a row; their names say what they measure. */
export const FEATURES: readonly string[] = [
  ...ATTRIBUTION_RULES.map(([name]) => `rule: ${name}`),
  'is nobody',
  'is no speech',
  'first rule',
  'first rule says so',
  'rules',
  'candidates',
  'kind',
  'pronoun',
  'person',
  'count',
  'words of the name',
  'gender known',
  'lines away',
  'blocks away',
  'items away',
  'before the quotation',
  'mentions between',
  'quotations between',
  'possessive',
  'hangs on a preposition',
  'main subject',
  'opens the line',
  'verb behind',
  'verb before',
  'unknown verb behind',
  'cue strength',
  'cue plain',
  'cue away',
  'cue before',
  'reading share',
  'reading rank',
  'reading distance',
  'role head',
  'body head',
  'phrase',
  'said the one before',
  'said the two before',
  'quotations since the one before',
  'blocks since the one before',
  'share of the quotations so far',
  'mentioned nearby',
  'named inside the quotation',
  'words',
  'opens its line',
  'ends its line',
  'closed',
  'ends in a comma',
  'ends a sentence',
  'starts with a capital',
  'first person inside',
  'line type',
  'headline',
  'sentence of the block',
  'colon or comma before',
  'verb of saying in the line',
  'other quotations in the line',
  'every word has a capital',
  'word before',
  'capital behind',
  'told by nobody',
  'named',
  'reading is settled',
  'given name',
  'everyday words in the name',
  'a place',
  'capital head',
  'opens with a number',
  'title before',
  'lines since a mention',
  'subject of an earlier line',
  'spoke in an earlier line',
  'readings',
  'rivals nearby',
  'share of the mentions',
  'says the next quotation',
  'says the quotation before by a verb',
  'verbs between',
  'capitals in the quotation',
  'verb or pronoun inside',
];

/** Marks a feature that does not apply; below every real value. */
export const ABSENT = -100;

const INDEX = new Map(FEATURES.map((name, i) => [name, i]));

/** The place of a feature in a row. */
export const at = (name: string): number => {
  const index = INDEX.get(name);
  if (index === undefined) throw new Error(`No feature "${name}"`);
  return index;
};

/** Writes a feature of a row. */
export type SetFeature = (name: string, value: number) => void;
