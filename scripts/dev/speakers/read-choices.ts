import { chooseLanguage } from '../../../src/language/choose-language.ts';
import { isArticleText, type Block } from '../../../src/model/block.ts';
import type { Person } from '../../../src/model/person.ts';
import type { Span } from '../../../src/model/span.ts';
import { parseArticle } from '../../../src/parse/parse-article.ts';
import { ATTRIBUTION_RULES } from '../../../src/speech/attribution/attribution-rules.ts';
import { decideQuote, SURE } from '../../../src/speech/ranking/decide-quote.ts';
import { findCandidates, type Candidate } from '../../../src/speech/ranking/find-candidates.ts';
import { measureAnswers } from '../../../src/speech/ranking/measure-answers.ts';
import type { Tree } from '../../../src/speech/ranking/score-rows.ts';
import { readScene } from '../../../src/speech/read-scene.ts';
import type { Scene } from '../../../src/speech/scene.ts';
import type { Choice } from './boost-trees.ts';

/**
 * How people marked a quotation found in a document: by its speaker, without a speaker, or as no speech;
 * `null` if that teaches nothing.
 */
export type Verdict =
  | { readonly speaker: string; readonly kind: string | undefined; readonly named: Span | null }
  | 'nobody'
  | 'term'
  | null;

/** A document with what people say of each quotation that is found in it. */
export interface Marked {
  readonly text: string;
  readonly people: readonly Person[];
  readonly weight: number;
  /** Every line is a paragraph. */
  readonly paragraphs: boolean;
  readonly verdictOf: (quotation: Span, number: number) => Verdict;
  readonly same: (gold: string, found: string, kind: string | undefined) => boolean;
}

/** Reads the choices of a document, with the quotations before each decided by the trees, or by the first rule without them. */
export function readChoices(document: Marked, trees: readonly Tree[] | null): Choice[] {
  const language = chooseLanguage(document.text);
  const blocks = document.paragraphs ? linesOf(document.text) : parseArticle(document.text, language).blocks;
  const scene = readScene(document.text, blocks.filter(isArticleText), document.people, language);
  const choices: Choice[] = [];
  scene.quotes.forEach((range, quote) => {
    if (scene.places[quote] === undefined) return;
    const proposals = findCandidates(scene, quote);
    const verdict = document.verdictOf(range, quote);
    if (verdict !== null) {
      const answers = measureAnswers(scene, quote, proposals);
      const right = answers.map(([answer]) =>
        typeof answer === 'string'
          ? answer === verdict
          : typeof verdict === 'object' && isRight(scene, answer, verdict, document.same),
      );
      if (typeof verdict === 'object' && !right.includes(true))
        answers.forEach(([answer], i) => {
          right[i] = answer === 'nobody';
        });
      choices.push({ rows: answers.map(([, row]) => row), right, weight: document.weight });
    }
    scene.decisions[quote] =
      trees === null ? firstOf(proposals.said) : decideQuote(scene, quote, { trees, sure: SURE });
  });
  return choices;
}

function firstOf(said: ReturnType<typeof findCandidates>['said']): Scene['decisions'][number] {
  const rule = said.findIndex((one) => one !== null);
  const one = said[rule];
  return one == null ? null : { ...one, rule: ATTRIBUTION_RULES[rule]?.[0] ?? '' };
}

function isRight(
  scene: Scene,
  { mention, entity }: Candidate,
  verdict: Exclude<Verdict, string | null>,
  same: Marked['same'],
): boolean {
  if (same(verdict.speaker, entity?.name ?? mention.text, verdict.kind)) return true;
  if (mention.kind === 'pronoun' || verdict.kind === 'pronoun' || verdict.named === null) return false;
  const { items } = scene.lines[mention.line] ?? { items: [] };
  const [from, to] = [items[mention.from]?.start ?? 0, items[mention.to - 1]?.end ?? 0];
  return from < verdict.named.end && to > verdict.named.start;
}

const linesOf = (text: string): Block[] =>
  [...text.matchAll(/\S[^\n]*/gu)].map(({ 0: line, index }) => ({
    type: 'paragraph',
    start: index,
    end: index + line.trimEnd().length,
  }));
