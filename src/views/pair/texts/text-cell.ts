import { words } from '#words/pair.ts';
import { english } from '../../../language/en/english.ts';
import type { Article } from '../../../model/article.ts';
import type { BlockType } from '../../../model/block.ts';
import type { Sentence } from '../../../model/sentence.ts';
import type { Span } from '../../../model/span.ts';
import type { Story } from '../../../model/story.ts';
import { overlap, uniteSpans, withoutSpans } from '../../../text/spans.ts';
import { formsWithin, wordsWithin } from '../../../text/words.ts';
import { articleAddress } from '../../addresses.ts';
import { formerSentencesOf } from '../../former/former-sentences.ts';
import { outletSign } from '../../outlet-sign.ts';
import { reasonsInWords } from '../../reasons-in-words.ts';
import { isShown, renderShown } from '../../shown-sentences.ts';
import { isSmall } from '../../wording/compared-words.ts';
import { aloneInPassage } from './alone-in-passage.ts';
import type { ListedWords } from './listed-words.ts';
import type { FurtherPlace, PairMatch } from '../pair-matches.ts';
import type { PairCell, PassageMark } from './pair-cells.ts';
import { sentencesOf, spanOf, type Side } from './passage-sentences.ts';
import { onlySharedClaims, sharedClaims } from '../claims/shared-claims.ts';
import { spokenIn } from './spoken-of.ts';
import { marksOf, withListed } from './text-marks.ts';
import { alsoIn, differingIn, type DifferingWords, type OtherWords } from './words-of-other.ts';

/** A piece of one of the two texts. */
export interface CellView {
  readonly paragraphs: readonly { readonly type: BlockType; readonly html: string }[];
  readonly passage: PassageView | null;
  /** The number of the passage of which this is a further place, if that is sure enough to say. */
  readonly partOf: number | null;
  /** The listed claims for which words of it are underlined, the weightiest first. */
  readonly differing: readonly DifferingWords[];
  /** Whether a difference leads to words of it. */
  readonly differs: boolean;
  /** Whether words of it are underlined thinly. */
  readonly quotesMore: boolean;
  /** Whether any word of it is underlined as different from the other’s. */
  readonly marked: boolean;
  /** Whether nothing joins it to the other text. */
  readonly free: boolean;
  /** Says what a further place tells of its passage; `null` for all else. */
  readonly place: string | null;
  /** What alone a passage and its counterpart both tell, where they tell other things besides. */
  readonly common: string | null;
  /** What the other text has of claims that words of it speak of, too, where nothing else joins it to that. */
  readonly also: readonly OtherWords[];
  /** Whether no passage and no claim connects it with the other text. */
  readonly alone: boolean;
  /** Whether it has more than a few words that nothing connects with the other text. */
  readonly grey: boolean;
  /** Whether words of a passage are those of its own text alone. */
  readonly lone: boolean;
  /** The sentence in its article; `null` if none of it may be printed. */
  readonly here: string | null;
  /** What to say where words of this side or of the counterpart may not be printed. */
  readonly unprinted: string | null;
}

/** What is said of a passage beside its words. */
interface PassageView extends PassageMark {
  /** The first printed sentence of its counterpart; `null` if none is printed. */
  readonly twin: string | null;
  /**
   * How close the wordings are, and what is said of it; `null` if not all of both is printed, so that nobody
   * could check it.
   */
  readonly wording: 'identical' | 'close' | 'other' | null;
  readonly wordingWords: string | null;
}

/** Fewer words beside those that both have say only whose these are. */
const LEAST_GREY = 4;

/** What a cell shows. */
export function cellView(text: Side, cell: PairCell, listed: ListedWords): CellView {
  const { story, article } = text;
  const shown = isShown(story, article);
  const sentences = cell.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const { moved: former } = formerSentencesOf(story, article);
  const printed = sentences.filter(shown);
  const twin = cell.passage && twinOf(text, cell.passage);
  const whole =
    printed.length === sentences.length && (!twin || twin.printed.length === twin.sentences.length);
  const free = cell.passage === null && cell.partOf === null;
  const told = listed.told.map((claim) => ({ own: claim.told[text.side] }));
  const spokenOf = free ? uniteSpans(spokenIn([...text.spoken, ...told], sentences)) : [];
  const beside = twin ? formsOf(text.other, spanOf(twin.sentences)) : [];
  // What the other prints for the place, too, differs from nothing that a reader sees there.
  const here = (spans: readonly Span[]) =>
    spans.filter(
      (span) =>
        sentences.some((sentence) => overlap(span, sentence)) && !standsIn(beside, formsOf(article, span)),
    );
  const own = here(listed.marks[text.side]);
  const more = here(listed.more[text.side]);
  // Words that only one side prints are not compared with words that nobody sees.
  const compared = cell.passage && whole ? marksOf(text, text.wordings.get(cell.passage.number)) : [];
  const marks = free
    ? spokenOf.map((span) => ({ ...span, className: 'spoken-of' }))
    : [
        ...compared,
        ...aloneInPassage(text, sentences, [...compared, ...own, ...more]).map((span) => ({
          ...span,
          className: 'lone',
        })),
      ];
  const again = cell.partOf === null ? null : againIn(text, sentences);
  const differing = differingIn(text, listed.told, own, cell.passage !== null);
  return {
    paragraphs: cell.paragraphs.map((paragraph) => ({
      type: paragraph.type,
      html: renderShown(story, article, paragraph.sentences, withListed(marks, own, more), {
        prefix: `${text.side}-`,
        former,
      }),
    })),
    passage: cell.passage && twin && passageView(text, cell.passage, twin, whole),
    partOf: again === null ? null : cell.partOf,
    place: again,
    differing,
    differs: own.length > 0,
    quotesMore: more.length > 0,
    marked: own.length + more.length > 0 || marks.some(({ className }) => className === 'other'),
    free,
    common: whole ? commonOf(text, cell.passage) : null,
    also: free
      ? alsoIn(
          text,
          sentences,
          listed.told.filter(({ id }) => differing.some((each) => each.id === id)),
        )
      : [],
    alone: free && spokenOf.length === 0,
    grey:
      free &&
      (spokenOf.length === 0 ||
        sentences
          .flatMap((sentence) => withoutSpans(sentence, spokenOf))
          .flatMap((span) => wordsWithin(article.text, span)).length >= LEAST_GREY),
    lone: marks.some(({ className }) => className === 'lone'),
    // What is left out has no place in its article to link to.
    here: printed[0] ? articleAddress(story.id, article.id, printed[0].id) : null,
    unprinted: unprintedWords(text, cell, printed.length, sentences.length, twin),
  };
}

