import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import type { Sentence } from '../../model/sentence.ts';
import { pairsAddress } from '../addresses.ts';
import { hasChosenPairs } from '../many/chosen-pairs.ts';
import { rowAddressOf } from '../many/rows-pages.ts';
import type { SentenceView } from './sentence-view.ts';

/** As much of what others have for a sentence as the page of an article holds. */
export interface FewNotes {
  readonly notes: SentenceView['notes'];
  /** How many have words for it besides, and where such passages stand side by side; `null` where all are here. */
  readonly more: { readonly count: number; readonly address: string } | null;
}

/**
 * Of many articles, the words of so many stand beside a sentence: with those of forty, the page of an
 * article would be six times as long as with those of five, and nobody reads twenty wordings of one sentence.
 */
const MOST = 4;

/**
 * Chooses from what the others have for a sentence. In a story of few articles that is all of it; of many, first come those
 * that tell it differently, then other words before the same words; of those that have the same words, one stands for all.
 */
export function fewNotes(
  story: Story,
  article: Article,
  sentence: Sentence,
  { notes }: SentenceView,
): FewNotes {
  if (!hasChosenPairs(story)) return { notes, more: null };
  const wordings = new Set<string>();
  const chosen = new Set(
    notes
      .toSorted((x, y) => y.weight - x.weight)
      .filter((note) => {
        const wording = wordingOf(note);
        const isNew = !wordings.has(wording);
        wordings.add(wording);
        return isNew;
      })
      .slice(0, MOST),
  );
  const shown = notes.filter((note) => chosen.has(note));
  const count = notes.length - shown.length;
  return {
    notes: shown,
    more:
      count > 0
        ? { count, address: rowAddressOf(story, article, sentence) ?? pairsAddress(story.id, article.id) }
        : null,
  };
}

/** The words of a note, whatever is marked in them; those of the sentence itself are one wording, too. */
const wordingOf = ({ html }: SentenceView['notes'][number]): string =>
  html?.replaceAll(/<[^>]*>/gu, '').trim() ?? '';
