import type { Entity, Mention } from '../cast/cast.ts';
import type { Language } from '../../language/language.ts';
import type { SpeechLine } from '../line.ts';

/**
 * "The letter" is the one that the article calls "Smith's letter" elsewhere, if it has no other person's letter. Only nouns
 * for what is written once: of statements and posts there are many.
 *
 * @param mentions of all lines; changed in place
 */
export function settleWriters(mentions: readonly (readonly Mention[])[], language: Language): void {
  const writers = new Map<string, Set<Entity>>();
  for (const { head, writer } of mentions.flat())
    if (writer !== undefined && language.roles.singleDocuments.has(head))
      writers.set(head, (writers.get(head) ?? new Set()).add(writer));
  if (writers.size === 0) return;
  for (const mention of mentions.flat()) {
    if (mention.kind !== 'nominal' || mention.writer !== undefined) continue;
    const [writer, ...others] = writers.get(mention.head) ?? [];
    const isDefinite = mention.to - mention.from === 2 && language.clauses.definite.test(mention.text);
    if (writer !== undefined && others.length === 0 && isDefinite) mention.writer = writer;
  }
}

/**
 * "Smith's letter", "Smith's second open letter": the person whose words a document has.
 *
 * @param head the item that names the document
 * @param names of the line, found before its phrases
 * @returns `null` for a phrase that is no document, or of which no person is the owner: "Smith's lawyer's letter"
 */
export function findWriter(line: SpeechLine, head: number, names: readonly Mention[]): Entity | null {
  const { roles, words } = line.language;
  if (!roles.documents.has(line.items[head]?.lower ?? '')) return null;
  const owner = names.findLast(
    ({ kind, possessive, to }) => kind === 'name' && possessive && to <= head && head - to <= WORDS_BETWEEN,
  );
  if (owner?.entity?.person !== true) return null;
  const isOne = line.items
    .slice(owner.to, head)
    .every(
      ({ kind, lower, possessive }) =>
        kind === 'word' &&
        !possessive &&
        !words.determiners.has(lower) &&
        !words.prepositions.has(lower) &&
        !words.conjunctions.has(lower) &&
        !words.auxiliaries.has(lower),
    );
  return isOne ? owner.entity : null;
}

/** Words between the person and the document. */
const WORDS_BETWEEN = 3;
