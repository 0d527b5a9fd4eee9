import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import type { ComparedUtterance, UtteranceQuote } from '../../model/utterance.ts';
import { renderSpan } from '../../render/render-span.ts';
import { diffWords, isSameWords, type DiffSegment } from '../../text/diff-words.ts';
import { countWordsIn } from '../../text/words.ts';
import { utteranceAddress } from '../addresses.ts';
import { outletSign, type OutletSign } from '../outlet-sign.ts';

/** Two quotes of the same words by one person that differ: an exercise and its answer. */
export interface ChangedWords {
  /** Of the utterance. */
  readonly id: string;
  readonly speaker: string | null;
  /** The page with every quote of the utterance, which proves both. */
  readonly address: string;
  /** The longer first. */
  readonly quotes: readonly {
    readonly outlet: OutletSign;
    readonly html: string;
    readonly marked: string;
  }[];
  /** In how many places they differ. */
  readonly places: number;
}

/**
 * Pairs of quotes whose words differ inside what both quote, one pair for each utterance, in the order of the
 * story.
 */
export function changedWordsOf(story: Story): ChangedWords[] {
  return story.utterances.flatMap((utterance) => changedWordsIn(story, utterance) ?? []);
}

/** The pair of one utterance that differs in most places; `null` where none differ inside what both quote. */
export function changedWordsIn(story: Story, utterance: ComparedUtterance): ChangedWords | null {
  const pairs = pairsOf(story, utterance).toSorted((a, b) => b.places - a.places || b.shared - a.shared);
  return pairs[0]?.exercise ?? null;
}

/** With fewer words in common they are two remarks rather than two quotes of one. */
const FEWEST_SHARED = 3;
/** A longer change is another text, not a changed word. */
const LONGEST_CHANGE = 6;
/** What can be compared by eye. */
const LONGEST_QUOTE = 70;

interface Pair {
  readonly exercise: ChangedWords;
  readonly places: number;
  readonly shared: number;
}

function pairsOf(story: Story, utterance: ComparedUtterance): Pair[] {
  // Translations of the same words differ as translations do: there is no changed word to find.
  if (utterance.rendering !== null) return [];
  // If no quote differs in words from the rest, there is nothing to find.
  if (
    !utterance.variants.some(({ changes }) =>
      changes.some(({ type }) => type === 'words-changed' || type === 'words-added' || type === 'cut-inside'),
    )
  )
    return [];
  const quotes = utterance.members.flatMap((member) => {
    const article = story.articles.find(({ id }) => id === member.article);
    return article && countWordsIn(article.text, member) <= LONGEST_QUOTE ? [{ article, member }] : [];
  });
  return quotes.flatMap((a, i) =>
    quotes
      .slice(i + 1)
      .flatMap((b) =>
        a.article === b.article
          ? []
          : (pairOf(story, utterance, lengthOf(a) >= lengthOf(b) ? [a, b] : [b, a]) ?? []),
      ),
  );
}

function pairOf(
  story: Story,
  utterance: ComparedUtterance,
  [a, b]: readonly [SourcedQuote, SourcedQuote],
): Pair | null {
  const segments = diffWords(textOf(a), textOf(b), { aBase: a.member.start, bBase: b.member.start });
  const common = segments.filter(isSameWords);
  const shared = common.reduce((sum, { a: span }) => sum + sizeOf(a, span), 0);
  const changes = withoutCuts(segments).filter((segment) => !isSameWords(segment));
  const longest = Math.max(0, ...changes.map((change) => Math.max(sizeOf(a, change.a), sizeOf(b, change.b))));
  if (changes.length === 0 || shared < FEWEST_SHARED || longest > LONGEST_CHANGE) return null;
  const quoteOf = ({ article, member }: SourcedQuote, side: 'a' | 'b') => ({
    outlet: outletSign(story, article),
    html: renderSpan(article, member),
    marked: renderSpan(
      article,
      member,
      changes.flatMap((change) => change[side] ?? []),
    ),
  });
  return {
    exercise: {
      id: utterance.id,
      speaker: utterance.speaker,
      address: utteranceAddress(story.id, utterance.id),
      quotes: [quoteOf(a, 'a'), quoteOf(b, 'b')],
      places: changes.length,
    },
    places: changes.length,
    shared,
  };
}

/** Words that one prints before or after everything that both print are a longer quotation, not a change. */
function withoutCuts(segments: readonly DiffSegment[]): DiffSegment[] {
  const hasCommonWords = (segment: DiffSegment) =>
    isSameWords(segment) && segment.a !== null && segment.a.end - segment.a.start > 1;
  const [from, to] = [segments.findIndex(hasCommonWords), segments.findLastIndex(hasCommonWords)];
  return segments.filter(({ kind }, i) => (i >= from && i <= to) || kind === 'changed');
}

const textOf = ({ article, member }: SourcedQuote): string => article.text.slice(member.start, member.end);
const lengthOf = ({ member }: SourcedQuote): number => member.end - member.start;
const sizeOf = ({ article }: SourcedQuote, span: Span | null): number => countWordsIn(article.text, span);

interface SourcedQuote {
  readonly article: Article;
  readonly member: UtteranceQuote;
}
