#!/usr/bin/env node
/**
 * `npm run dev:fit-speakers`: fits the trees that judge who spoke a quotation and writes `src/speech/ranking/speaker-trees.json`.
 * With `--folds` it writes nothing and tells how trees do on documents that they were not fitted on.
 *
 * The data: documents with people's annotations of quotations and speakers (PolNeAR, train part: 640 U.S. news articles
 * of 2015–16; speakers behind pronouns are automatic there), of which one in five is left out, the hand-marked documents of
 * `tests/fixtures/quotes` and the short cases of `tests/fixtures/speakers.json`. The outcome is the same each time.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES } from '../../../src/speech/ranking/features.ts';
import { EXISTING, readArguments } from '../../read-arguments.ts';
import { readDocuments } from '../quote-spans.ts';
import { crossValidate } from './cross-validate.ts';
import { fitTrees } from './fit-trees.ts';
import { ofCases, ofFixtures, ofSpans } from './marked-documents.ts';
import { splitDocuments } from './split-documents.ts';

const TREES = join(import.meta.dirname, '../../../src/speech/ranking/speaker-trees.json');

const {
  values,
  words: [gold],
} = readArguments({
  call: 'npm run dev:fit-speakers',
  does: 'Fits the trees that judge who spoke a quotation.',
  words: [
    { name: 'gold', about: 'documents with spans and speakers, a line of JSON for each', form: EXISTING },
  ],
  options: {
    folds: { about: 'only measure, on documents held out in four folds, at several thresholds' },
  },
});
const documents = gold === undefined ? [] : splitDocuments(readDocuments(gold)).fit;
const own = [...ofFixtures(), ...ofCases()];
if (values.folds) crossValidate(documents, own);
else {
  const trees = fitTrees([...documents.map(ofSpans), ...own]);
  writeFileSync(
    TREES,
    `${JSON.stringify({ source: 'scripts/dev/speakers/fit.ts', features: FEATURES, trees })}\n`,
  );
}
