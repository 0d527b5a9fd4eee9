import type { Article } from '../../../src/model/article.ts';
import type { Span } from '../../../src/model/span.ts';
import type { Story } from '../../../src/model/story.ts';
import { oneLine } from '../../../src/text/one-line.ts';
import { overlap } from '../../../src/text/spans.ts';
import { companyOf } from '../../../src/views/article/both-ends.ts';
import { matchPair } from '../../../src/views/pair/pair-matches.ts';
import { sharedUtterances } from '../../../src/views/pair/shared-utterances.ts';
import { wordingOf } from '../../../src/views/pair/texts/passage-sentences.ts';
import { wholeSentences } from '../../../src/views/sentences-over.ts';
import { matchesBetween } from '../../../src/views/tellers.ts';
import { tellingChanges } from '../../../src/views/wording/telling-changes.ts';

/**
 * Collects what pages mark as told in other words.
 *
 * @returns each difference of each two articles once: what an article page and a pair page mark at the same words is one
 */
export function marksOfStory(story: Story): Mark[] {
  return story.articles.flatMap((a, i) =>
    story.articles.slice(i + 1).flatMap((b) => marksOfPair(story, a, b)),
  );
}

function marksOfPair(story: Story, a: Article, b: Article): Mark[] {
  const found: Found[] = [];
  const add = (on: Surface, one: Span | null, two: Span | null, claim: string | null = null): void => {
    // Where one page shows words of one side alone, it is still the same difference.
    const touches = (x: Span | null, y: Span | null) => !x || !y || overlap(x, y);
    const known = found.find(
      ({ a: x, b: y }) => touches(x, one) && touches(y, two) && ((x && one) ?? (y && two)) !== null,
    );
    if (known) known.on.add(on);
    else found.push({ on: new Set([on]), a: one, b: two, claim });
  };
  for (const [own, other, turned] of [
    [a, b, false],
    [b, a, true],
  ] as const)
    for (const sentence of own.sentences)
      for (const cause of companyOf(story, own, sentence).causes) {
        if (cause.article !== other.id) continue;
        for (const there of cause.theirs.length > 0 ? cause.theirs : [null]) {
          const [x, y] = turned ? [there, cause.own] : [cause.own, there];
          add('article', x, y, cause.claim?.id ?? null);
        }
      }
  const pair = matchPair(story, a, b);
  for (const match of pair.matches)
    for (const { a: x, b: y } of tellingChanges(a, b, wordingOf(pair, match, a, b)).changes)
      add('pair', x, y);
  for (const { telling } of sharedUtterances(story, a, b))
    for (const { a: x, b: y } of telling?.changes ?? []) add('quotation', x, y);
  const links = matchesBetween(story, a.id, b.id);
  return found.map(({ on, a: x, b: y, claim }) => {
    const link = links.find((each) => {
      const [p, q] = each.a.article === a.id ? [each.a, each.b] : [each.b, each.a];
      return (!x || overlap(p, x)) && (!y || overlap(q, y));
    });
    const other = (own: Span | null, side: 'a' | 'b'): Span | null =>
      own ?? (link ? (link.a.article === (side === 'a' ? a : b).id ? link.a : link.b) : null);
    return {
      story: story.id,
      on: [...on],
      ground: link?.ground ?? null,
      score: link?.score ?? null,
      claim,
      a: sideOf(a, x, other(x, 'a')),
      b: sideOf(b, y, other(y, 'b')),
    };
  });
}

function sideOf(article: Article, words: Span | null, place: Span | null): Side {
  const { id, text } = article;
  const whole = place && wholeSentences(article, place);
  return {
    article: id,
    start: words?.start ?? null,
    end: words?.end ?? null,
    words: words && oneLine(text.slice(words.start, words.end)),
    passage: whole ? oneLine(text.slice(whole.start, whole.end)) : '',
  };
}

/** Where a mark stands: on the page of an article, in the two texts of a pair, or in its list of quotations. */
type Surface = 'article' | 'pair' | 'quotation';

interface Found {
  readonly on: Set<Surface>;
  readonly a: Span | null;
  readonly b: Span | null;
  readonly claim: string | null;
}

interface Side {
  readonly article: string;
  readonly start: number | null;
  readonly end: number | null;
  /** Nothing where one side alone has words. */
  readonly words: string | null;
  readonly passage: string;
}

export interface Mark {
  readonly story: string;
  readonly on: readonly Surface[];
  readonly ground: string | null;
  readonly score: number | null;
  readonly claim: string | null;
  readonly a: Side;
  readonly b: Side;
}