/** Case, marks and spellings do not tell words apart. */
const formsOf = ({ text }: Article, span: Span): readonly string[] => formsWithin(text, span);

/** Whether words stand in others; the smallest words by themselves stand everywhere. */
const standsIn = (others: readonly string[], own: readonly string[]): boolean =>
  own.some((form) => !isSmall(form, english)) && ` ${others.join(' ')} `.includes(` ${own.join(' ')} `);

/** The counterpart of a passage: its sentences, and those that may be printed. */
interface Twin {
  readonly sentences: readonly Sentence[];
  readonly printed: readonly Sentence[];
}

function twinOf({ story, pair, side, other }: Side, { number }: PassageMark): Twin {
  const match = pair.matches.find((each) => each.number === number);
  const sentences = match ? sentencesOf(pair, match, side === 'a' ? 'b' : 'a') : [];
  return { sentences, printed: sentences.filter(isShown(story, other)) };
}

/** What a further place tells of its passage; `null` where nothing bears out that it is more than alike. */
function againIn(text: Side, sentences: readonly Sentence[]): string | null {
  const { story, pair, side, article, other } = text;
  const placed = side === 'a' ? pair.left : pair.right;
  const further = pair.further.find(
    (each) => each.side === side && placed[each.range.first]?.sentence === sentences[0],
  );
  const passage = pair.matches.find(({ number }) => number === further?.number);
  if (!further || !passage) return null;
  const { number, match } = further;
  if (match.ground === 'utterance') return words.againQuotes(number);
  if (match.ground !== 'claim') return isAsSure(story, further, passage) ? words.again(number) : null;
  const twin = spanOf(sentencesOf(pair, passage, side === 'a' ? 'b' : 'a'));
  const shared = sharedClaims(story, { article, span: spanOf(sentences) }, { article: other, span: twin });
  return shared.length === 0
    ? words.again(number)
    : words.againTells(
        number,
        shared.map(({ statement }) => statement),
      );
}

/** Where an editor has looked, a likeness alone says nothing; elsewhere it must be as great as that of the passage itself. */
const isAsSure = ({ claims }: Story, { match }: FurtherPlace, passage: PairMatch): boolean =>
  claims.length === 0 && match.ground === passage.match.ground && match.score >= passage.match.score;

function commonOf(
  { story, pair, wordings, side, article, other }: Side,
  passage: PassageMark | null,
): string | null {
  const match = passage && pair.matches.find(({ number }) => number === passage.number);
  // The same words have everything in common.
  if (!match || match.match.ground !== 'claim' || wordings.get(match.number)?.shared === 1) return null;
  const [own, theirs] = [side, side === 'a' ? 'b' : 'a'] as const;
  const shared = onlySharedClaims(
    story,
    { article, span: spanOf(sentencesOf(pair, match, own)) },
    { article: other, span: spanOf(sentencesOf(pair, match, theirs)) },
  );
  return shared.length === 0 ? null : words.common(shared.map(({ statement }) => statement));
}

function passageView(
  { pair, wordings, side }: Side,
  mark: PassageMark,
  twin: Twin,
  whole: boolean,
): PassageView {
  const found = wordings.get(mark.number);
  const wording = !whole ? null : found?.shared === 1 ? 'identical' : found?.close ? 'close' : 'other';
  return {
    ...mark,
    // Reasons name the words that both print.
    reasons: whole ? reasonsInWords(mark.reasons) : [words.mayNotBePrinted],
    twin: twin.printed[0] ? `${side === 'a' ? 'b' : 'a'}-${twin.printed[0].id}` : null,
    wording,
    // Only what tells the same can be told in other words.
    wordingWords:
      wording === null || wording === 'close'
        ? null
        : words.wordings[
            pair.matches.find(({ number }) => number === mark.number)?.differing ? 'differing' : wording
          ],
  };
}

/** For a passage or a further place: a band must not seem to lead to words that are nowhere to be read. */
function unprintedWords(
  { story, other }: Side,
  cell: PairCell,
  printed: number,
  sentences: number,
  twin: Twin | null,
): string | null {
  if (!cell.passage && cell.partOf === null) return null;
  if (printed < sentences) return printed === 0 ? words.notPrinted : words.notAllPrinted;
  if (!twin || twin.printed.length === twin.sentences.length) return null;
  const { letter } = outletSign(story, other);
  return twin.printed.length === 0
    ? words.counterpartNotPrinted(letter)
    : words.counterpartNotAllPrinted(letter);
}
