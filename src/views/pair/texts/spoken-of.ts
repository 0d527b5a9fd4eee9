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
 * What both of two articles speak of, by the words of each: claims that one reports and the other has words for, too, whatever
 * they say, and what both quote.
 */
export function spokenOfByBoth(
  story: Story,
  a: Article,
  b: Article,
): Readonly<Record<'a' | 'b', readonly SpokenOf[]>> {
  const told = story.claims.flatMap((claim): (readonly Span[])[][] => {
    const states = [a, b].map(({ id }) => stateOf(claim, id));
    return states.every(hasWords) && states.includes('reports')
      ? [[a, b].map(({ id }) => cellOf(claim, id)?.evidence ?? [])]
      : [];
  });
  const quoted = story.utterances
    .filter(({ id }) => [a, b].every(({ quotes }) => quotes.some(({ utterance }) => utterance === id)))
    .map((utterance): (readonly Span[])[] => {
      const stretches = utterance.stretches.map((stretch) => ofTwo(stretch, a.id, b.id));
      return [quotedByBoth(stretches, utterance.id, a, b), quotedByBoth(stretches, utterance.id, b, a)];
    });
  const both = [...told, ...quoted];
  return {
    a: both.flatMap(([own = [], theirs = []]) => spokenOf(own, theirs, b)),
    b: both.flatMap(([theirs = [], own = []]) => spokenOf(own, theirs, a)),
  };
}

function spokenOf(own: readonly Span[], [theirs]: readonly Span[], other: Article): SpokenOf[] {
  const sentence = theirs && other.sentences.find((each) => overlap(each, theirs));
  return sentence && own.length > 0 ? [{ own, theirs, sentence }] : [];
}

/** What an article quotes of an utterance that the other quotes, too. */
function quotedByBoth(
  stretches: readonly Stretch[],
  utterance: string,
  own: Article,
  other: Article,
): Span[] {
  const alone = unquoted(stretches, utterance, own, other);
  return own.quotes
    .filter((quote) => quote.utterance === utterance)
    .flatMap((quote) => withoutSpans(quote, alone))
    .filter(({ start, end }) => /\p{L}/u.test(own.text.slice(start, end)));
}

/** The words in some sentences that speak of such. */
export const spokenIn = (claims: readonly Pick<SpokenOf, 'own'>[], sentences: readonly Sentence[]): Span[] =>
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
