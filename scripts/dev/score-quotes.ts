import { EXISTING, readArguments } from '../read-arguments.ts';
import { rates, sum, type Counts } from './quote-counts.ts';
import { FIXTURES, readFixtures, scoreFixture } from './quote-fixtures.ts';
import { readDocuments, scoreSpans, type Printed } from './quote-spans.ts';
import { splitDocuments } from './speakers/split-documents.ts';

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
      unseen: { about: 'only the fifth of the documents that no model is fitted on' },
      errors: { about: 'print what was wrong in the hand-marked documents' },
    },
  });
  if (gold !== undefined) {
    const documents = readDocuments(gold);
    const chosen = values.unseen ? splitDocuments(documents).unseen : documents;
    const { counts, losses, printed } = scoreSpans(chosen, predictions);
    if (values.json) console.log(JSON.stringify({ ...counts, ...rates(counts), losses, printed }));
    else console.log(`${describe(counts)}\n${describeLosses(losses, printed)}`);
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

function describeLosses(losses: Readonly<Record<string, number>>, printed: Printed): string {
  const kinds = Object.entries(losses).map(([loss, count]) => `${loss} ${count}`);
  const share = (right: number, names: number): string =>
    `${right} of ${names} (${((100 * right) / Math.max(1, names)).toFixed(1)} %)`;
  const { names, right, pronouns, pronounsRight } = printed;
  return [
    `lost by kind: ${kinds.join(', ')}`,
    `printed names right: ${share(right, names)}; where the text has no pronoun: ${share(right - pronounsRight, names - pronouns)}`,
  ].join('\n');
}

main();
