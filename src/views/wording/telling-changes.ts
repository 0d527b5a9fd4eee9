import { chooseLanguage } from '../../language/choose-language.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Mark } from '../../render/mark.ts';
import { isSameWords } from '../../text/diff-words.ts';
import { keepWhile } from '../keep-while.ts';
import { words, type Word } from '../../text/words.ts';
import type { PairWording } from './pair-wording.ts';

/** The words of each of two passages that the other has otherwise, without trifles. */
export interface TellingChanges {
  readonly a: readonly Mark[];
  readonly b: readonly Mark[];
}

/**
 * Up to this many telling words on a side are another telling of the same; with more, one side just tells more. By eye,
 * on the passages of the example.
 */
const MOST = 4;

/** As in the wording of a pair. */
const HALF = 0.5;

/**
 * What a reader is shown as different in two passages of close wording: telling words in the place of others, and what
 * alone denies or hedges. Left out is what says the same: function words, endings, verbs of saying that judge nothing, words that the
 * other passage has elsewhere. A denial, a hedge or a number always counts.
 *
 * @param wording the two compared
 * @param pieces whether the two are pieces of sentences, chosen because they tell the same: they are close if half of the telling words of the shorter stand in the other
 * @returns marks in the source texts, each from its first telling word to its last; none if the wording is not close
 */
export function tellingChanges(
  a: Article,
  b: Article,
  wording: PairWording,
  { pieces = false }: { readonly pieces?: boolean } = {},
): TellingChanges {
  return (pieces ? keptOfPieces : keptOfWholes)([wording], () => findChanges(a, b, wording, pieces));
}

/** Each side of a pair asks, and so does the list of what the two tell differently. */
const keptOfPieces = keepWhile<TellingChanges>();
const keptOfWholes = keepWhile<TellingChanges>();

function findChanges(a: Article, b: Article, wording: PairWording, pieces: boolean): TellingChanges {
  const { telling, saying } = readersOf(a);
  const compared = wording.segments.map((segment) => ({
    segment,
    a: telling(a, segment.a),
    b: telling(b, segment.b),
  }));
  const all = (side: 'a' | 'b') =>
    new Set(compared.flatMap(({ [side]: found }) => found.map(({ stem }) => stem)));
  const [inA, inB] = [all('a'), all('b')];
  const shared = inA.intersection(inB).size / Math.max(1, Math.min(inA.size, inB.size));
  if (!(pieces ? shared >= HALF : wording.close)) return { a: [], b: [] };
  const changes = compared.flatMap(({ segment, a: ownOfA, b: ownOfB }) => {
    if (isSameWords(segment)) return [];
    const one = ownOfA.filter(({ stem }) => !inB.has(stem));
    const two = ownOfB.filter(({ stem }) => !inA.has(stem));
    const most = Math.max(one.length, two.length);
    if (most === 0 || most > MOST) return [];
    // Words that one side alone has are told besides, not otherwise, unless they deny or hedge.
    if (!(segment.a && segment.b) && ![...one, ...two].every(({ turns }) => turns)) return [];
    // Who names somebody where the other says "he" tells nothing else.
    if ((one.length === 0 && two.every(isName)) || (two.length === 0 && one.every(isName))) return [];
    // What stands in the place of a telling word is shown, too: "for good", "for now".
    return [
      {
        a: one.length > 0 ? one : saying(a, segment.a),
        b: two.length > 0 ? two : saying(b, segment.b),
      },
    ];
  });
  const marksOf = (side: 'a' | 'b'): Mark[] =>
    changes.flatMap(({ [side]: found }) => {
      const [first, last] = [found[0], found.at(-1)];
      return first && last ? [{ start: first.start, end: last.end, className: 'other' }] : [];
    });
  return { a: marksOf('a'), b: marksOf('b') };
}

const wordsOf = ({ text }: Article, span: Span | null): Word[] =>
  span === null ? [] : words(text.slice(span.start, span.end), span.start);

interface TellingWord extends Word {
  readonly stem: string;
  /** Whether it is printed with a capital and is no day or month. */
  readonly name: boolean;
  /** Whether it denies or hedges. */
  readonly turns: boolean;
}

const isName = ({ name }: TellingWord): boolean => name;

/** What reads the words of a span: those that say something by themselves, as stems, and all but the smallest. Of an unknown language all count. */
function readersOf({ text, lang }: Article): {
  readonly telling: (article: Article, span: Span | null) => TellingWord[];
  readonly saying: (article: Article, span: Span | null) => Word[];
} {
  const {
    commonWords,
    changes,
    differences,
    dates,
    stemWord,
    verbs,
    words: kinds,
  } = chooseLanguage(text, lang);
  const small = [
    kinds.determiners,
    kinds.prepositions,
    kinds.conjunctions,
    kinds.auxiliaries,
    new Set(kinds.pronouns.keys()),
  ];
  const isDay = (form: string): boolean => differences.weekdays.has(form) || dates.months.has(form);
  const isTurning = (form: string): boolean =>
    changes.negations.has(form) || changes.negated.test(form) || differences.hedges.has(form);
  const isTelling = ({ form }: Word): boolean =>
    isTurning(form) ||
    !(commonWords.background.has(form) || verbs.plainSaying.has(form) || changes.trifles.has(form));
  return {
    telling: (article, span) =>
      wordsOf(article, span)
        .filter(isTelling)
        .map((word) => ({
          ...word,
          stem: stemWord(word.form),
          turns: isTurning(word.form),
          name: /^\p{Lu}/u.test(article.text.slice(word.start)) && !isDay(word.form),
        })),
    saying: (article, span) => {
      const all = wordsOf(article, span);
      return all.every(({ form }) => small.some((kind) => kind.has(form))) ? [] : all;
    },
  };
}
