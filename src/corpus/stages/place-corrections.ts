import type { Correction } from '../../model/correction.ts';
import type { CorrectionEntry } from '../../model/corrections-file.ts';
import { contentIds } from '../../text/content-id.ts';
import type { Articles } from './attribute-speech.ts';
import type { Families } from './gather-families.ts';
import type { Claims } from './place-claims.ts';
import type { Files } from './read-files.ts';
import type { Addresses } from './settle-addresses.ts';

/** Ties what `corrections.yaml` tells to the claim, article or utterance that it was about; the latest come first. */
export function placeCorrections(draft: Files & Articles & Claims & Families & Addresses): PlacedCorrections {
  const entries = draft.correctionsFile.value?.corrections ?? [];
  const ids = contentIds(
    entries.map(({ date, stood }) => `${date} ${stood}`),
    'c',
  );
  const corrections: Correction[] = [];
  const misplaced: MisplacedCorrection[] = [];
  const claims = [...draft.claims, ...draft.former.claims].map(({ id }) => id);
  const articles = [...draft.articles, ...draft.former.articles].map(({ id }) => id);
  entries.forEach((entry, number) => {
    const { date, stood, stands = null, why, article = null, claim = null, quote = null } = entry;
    const fault = (rest: Fault) => misplaced.push({ number, ...rest });
    const spoken = quote === null ? [] : utterancesOf(draft, quote, article);
    if (claim !== null && (article !== null || quote !== null)) fault({ kind: 'two' });
    if (claim !== null && !claims.includes(claim)) fault({ kind: 'claim', claim, known: claims });
    if (article !== null && !articles.includes(article)) fault({ kind: 'article', article, known: articles });
    else if (quote !== null && spoken.length !== 1)
      fault({ kind: 'quote', quote, utterances: spoken.length });
    corrections.push({
      id: ids[number] ?? '',
      date,
      stood,
      stands,
      why,
      claim,
      article: quote === null ? article : null,
      utterance: spoken[0] ?? null,
    });
  });
  return {
    corrections: corrections.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    misplaced,
  };
}

/** What `placeCorrections` adds. */
export interface PlacedCorrections {
  readonly corrections: Correction[];
  /** Entries that name what the story does not have; `checkCorrections` reports them. */
  readonly misplaced: readonly MisplacedCorrection[];
}

type Fault =
  | { readonly kind: 'two' }
  | { readonly kind: 'claim'; readonly claim: string; readonly known: readonly string[] }
  | { readonly kind: 'article'; readonly article: string; readonly known: readonly string[] }
  /** Its words are those of no utterance, or of several. */
  | { readonly kind: 'quote'; readonly quote: string; readonly utterances: number };

type MisplacedCorrection = Fault & {
  /** Of the entry in the file, from 0. */
  readonly number: number;
};

/** The utterances that print these words inside their marks. Two articles that print them make one utterance. */
function utterancesOf(
  { articles, utterances }: Articles & Families,
  words: NonNullable<CorrectionEntry['quote']>,
  article: string | null,
): string[] {
  const printed = articles
    .filter(({ id }) => article === null || id === article)
    .flatMap(({ id, text, quotes }) =>
      quotes
        .filter(({ start, end }) => text.slice(start, end) === words)
        .map((quote) => ({ article: id, quote: quote.id })),
    );
  return utterances
    .filter(({ members }) =>
      members.some((member) =>
        printed.some((each) => each.article === member.article && each.quote === member.quote),
      ),
    )
    .map(({ id }) => id);
}
