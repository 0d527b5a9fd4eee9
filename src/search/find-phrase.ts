import type { Asked, Found, Hit, Library } from './find-documents.ts';
import { peopleMeant } from './find-unnamed.ts';
import { VERBATIM } from './match-words.ts';
import { FEWEST_WORDS } from './query/query-limits.ts';
import { readQuery } from './query/read-query.ts';
import type { ArticleTexts } from './texts/search-data.ts';

/** Who prints a few words side by side. */
export interface Phrase {
  /** Whose words they are wherever they are printed; empty where others say them too. */
  readonly speaker: string;
  readonly printing: readonly ArticleTexts[];
  /** The others of the same story; those in excerpts may print more than is known here. */
  readonly lacking: readonly ArticleTexts[];
}

/**
 * Who prints a phrase of a few words; of longer ones see `answerQuotation`.
 *
 * @returns `null` where nobody does, where it is a name, or where not all reports were asked or examined
 */
export function findPhrase(
  { stories, spellings }: Library,
  { groups, repeats, query, cut }: Found,
  asked: Asked,
): Phrase | null {
  if (cut || asked.speaker + asked.outlet + asked.kind !== '') return null;
  if (query.length < 2 || query.length >= FEWEST_WORDS || readQuery(asked.query).length !== query.length)
    return null;
  if (stories.some((story) => peopleMeant(story, query, spellings).length > 0)) return null;
  const isPrinted = ({ score, document }: Hit) => score === VERBATIM && document.kind !== 'claim';
  const besides = groups.flatMap(({ hits }) => hits).filter(isPrinted);
  const hits = [...besides, ...repeats.filter(isPrinted)];
  const [first] = hits;
  if (!first) return null;
  const articlesOf = (s: number) =>
    new Set(hits.flatMap(({ document }) => (document.story === s ? [document.article] : [])));
  const printers = stories.map((_, s) => articlesOf(s));
  const [speaker = '', ...others] = new Set(
    // A sentence that only repeats a quotation is said by whom the quotation is.
    besides.map(({ document }) => (document.kind === 'quote' ? document.speaker : '')),
  );
  return {
    speaker: others.length > 0 ? '' : speaker,
    printing: stories.flatMap(({ articles }, s) => articles.filter((_, a) => printers[s]?.has(a))),
    lacking: stories.flatMap(({ articles }, s) =>
      articles.filter((article, a) => printers[s]?.size && !printers[s].has(a) && article.excerpts !== true),
    ),
  };
}
