import type { Article } from '../../../model/article.ts';
import type { Sentence } from '../../../model/sentence.ts';
import type { Span } from '../../../model/span.ts';
import type { Story } from '../../../model/story.ts';
import type { Stretch } from '../../../model/stretch.ts';
import { overlap, withoutSpans } from '../../../text/spans.ts';
import { cellOf, hasWords, stateOf } from '../../claim-cells.ts';
import { unquoted } from '../quoted-more.ts';
import { ofTwo } from '../two-printings.ts';

/** Words of an article on which a claim rests or that it quotes, and those of another on which the same claim rests, or of the same quotation. */
export interface SpokenOf {
  readonly own: readonly Span[];
  /** The other’s first sentence of it, and the words there. */
  readonly sentence: Sentence;
  readonly theirs: Span;
}

/**
 * What both of two articles speak of, by the words of the first: claims that one reports and the other has words for, too, whatever
 * they say, and what both quote.
 */
export function spokenOfByBoth(story: Story, article: Article, other: Article): SpokenOf[] {
  const told = story.claims.flatMap((claim): (readonly Span[])[][] => {
    const states = [article, other].map(({ id }) => stateOf(claim, id));
    return states.every(hasWords) && states.includes('reports')
      ? [[article, other].map(({ id }) => cellOf(claim, id)?.evidence ?? [])]
      : [];
  });
  const quoted = story.utterances.map((utterance): (readonly Span[])[] => {
    const stretches = utterance.stretches.map((stretch) => ofTwo(stretch, article.id, other.id));
    return [
      quotedByBoth(stretches, utterance.id, article, other),
      quotedByBoth(stretches, utterance.id, other, article),
    ];
  });
  return [...told, ...quoted].flatMap(([own = [], spans = []]) => {
    const [theirs] = spans;
    const sentence = theirs && other.sentences.find((each) => overlap(each, theirs));
    return sentence && own.length > 0 ? [{ own, theirs, sentence }] : [];
  });
}

/** What an article quotes of an utterance that the other quotes, too. */
function quotedByBoth(
  stretches: readonly Stretch[],
  utterance: string,
  own: Article,
  other: Article,
): Span[] {
  const quotes = own.quotes.filter((quote) => quote.utterance === utterance);
  if (quotes.length === 0) return [];
  const alone = unquoted(stretches, utterance, own, other);
  return quotes
    .flatMap((quote) => withoutSpans(quote, alone))
    .filter(({ start, end }) => /\p{L}/u.test(own.text.slice(start, end)));
}

/** The words in some sentences that speak of such. */
export const spokenIn = (claims: readonly SpokenOf[], sentences: readonly Sentence[]): Span[] =>
  claims.flatMap(({ own }) =>
    sentences.flatMap((sentence) =>
      own
        .filter((span) => overlap(span, sentence))
        .map(({ start, end }) => ({
          start: Math.max(start, sentence.start),
          end: Math.min(end, sentence.end),
        })),
    ),
  );
