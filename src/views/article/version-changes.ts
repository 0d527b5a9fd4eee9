import { words } from '#words/article.ts';
import type { Article } from '../../model/article.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Story } from '../../model/story.ts';
import { alignWords } from '../../text/align-words.ts';
import { diffWords, isSameWords } from '../../text/diff-words.ts';
import { wordForms } from '../../text/words.ts';
import { articleAddress, claimAddress, pairAddress } from '../addresses.ts';
import { STATE_WORDS, stateOf } from '../claim-cells.ts';
import { outletSign, type OutletSign } from '../outlet-sign.ts';
import { isShown, renderShown } from '../shown-sentences.ts';

/** What a later version of an article changed. */
export interface VersionChanges {
  readonly earlier: OutletSign;
  /** Both texts side by side. */
  readonly pair: string;
  /** `Two sentences changed, one added and one taken out.` */
  readonly summary: string;
  readonly changes: readonly VersionChange[];
  /** Claims with which the later version does something else. */
  readonly moved: readonly {
    readonly statement: string;
    readonly address: string;
    readonly from: string;
    readonly to: string;
  }[];
}

interface VersionChange {
  readonly kind: 'changed' | 'added' | 'taken out';
  /** The sentence in the earlier version, changed words marked; `null` if it was added. */
  readonly before: PrintedSentence | null;
  readonly after: PrintedSentence | null;
}

interface PrintedSentence {
  /** HTML. */
  readonly html: string;
  readonly here: string;
}

/** Two sentences of which half the words are the same are one that was changed. */
const ALIKE = 0.5;

/** Compares an article with its earlier version; `null` if it is a version of none. */
export function versionChangesOf(story: Story, article: Article): VersionChanges | null {
  const earlier = story.articles.find(({ id }) => id === article.versionOf);
  if (!earlier) return null;
  const pairs = pairSentences(earlier, article);
  const changes = pairs.map(([before, after]): VersionChange => {
    const marks =
      before && after
        ? diffWords(
            earlier.text.slice(before.start, before.end),
            article.text.slice(after.start, after.end),
            { aBase: before.start, bBase: after.start },
          ).filter((segment) => !isSameWords(segment))
        : [];
    const print = (of: Article, sentence: Sentence | null, side: 'a' | 'b'): PrintedSentence | null =>
      sentence && {
        html: renderShown(
          story,
          of,
          [sentence],
          marks.flatMap((segment) => segment[side] ?? []),
        ),
        here: articleAddress(story.id, of.id, isShown(story, of)(sentence) ? sentence.id : undefined),
      };
    return {
      kind: before === null ? 'added' : after === null ? 'taken out' : 'changed',
      before: print(earlier, before, 'a'),
      after: print(article, after, 'b'),
    };
  });
  return {
    earlier: outletSign(story, earlier),
    pair: pairAddress(story.id, earlier.id, article.id),
    summary: summaryOf(changes),
    changes,
    moved: story.claims.flatMap((claim) => {
      const [from, to] = [stateOf(claim, earlier.id), stateOf(claim, article.id)];
      return from === to
        ? []
        : [
            {
              statement: claim.statement,
              address: claimAddress(story.id, claim.id, article.id),
              from: STATE_WORDS[from],
              to: STATE_WORDS[to],
            },
          ];
    }),
  };
}

/** Sentences that are not the same words in both, in the order of the later version; of a pair, either may be missing. */
function pairSentences(earlier: Article, later: Article): [Sentence | null, Sentence | null][] {
  const wordsOf = ({ text, sentences }: Article) =>
    sentences.map(({ start, end }) => wordForms(text.slice(start, end)));
  const [a, b] = [wordsOf(earlier), wordsOf(later)];
  return alignWords(
    a.map((forms) => forms.join(' ')),
    b.map((forms) => forms.join(' ')),
  ).flatMap(({ same, aFrom, aTo, bFrom, bTo }) => {
    if (same) return [];
    const pairs: [Sentence | null, Sentence | null][] = [];
    let next = aFrom;
    for (let j = bFrom; j < bTo; j += 1) {
      let i = next;
      while (i < aTo && likeness(a[i] ?? [], b[j] ?? []) < ALIKE) i += 1;
      if (i < aTo) {
        for (; next < i; next += 1) pairs.push([earlier.sentences[next] ?? null, null]);
        next = i + 1;
      }
      pairs.push([i < aTo ? (earlier.sentences[i] ?? null) : null, later.sentences[j] ?? null]);
    }
    for (; next < aTo; next += 1) pairs.push([earlier.sentences[next] ?? null, null]);
    return pairs;
  });
}

/** The share of words that two sentences have in common, 0–1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const [one, two] = [new Set(a), new Set(b)];
  return (2 * one.intersection(two).size) / Math.max(1, one.size + two.size);
}

function summaryOf(changes: readonly VersionChange[]): string {
  return words.changes(
    (['changed', 'added', 'taken out'] as const)
      .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
      .filter(({ count }) => count > 0),
  );
}
