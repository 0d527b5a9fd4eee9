import { countWordsIn, isCapital, isPlain } from '../../text/words.ts';
import { isToldByNobody, readCue } from '../attribution/find-cue.ts';
import type { SpeechLine } from '../line.ts';
import { withoutContraction } from '../without-contraction.ts';
import { endsInComma, itemAt, type ScenePosition, type Scene } from '../scene.ts';
import type { Measured } from './features.ts';
import type { Proposals } from './find-candidates.ts';

/** Features by their names. */
type Numbers = Readonly<Partial<Record<Measured, number>>>;

/** Measures what all answers to one quotation share: the quotation and the words around it. */
export function measureQuote(
  scene: Scene,
  quote: number,
  { line, item }: ScenePosition,
  { candidates, said }: Proposals,
): Numbers {
  const range = scene.quotes[quote];
  if (range === undefined) return {};
  const inner = scene.text.slice(range.start, range.end);
  const before = itemAt(line, item - 1);
  const after = itemAt(line, item + 1);
  const words = inner.match(isPlain(inner) ? PLAIN_WORD : WORD) ?? [];
  return {
    'first rule': said.findIndex((one) => one !== null),
    candidates: candidates.length,
    words: Math.min(40, countWordsIn(scene.text, range)),
    'opens its line': Number(line.items.slice(0, item).every(({ kind }) => kind !== 'word')),
    'ends its line': Number(line.items.slice(item + 1).every(({ kind }) => kind !== 'word')),
    closed: Number(range.closed),
    'ends in a comma': Number(endsInComma(itemAt(line, item)) || after.text === ','),
    'ends a sentence': Number(/[.!?…]["'”’)\]]*$/u.test(inner) || /^[.!?]$/u.test(after.text)),
    'starts with a capital': Number(/^[^\p{L}\p{N}]*\p{Lu}/u.test(inner)),
    'first person inside': Number(scene.language.measures.firstPerson.test(inner)),
    'line type': line.type === 'paragraph' ? 0 : line.type === 'title' ? 1 : line.type === 'heading' ? 2 : 3,
    headline: Number(line.headline),
    'sentence of the block': sentenceOf(scene, line.number),
    'colon or comma before': before.text === ':' ? 2 : before.text === ',' ? 1 : 0,
    'verb of saying in the line': Number(line.items.some((_, i) => readCue(line, i) === 'saying')),
    'other quotations in the line': line.items.filter(({ kind }) => kind === 'quote').length - 1,
    'every word has a capital': Number(
      words.length > 1 &&
        words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || scene.language.measures.smallWords.test(word)),
    ),
    'word before': wordClass(line, before.kind === 'word' ? before.lower : before.text),
    'capitals in the quotation':
      words.length === 0 ? 0 : Math.round((4 * words.filter(isCapital).length) / words.length),
    'verb or pronoun inside': Number(
      words.some(
        (word) =>
          scene.language.words.auxiliaries.has(word.toLowerCase()) ||
          scene.language.words.pronouns.has(withoutContraction(word.toLowerCase(), scene.language)),
      ),
    ),
    'told by nobody': Number(isToldByNobody(line, item)),
    'capital behind': after.kind === 'word' ? (after.capital ? 2 : 1) : 0,
  };
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
/** The same for plain texts. */
const PLAIN_WORD = /[A-Za-z0-9][A-Za-z0-9'’-]*/g;

function sentenceOf(scene: Scene, number: number): number {
  const block = scene.lines[number]?.block;
  let n = 0;
  while (n < 6 && scene.lines[number - n - 1]?.block === block) n += 1;
  return n;
}

function wordClass(line: SpeechLine, word: string): number {
  if (word === '') return 0;
  if (line.language.words.articles.test(word)) return 1;
  if (line.language.keywords.that.has(word)) return 2;
  if (line.language.keywords.as.has(word)) return 3;
  if (line.language.measures.possessives.test(word)) return 4;
  if (line.language.measures.prepositions.test(word)) return 5;
  if (line.language.measures.conjunctions.test(word)) return 6;
  if (line.language.measures.be.test(word)) return 7;
  if (line.language.verbs.saying.has(word)) return 8;
  if (/^[,:]$/u.test(word)) return 9;
  if (!/\p{L}/u.test(word)) return 10;
  if (line.language.forms.ingOrPast.test(word)) return 11;
  return 12;
}
