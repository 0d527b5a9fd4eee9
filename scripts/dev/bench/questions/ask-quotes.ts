import { rates, sum, type Counts } from '../../quote-counts.ts';
import { FIXTURES, readFixtures, scoreFixture, type Fixture } from '../../quote-fixtures.ts';
import { percent, times, type BenchTable, type Question } from './table.ts';

/** Finds quotations in the hand-marked documents, with the program and with a regular expression. */
export const askQuotes: Question = async (): Promise<BenchTable> => {
  const fixtures = readFixtures(FIXTURES);
  const own = rates(sum(fixtures.map((fixture) => scoreFixture(fixture).counts)));
  const plain = rates(sum(fixtures.map(scorePlainly)));
  const row = (name: string, of: typeof own): string[] => [
    name,
    percent(of.recall),
    percent(of.precision),
    percent(of.withSpeakerF1),
    times(of.withSpeakerF1, own.withSpeakerF1),
  ];
  return {
    question: `How right are quotations? Of those in ${fixtures.length} short hand-marked texts of this project, which the program was written with, in %; the expression takes what is between marks, and the nearest name beside a verb of saying.`,
    columns: ['found', 'right', 'with the right speaker: F1', 'against this site'],
    rows: [row('this site', own), row('a regular expression', plain)],
  };
};

const MARKED = /[“"„«]([^“”"„«»\n]+)[”"“»]/gu;
const VERB = '(?:said|says|told|asked|added|wrote|warned|replied|insisted|explained|argued)';
const NAME = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*";
const SAID = new RegExp(`(${NAME}) ${VERB}\\b|\\b${VERB} (?:[a-z]+ )?(${NAME})`, 'gu');

function scorePlainly({ text, gold }: Fixture): Counts {
  const speech = gold.filter(({ kind }) => kind !== 'term');
  const left = [...speech];
  const counts = { matched: 0, right: 0, wrong: 0, open: 0, guessed: 0, falseQuotes: 0 };
  const found = [...text.matchAll(MARKED)];
  const names = [...text.matchAll(SAID)].map((match) => ({
    at: match.index,
    name: match[1] ?? match[2] ?? '',
  }));
  for (const { index, 1: words = '' } of found) {
    const at = left.findIndex((each) => each.words === words);
    const [quote] = at === -1 ? [] : left.splice(at, 1);
    if (!quote) {
      counts.falseQuotes += 1;
      continue;
    }
    counts.matched += 1;
    const [nearest] = names.toSorted((a, b) => Math.abs(a.at - index) - Math.abs(b.at - index));
    const surname = nearest?.name.split(' ').at(-1) ?? '';
    if (quote.speaker === null) counts.guessed += Number(nearest !== undefined);
    else if (nearest === undefined) counts.open += 1;
    else if (quote.speaker.includes(surname)) counts.right += 1;
    else counts.wrong += 1;
  }
  return { documents: 1, gold: speech.length, found: found.length, ...counts };
}
