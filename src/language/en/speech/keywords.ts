import type { Keywords } from '../../speech-patterns.ts';

/** Single words that rules ask for. */
export const KEYWORDS: Keywords = {
  that: new Set(['that']),
  of: new Set(['of']),
  to: new Set(['to']),
  as: new Set(['as']),
  the: new Set(['the']),
  who: new Set(['who']),
  which: new Set(['which']),
  what: new Set(['what']),
  it: new Set(['it']),
  not: new Set(['not']),
  heard: new Set(['heard']),
  according: new Set(['according']),
  per: new Set(['per']),
  by: new Set(['by']),
  on: new Set(['on']),
  his: new Set(['his']),
  her: new Set(['her']),
  may: new Set(['may']),
  police: new Set(['police']),
};
