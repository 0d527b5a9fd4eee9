#!/usr/bin/env node
/**
 * `npm run dev:fit-speakers`: fits the trees that judge who spoke a quotation and writes `src/speech/ranking/speaker-trees.json`.
 *
 * The data: documents with people's annotations of quotations and speakers (PolNeAR, train part: 640 U.S. news articles
 * of 2015–16; speakers behind pronouns are automatic there), of which one in five is left out, the hand-marked documents of
 * `tests/fixtures/quotes` and the short cases of `tests/fixtures/speakers.json`. The outcome is the same each time.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES } from '../../../src/speech/ranking/measure-candidate.ts';
import type { Tree } from '../../../src/speech/ranking/score-row.ts';
import { EXISTING, readArguments } from '../../read-arguments.ts';
import { FIXTURES, readFixtures, readSpeakerCases } from '../quote-fixtures.ts';
import { readDocuments, type SpanDocument } from '../quote-spans.ts';
import { inside, isBarePronoun, sameSpeaker, share } from './compare-quotes.ts';
import { boostTrees } from './boost-trees.ts';
import { readChoices, type Marked, type Verdict } from './read-choices.ts';
import { splitDocuments } from './split-documents.ts';

/** Tried on the development set: 150 to 400 trees, depth 3 to 6; more trees do not raise the likelihood. */
const GROWTH = { trees: 160, depth: 5, rate: 0.1, least: 5, cost: 4, columns: 0.5 };
/** Our own documents are few, and differ in country and kind from the large set. */
const OWN_WEIGHT = 4;
/** The quotations before one are decided by the first rule in the first round, by the trees of the first in the second. */
const ROUNDS = 2;
const TREES = join(import.meta.dirname, '../../../src/speech/ranking/speaker-trees.json');

const {
  words: [gold],
} = readArguments({
  call: 'npm run dev:fit-speakers',
  does: 'Fits the trees that judge who spoke a quotation.',
  words: [
    { name: 'gold', about: 'documents with spans and speakers, a line of JSON for each', form: EXISTING },
  ],
});
const documents = [
  ...(gold === undefined ? [] : splitDocuments(readDocuments(gold)).fit.map(ofSpans)),
  ...ofFixtures(),
  ...ofCases(),
];
let trees: Tree[] | null = null;
for (let round = 1; round <= ROUNDS; round += 1) {
  const before: readonly Tree[] | null = trees;
  const choices = documents.flatMap((document) => readChoices(document, before));
  console.log(`round ${round}: ${choices.length} quotations of ${documents.length} texts`);
  trees = boostTrees(choices, FEATURES.length, GROWTH);
}
writeFileSync(
  TREES,
  `${JSON.stringify({ source: 'scripts/dev/speakers/fit.ts', features: FEATURES, trees })}\n`,
);

function ofSpans({ text, quotes }: SpanDocument): Marked {
  const verdictOf = (range: { start: number; end: number }): Verdict => {
    const own = inside(text, range);
    const marked = quotes.find((quote) => share(inside(text, quote), own) >= 0.8);
    if (marked === undefined) {
      const part = quotes.some(
        ({ start, end }) =>
          Math.min(end, range.end) - Math.max(start, range.start) > (range.end - range.start) / 2,
      );
      return part ? null : 'term';
    }
    if (marked.mark === 'none' || marked.speaker === null || isBarePronoun(marked)) return null;
    const [start, end] = marked.sourceSpan ?? [0, 0];
    return { speaker: marked.speaker, kind: marked.speakerKind, named: end > 0 ? { start, end } : null };
  };
  return { text, people: [], weight: 1, paragraphs: false, same: sameSpeaker, verdictOf };
}

function ofFixtures(): Marked[] {
  return readFixtures(FIXTURES).map(({ text, people, gold: marks }) => ({
    text,
    people,
    weight: OWN_WEIGHT,
    paragraphs: false,
    same: (a, b) => a === b,
    verdictOf: ({ start, end }) => {
      const mark = marks.find(({ words }) => words === text.slice(start, end));
      return mark === undefined ? null : mark.kind === 'term' ? 'term' : spoken(mark.speaker);
    },
  }));
}

function ofCases(): Marked[] {
  return Object.values(readSpeakerCases())
    .flat()
    .map(([text, speakers]) => ({
      text,
      people: [],
      weight: OWN_WEIGHT,
      paragraphs: true,
      same: (a, b) => a === b,
      verdictOf: (_, number) => {
        const speaker = speakers[number];
        return speaker === undefined
          ? null
          : speaker === 'term'
            ? 'term'
            : spoken(speaker === '–' ? null : speaker);
      },
    }));
}

function spoken(speaker: string | null): Verdict {
  return speaker === null ? 'nobody' : { speaker, kind: undefined, named: null };
}
