import type { Mention } from '../cast/cast.ts';
import type { SpeechLine } from '../line.ts';
import { speaks } from './speaks.ts';

/**
 * How likely it is that a pronoun goes on with a mention: a subject weighs more than the object of a preposition or an
 * owner.
 *
 * @param subject of the main clause of the line
 */
export function weighMention(mention: Mention, line: SpeechLine, subject: Mention | null): number {
  if (speaks(mention, line)) return 2;
  if (mention === subject) return 1.6;
  // "Smith's lawyer said": the lawyer goes on.
  if (mention.possessive)
    return subject?.kind === 'nominal' && subject.from <= mention.from && mention.to < subject.to ? 0.3 : 0.6;
  if (opensClause(mention, line)) return 1.6;
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - 5); i -= 1) {
    const item = line.items[i];
    if (item === undefined || item.kind !== 'word') break;
    if (line.language.words.prepositions.has(item.lower)) return 0.6;
  }
  return mention.from <= 4 ? 1.5 : 1;
}

/**
 * "hours after President Smith signed it": a preposition before a name and its verb opens a clause, whose subject the
 * name is.
 */
function opensClause(mention: Mention, line: SpeechLine): boolean {
  const next = line.items[mention.to];
  if (
    mention.kind !== 'name' ||
    next?.kind !== 'word' ||
    !(
      line.language.words.auxiliaries.has(next.lower) ||
      line.language.forms.past.test(next.lower) ||
      line.language.verbs.saying.has(next.lower)
    )
  )
    return false;
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - 4); i -= 1) {
    const { kind, lower } = line.items[i] ?? { kind: 'mark', lower: '' };
    if (kind !== 'word') return false;
    if (line.language.clauses.beforeSubject.test(lower)) return true;
    if (line.language.words.prepositions.has(lower)) return false;
  }
  return false;
}
