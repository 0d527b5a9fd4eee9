import type { Mention } from '../cast/cast.ts';
import type { SpeechLine } from '../line.ts';

/** Whether a mention is the subject of a verb of speech, before or after it. */
export function speaks(mention: Mention, line: SpeechLine): boolean {
  let at = mention.to;
  while (
    line.language.words.auxiliaries.has(line.items[at]?.lower ?? '') ||
    line.language.words.adverbs.has(line.items[at]?.lower ?? '')
  )
    at += 1;
  if (line.language.verbs.saying.has(line.items[at]?.lower ?? '')) return true;
  if (
    mention.kind === 'name' &&
    line.items[mention.to]?.text === ',' &&
    line.items[mention.from - 1]?.text === ',' &&
    line.language.verbs.saying.has(line.items[mention.to + 1]?.lower ?? '')
  )
    return true; // "Her deputy, Ann Smith, said"
  return (
    line.language.verbs.saying.has(line.items[mention.from - 1]?.lower ?? '') &&
    line.items[mention.from - 2]?.kind === 'quote'
  );
}
