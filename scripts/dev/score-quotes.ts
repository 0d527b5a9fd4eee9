import { EXISTING, readArguments } from '../read-arguments.ts';
import { rates, sum, type Counts } from './quote-counts.ts';
import { FIXTURES, readFixtures, scoreFixture } from './quote-fixtures.ts';
import { readDocuments, scoreSpans } from './quote-spans.ts';

/**
 * Scores quotes with their speakers, on hand-marked documents (`quote-fixtures.ts`) or on documents with
 * spans (`quote-spans.ts`).
 */
function main(): void {
  const {
    values,
    words: [gold, predictions],
  } = readArguments({
    call: 'npm run dev:score-quotes',
    does: 'Scores quotes with their speakers on the hand-marked documents of tests/fixtures/quotes, or on a set of documents with spans.',
    words: [
      { name: 'gold', about: 'documents with spans, a line of JSON for each', form: EXISTING },
      { name: 'predictions', about: 'the file to write what was found in them to' },
    ],
    options: {
      json: { about: 'print the scores as JSON' },
      errors: { about: 'print what was wrong in the hand-marked documents' },
    },
  });
  if (gold !== undefined) {
    const score = scoreSpans(readDocuments(gold), predictions);
    console.log(values.json ? JSON.stringify(score) : describe(score));
    return;
  }
  const results = readFixtures(FIXTURES).map(scoreFixture);
  const score = sum(results.map((result) => result.counts));
  if (values.errors)
    for (const { name, errors } of results) for (const error of errors) console.log(`${name}: ${error}`);
  console.log(values.json ? JSON.stringify({ ...score, ...rates(score) }) : describe(score));
}

function describe(counts: Counts): string {
  const rate = rates(counts);
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return [
    `${counts.documents} documents, ${counts.gold} quotations marked by people, ${counts.found} found, ${counts.matched} the same`,
    `precision ${percent(rate.precision)}, recall ${percent(rate.recall)}, false quotations ${percent(rate.falseQuotes)}`,
    `speaker right ${percent(rate.speakerAccuracy)}, wrong ${percent(rate.wrongSpeakers)}, left open ${percent(rate.missingSpeakers)}; named where people left it open: ${counts.guessed}`,
    `quotation with its speaker: F1 ${percent(rate.withSpeakerF1)}`,
  ].join('\n');
}

main();
