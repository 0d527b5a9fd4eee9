import { words as frame } from '#words/frame.ts';
import { words as grammar } from '#words/grammar.ts';
import { words as many } from '#words/many.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { openingWords } from '../../text/opening-words.ts';
import { withoutSigns } from '../../text/without-signs.ts';
import {
  claimAddress,
  pairAddress,
  pairsAddress,
  pairTextsAddress,
  severalAddress,
  utteranceAddress,
} from '../addresses.ts';
import { isBlind, showGaps } from '../blind-story.ts';
import { outletSign, type OutletSign } from '../outlet-sign.ts';
import { isShown } from '../shown-sentences.ts';
import { chosenInWords } from '../many/chosen-pairs.ts';
import { answeredClaim } from './claims/answered-claim.ts';
import { pairClaims } from './claims/pair-claims.ts';
import { matchPair, placedSentences, type Range } from './pair-matches.ts';

/**
 * What the page of a pair shows that is not laid out in full: claims and quotations as ways to their pages. The texts side by
 * side are put together in the browser.
 */
export interface BriefPair {
  readonly a: OutletSign;
  readonly b: OutletSign;
  readonly description: string;
  /** The address of the pair in the story's order of articles. */
  readonly canonical: string;
  readonly swapped: string;
  /** All pairs of the one, and of the other. */
  readonly pairs: readonly [string, string];
  readonly several: string;
  /** Why the page is brief. */
  readonly why: string;
  /** The texts of the one and of the other, for the browser. */
  readonly texts: readonly [string, string];
  /** Claims that the two tell differently, and those on which one is only less specific, under the ids of a page in full. */
  readonly differing: readonly Line[];
  readonly less: readonly Line[];
  /** As on a page in full. */
  readonly formerly: readonly string[];
  /** What somebody said and both print, under the same ids. */
  readonly quotations: readonly Line[];
  readonly both: readonly Line[];
  readonly onlyA: readonly Line[];
  readonly onlyB: readonly Line[];
}

/** A way to the page of a claim or of a quotation. */
interface Line {
  readonly id?: string;
  readonly words: string;
  readonly address: string;
}

/** Puts the page of an ordered pair together. */
export function briefPairOf(story: Story, a: Article, b: Article): BriefPair {
  const [signA, signB] = [outletSign(story, a), outletSign(story, b)];
  const claims = pairClaims(story, a.id, b.id);
  const line = (claim: Claim): Line => ({
    words: claim.statement,
    address: claimAddress(story.id, claim.id),
  });
  const answered =
    (article: Article) =>
    (claim: Claim): Line => ({ ...line(claim), words: answeredClaim(story, claim, article).words });
  const named = (claim: Claim): Line => ({ ...line(claim), id: `d-${claim.id}` });
  const [first = a, second = b] = story.articles.filter((each) => each === a || each === b);
  const printed = ({ quotes }: Article) => new Set(quotes.map(({ utterance }) => utterance));
  const shared = printed(a).intersection(printed(b));
  return {
    a: signA,
    b: signB,
    description: many.description(signA.name, signB.name),
    canonical: pairAddress(story.id, first.id, second.id),
    swapped: pairAddress(story.id, b.id, a.id),
    pairs: [pairsAddress(story.id, a.id), pairsAddress(story.id, b.id)],
    several: severalAddress(story.id, [first.id, second.id]),
    why: many.why(story.articles.length, chosenInWords()),
    texts: [pairTextsAddress(story.id, a.id), pairTextsAddress(story.id, b.id)],
    differing: [...claims.contradict, ...claims.otherwise].map(named),
    less: claims.less.map(named),
    formerly: [...claims.touched, ...claims.answersA, ...claims.answersB].map(({ id }) => `d-${id}`),
    quotations: story.utterances
      .filter(({ id }) => shared.has(id))
      .map(({ id, speaker }) => ({
        id: `d-${id}`,
        words: `${speaker ?? frame.speakerUnknown}: ${grammar.opening}${openingOf(story, a, id)} …${grammar.closing}`,
        address: utteranceAddress(story.id, id),
      })),
    both: claims.both.map(line),
    onlyA: [...claims.onlyA.map(line), ...claims.answersA.map(answered(a))],
    onlyB: [...claims.onlyB.map(line), ...claims.answersB.map(answered(b))],
  };
}

/** How an article begins to print an utterance; quotations may always be printed. */
function openingOf(story: Story, article: Article, utterance: string): string {
  const quote = article.quotes.find((each) => each.utterance === utterance);
  const words = quote ? openingWords(withoutSigns(article, quote)) : '';
  return isBlind(story) ? showGaps(words) : words;
}

/** The text of an article and its counterparts in all others, as the browser fetches it. */
export interface PairSource {
  readonly name: string;
  readonly letter: string;
  readonly hue: number;
  /** The page of the article. */
  readonly address: string;
  readonly lang: string | null;
  /** Paragraph by paragraph, the sentences: id and words, `null` for words that may not be printed. */
  readonly paragraphs: readonly (readonly (readonly [id: string, words: string | null])[])[];
  /** By article, what corresponds: the first and last sentence here and there, counted from 0 over all paragraphs. */
  readonly matches: Readonly<Record<string, readonly (readonly [number, number, number, number])[]>>;
}

/** Makes that for an article. */
export function pairSourceOf(story: Story, article: Article): PairSource {
  const { name, letter, hue, address } = outletSign(story, article);
  const shown = isShown(story, article);
  const show = isBlind(story) ? showGaps : (words: string) => words;
  const placed = placedSentences(article);
  const order = (range: Range) => [range.first, range.last] as const;
  return {
    name,
    letter,
    hue,
    address,
    lang: article.lang,
    paragraphs: [...Map.groupBy(placed, ({ block }) => block).values()].map((sentences) =>
      sentences.map(
        ({ sentence }) =>
          [sentence.id, shown(sentence) ? show(withoutSigns(article, sentence)) : null] as const,
      ),
    ),
    matches: Object.fromEntries(
      story.articles
        .filter((other) => other !== article)
        .map((other) => [
          other.id,
          matchPair(story, article, other).matches.map(({ a, b }) => [...order(a), ...order(b)] as const),
        ]),
    ),
  };
}
