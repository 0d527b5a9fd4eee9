import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { isSameWords, type DiffSegment } from '../../text/diff-words.ts';
import { overlap } from '../../text/spans.ts';
import { countWordsIn } from '../../text/words.ts';
import { sentencesAround } from '../sentences-over.ts';
import { comparedWords, isSameSaid, type ComparedWord } from '../wording/compared-words.ts';
import { tellsInSpeech } from '../wording/worth-marking.ts';
import type { TellingChanges } from '../wording/telling-changes.ts';
import { finelyDivided, fromWordToWord } from './interlinear.ts';

/**
 * Where two articles quote a speaker otherwise by words that tell something: not by the smallest words, spellings and forms of a word
 * alone, nor by words that the other prints in a quotation, too, there or elsewhere.
 */
export function quotedChanges(a: Article, spanA: Span, b: Article, spanB: Span): TellingChanges {
  const [quotedA, quotedB] = [quotationsOf(a, spanA), quotationsOf(b, spanB)];
  const changes = finelyDivided(a, spanA, b, spanB).flatMap((segment, i, all) => {
    if (isSameWords(segment) || isLeftOut(segment, all[i - 1], all[i + 1], a, b)) return [];
    const [one, two] = [wordsIn(a, segment.a), wordsIn(b, segment.b)] as const;
    if (!tellsInSpeech(one, two) || isSameSaid(one, two)) return [];
    const isWithin = isShared(all.slice(0, i), a) && isShared(all.slice(i + 1), a);
    // What one begins earlier or ends later with is quoted besides; so is another sentence.
    if (!isWithin && ![one, two].every((words) => words.some(({ telling }) => telling))) return [];
    if (holdsEnd(a, segment.a) || holdsEnd(b, segment.b)) return [];
    if (standIn(one, quotedB) && standIn(two, quotedA)) return [];
    return [{ a: markOf(a, segment.a), b: markOf(b, segment.b) }];
  });
  return {
    a: changes.flatMap((change) => change.a ?? []),
    b: changes.flatMap((change) => change.b ?? []),
    changes,
  };
}

/** Whether one prints dots in the place of words of the other, and so says itself that it leaves some out. */
function isLeftOut(
  { a: own, b: theirs }: DiffSegment,
  before: DiffSegment | undefined,
  after: DiffSegment | undefined,
  a: Article,
  b: Article,
): boolean {
  if ((own === null) === (theirs === null)) return false;
  const [{ text }, side] = own === null ? [a, 'a' as const] : [b, 'b' as const];
  const slice = (segment: DiffSegment | undefined): string => {
    const span = segment?.[side];
    return span ? text.slice(span.start, span.end) : '';
  };
  return /(?:…|\.{3})\]?\s*$/u.test(slice(before)) || /^\s*\[?(?:…|\.{3})/u.test(slice(after));
}

/** Whether some segments have words that both print. */
const isShared = (segments: readonly DiffSegment[], { text }: Article): boolean =>
  segments.some((segment) => isSameWords(segment) && countWordsIn(text, segment.a) > 0);

/** Whether a sentence ends inside a stretch. */
const holdsEnd = ({ text }: Article, span: Span | null): boolean =>
  span !== null && /[.!?][”"’']?\s+\S/u.test(text.slice(span.start, span.end));

const wordsIn = (article: Article, span: Span | null): readonly ComparedWord[] =>
  span ? comparedWords(article, span) : [];

function markOf(article: Article, span: Span | null) {
  const found = fromWordToWord(article, span);
  return found && { ...found, className: 'other' };
}

/** The words of each sentence in which an article quotes somebody, and whether it stands beside the quotation. */
const quotationsOf = (article: Article, quotation: Span): readonly Quoted[] => {
  const around = sentencesAround(article, quotation);
  return article.sentences
    .filter((sentence) => article.quotes.some((quote) => overlap(quote, sentence)))
    .map((sentence) => ({
      words: comparedWords(article, sentence).filter(({ quoted }) => quoted),
      near: overlap(sentence, around),
    }));
};

interface Quoted {
  readonly words: readonly ComparedWord[];
  readonly near: boolean;
}

/** Whether those of some words that tell something stand together in a sentence; one word alone may be chance further away. */
function standIn(words: readonly ComparedWord[], sentences: readonly Quoted[]): boolean {
  const found = words.filter(({ telling, tone }) => telling || tone !== null);
  return (
    found.length === 0 ||
    sentences.some(
      ({ words: there, near }) =>
        (near || found.length > 1) && found.every((word) => there.some(({ key }) => key === word.key)),
    )
  );
}
