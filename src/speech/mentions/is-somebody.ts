import type { Mention } from '../cast/cast.ts';
import type { SpeechLine } from '../line.ts';
import { speaks } from './speaks.ts';

/**
 * "A police spokesman said …": a "he" that follows may be this person, whom no earlier name means; not if a name
 * stands beside the phrase.
 */
export function isSomebody(
  mention: Mention,
  line: SpeechLine,
  all: readonly Mention[],
  subject: Mention | null,
): boolean {
  if (
    mention.kind !== 'nominal' ||
    mention.possessive ||
    !line.language.roles.persons.has(mention.head) ||
    (line.language.roles.plural.test(mention.head) && !line.language.forms.singularPerson.test(mention.head))
  )
    return false;
  if (
    !speaks(mention, line) &&
    (mention !== subject ||
      !line.items.slice(mention.to).some(({ lower }) => line.language.verbs.saying.has(lower)))
  )
    return false;
  if (
    mention.from === mention.to - 1 ||
    line.language.cues.ask.test(line.items[mention.to]?.lower ?? '') ||
    line.language.roles.askers.test(mention.head)
  )
    return false; // whoever is asked is the one to answer
  let comma = mention.to; // "the minister of trade, Ann Smith, said"
  while (comma < mention.to + PHRASE_REACH && line.items[comma]?.kind === 'word') comma += 1;
  const named = (test: (name: Mention) => boolean): boolean =>
    all.some((other) => other.kind === 'name' && test(other));
  return !(
    (line.items[mention.from - 1]?.text === ',' && named(({ to }) => to === mention.from - 1)) ||
    (line.items[comma]?.text === ',' && named(({ from }) => from > comma && from <= comma + 3))
  );
}

/** How many words of a phrase to scan for the comma before its name. */
const PHRASE_REACH = 8;
