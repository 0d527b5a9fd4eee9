import { english } from '../../src/language/en/english.ts';
import { und } from '../../src/language/und.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/parse/split-sentences.ts';

const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }, english).map(({ start, end }) =>
    text.slice(start, end),
  );

/** Sentences are written with a stroke between them. */
const CASES: Record<string, string[]> = {
  'titles before names': [
    'He met Mr. Lee and Dr. Chan. | Then Rep. Quill came.',
    'Lt. Col. Reed and Gov. Park left St. Ives. | It rained.',
    'Sen. J. Lee vs. Rep. Chan was dull.',
  ],
  'months and numbers': ['They spoke on Oct. 16 at No. 10 Downing Street. | Nobody came.'],
  'short forms': [
    'The U.S. President met the U.N. Security Council. | It was late.',
    'It fell in the U.S. | The rest held.',
    'Acme Inc. Chief Executive Lee left. | He was 60.',
    'He works for Acme Inc. | The firm is old.',
    'Harbour for All Inc. (HFA), a charity, wrote to them. | Nobody answered.',
    'Pier Holdings Ltd. (“the firm”) sold it. | It closed.',
    'He works for Acme Inc. | (The firm is old.) | It rained.',
    'He moved to the U.S. | (He had family there.)',
  ],
  'times of day': [
    'It ended at 5 p.m. | Then they left.',
    'It ends at 5 p.m. Monday in the hall.',
    'It ends at 9 a.m. EDT on most days.',
    'It began at 4 a.m. (0200 GMT) in town.',
  ],
  initials: ['J. K. Rowling met George W. Bush. | They talked.', 'That was plan B. | The city had no other.'],
  decimals: ['It rose by 3.5 per cent to $1.2 million. | That is a lot.'],
  'a cry or a question inside a sentence': [
    '“Now!” he said.',
    '“Is it over?” asked Lee. | “Yes.”',
    '“Is it over?” Lee asked. | Nobody knew.',
    '"Why?" the boy cried. | He ran.',
    '“Go!” – and they went.',
    '„Is it over?“ Lee asked. | Nobody knew.',
    '»Is it over?« Lee asked. | Nobody knew.',
  ],
  'sentences inside one quotation': [
    '“He cannot stay. | Would you? | He should go,” Lee wrote.',
    '“It is done.” | From there on, nobody spoke.',
  ],
  'closing marks stay with their sentence': [
    '“It is done.” | She left.',
    'It is a good call. ” | He went on.',
    '(They had gone. | Nobody saw them.) | It rained.',
  ],
  'omitted words': [
    '“I think... the president will go,” he said.',
    '“I… The president will go,” he said.',
    'He waited… and waited. | Then he left.',
  ],
  brackets: [
    'The plan (was it new? yes) failed. | Nobody cried.',
    'He said it would be good (...) and left.',
  ],
  'a sentence that begins with a figure': [
    'It fell by 5 percent. | 40 people left.',
    'It rose to $5m. | £4m came from Asia.',
    'They won in 2019. | 2020 was worse.',
    'She said: “It is over. | 40 people agreed.”',
    'It rained. | “40 days is long,” he said.',
    'It was the 1980s. | ’90s music was better.',
    'It was 2-1. | 31,204 people watched.',
    'It cost 5. | 40 people paid.',
    'It ends at 5 p.m. | 40 people came.',
    'It was on 5 Nov. | 40 people came.',
    'They came on 5 Nov. 2019 and left.',
  ],
  'figures that their stop leads to': [
    'See Figs. 3 and 4. | It is late.',
    'It was 3. 5. 2026 and late.',
    'He lives at 12 E. 9th St. in town.',
    'The poet (b. 1950) wrote it.',
    'Call tel. 555 now.',
    'Sales rose to $2bn vs. $980m before.',
  ],
  'a name in small letters at the beginning': [
    'Phones fell. | iPad sales rose.',
    'It said, “Wait.” | iOS users did.',
  ],
  'three dots that end a sentence': [
    '“I do not know …” | He looked away.',
    'They were tired… | The night was long.',
  ],
  roads: [
    'It lies on Main St. | The shop is shut.',
    'It lies on 42nd St. | Police came.',
    'They live in St. Ives and Port St. Mary.',
    'It is on Oak Ave. | Buses stop there.',
    'It is on Oak Ave. NW in town.',
  ],
  'more titles': [
    'GOV. ANNE LEE met SEN. CHAN.',
    'Asst. Chief Lee met Pfc. Chan. | It rained.',
    '“Never!” Lee, 44, shouted.',
  ],
  lists: ['1. Call the mayor.', '1. Call the mayor. | Then wait.'],
};

describe('splitSentences', () => {
  for (const [name, cases] of Object.entries(CASES)) {
    it.each(cases)(`${name}: %s`, (written) => {
      expect(split(written.replaceAll(' | ', ' '))).toEqual(written.split(' | '));
    });
  }

  it.each([
    [
      'de',
      'Er kam am 2. März nach Holm. | Der Steg war 45. | Niemand ging. | Am 14. Oktober war alles vorbei.',
    ],
    ['cs', 'Přišel 14. října do města. | Nikdo tam nebyl.'],
    ['fr', 'Il est venu le 14. | Octobre fut doux.'],
  ])('the number of a day has a full stop in some languages: %s', (tag, written) => {
    const text = written.replaceAll(' | ', ' ');
    const found = splitSentences(text, { start: 0, end: text.length }, { ...und, tag });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(written.split(' | '));
  });

  it('reads a line end inside a paragraph as a blank', () => {
    expect(split('The pier was sold\nto nobody. It is\r\nstill there.')).toEqual([
      'The pier was sold\nto nobody.',
      'It is\r\nstill there.',
    ]);
  });

  it('splits only the span given, with offsets of the whole text', () => {
    const text = 'One. Two goes on. Three goes on.';
    expect(
      splitSentences(text, { start: 5, end: text.length }, english).map(({ start, end }) =>
        text.slice(start, end),
      ),
    ).toEqual(['Two goes on.', 'Three goes on.']);
  });

  it('covers every character that is not white space, trimmed, in order', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Mr. ',
        'U.S. ',
        'Go! ',
        '“',
        '”',
        '"',
        '(',
        ')',
        '… ',
        '. ',
        '? ',
        '\n',
        'Lee said',
        'he said',
        ' ',
        '\u00a0',
        '\u0085',
        '5 p.m. ',
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of splitSentences(text, { start: 0, end: text.length }, english)) {
          expect(text.slice(at, start)).toMatch(/^\s*$/u);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/u);
      }),
    );
  });
});
