import { english } from '../../../src/language/en/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opensAsItCloses, pairMarks } from '../../../src/speech/marks/pair-marks.ts';

const inside = (text: string): string[] =>
  pairMarks(text, { start: 0, end: text.length }, english).map(({ start, end }) => text.slice(start, end));

describe('pairMarks', () => {
  it.each([
    ['straight', 'He said "yes" and "no".', ['yes', 'no']],
    ['curly', 'He said “yes” and “no”.', ['yes', 'no']],
    ['low', 'Er sagte „ja“ und „nein“.', ['ja', 'nein']],
    ['angle', 'Il a dit «oui» deux fois.', ['oui']],
    ['angle, pointing inwards', 'Er sagte »ja« und »nein«.', ['ja', 'nein']],
    ['small angle', 'Er sagte ‹ja› und ›nein‹.', ['ja', 'nein']],
    ['two apostrophes', "''Never,'' he said.", ['Never,']],
    ['backticks and apostrophes', "``Never,'' he said.", ['Never,']],
    ['straight closed by curly', '"Never,” he said.', ['Never,']],
    ['curly closed by straight', '“Never," he said.', ['Never,']],
    ['closing shape opens', '”Never,” he said.', ['Never,']],
    ['opening shape closes', 'It was “mostly false.“ He left.', ['mostly false.']],
    ['white space inside', 'He said “ yes ” twice.', ['yes']],
    ['dash before', 'The plan—“a joke”—was dropped.', ['a joke']],
    ['bracket before', 'The plan (“a joke”) was dropped.', ['a joke']],
    ['dots behind it', 'He said. "... We believe in it," she added.', ['... We believe in it,']],
    ['a blank behind it', 'She said: " We believe in it," and left.', ['We believe in it,']],
    [
      'inches alone inside',
      'She said: "I bought a 12" saw and a 7" file," and "left."',
      ['I bought a 12" saw and a 7" file,', 'left.'],
    ],
    [
      'a number that ends the words',
      'She said "I want 12" and "he wants 13," too.',
      ['I want 12', 'he wants 13,'],
    ],
    ['inches inside', '“He was 5\'9" at twelve and grew,” she said.', ['He was 5\'9" at twelve and grew,']],
    ['feet inside', '"He is 6\'7 now and eats for four," she said.', ["He is 6'7 now and eats for four,"]],
    [
      'inches and feet in straight marks',
      '"He is 6\'7" now and eats," she said.',
      ['He is 6\'7" now and eats,'],
    ],
  ])('double marks: %s', (_name, text, expected) => expect(inside(text)).toEqual(expected));

  it.each([
    ['curly', 'He called it ‘a disgrace’ and left.', ['a disgrace']],
    ['low', 'Er nannte es ‚eine Schande‘ und ging.', ['eine Schande']],
    ['straight', "He called it 'a disgrace' and left.", ['a disgrace']],
    ['apostrophes inside', "'I don't know who's next,' she said.", ["I don't know who's next,"]],
    ['plural owner inside', "'The girls' team won,' she said.", ["The girls' team won,"]],
    ['number', "What about the '28 points'?", ['28 points']],
  ])('single marks: %s', (_name, text, expected) => expect(inside(text)).toEqual(expected));

  it.each([
    ['an apostrophe', "The dealmaker's plan isn't his."],
    ['owners', "The workers' hall and the drivers' yard are closed."],
    ['dropped letters', "Rock 'n' roll of the '90s was for 'em."],
    [
      'letters dropped before a place',
      "The mayor of 't Harde spoke. Fish 'n' chips were the players' own in 's-Hertogenbosch.",
    ],
    ['inches', 'The door is 6\' 2" high.'],
    ['attributes of a tag', '<tweet author="stadtbote" id="7">Late again.</tweet>'],
    ['small angles of a path', 'Home › News › Harbour'],
    ['small angles of buttons', '‹ Back to the harbour Next ›'],
    ['a lone closing mark', 'It was over.” Nobody knew why.'],
  ])('no quotation: %s', (_name, text) => expect(inside(text)).toEqual([]));

  it.each([
    ['single in double', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
    ['double in single', '‘It was “not mine”, he said,’ she told us.', ['It was “not mine”, he said,']],
    ['small angle in angle', '»Er sagte ›nein‹ zu mir«, sagte sie.', ['Er sagte ›nein‹ zu mir']],
    ['angle in small angle', '‹Er sagte «nein» zu mir›, sagte sie.', ['Er sagte «nein» zu mir']],
    ['double in double', '“He said “no” to me,” she said.', ['He said “no” to me,']],
    [
      'curly in straight',
      '"He called it “a rant,” and left," she said.',
      ['He called it “a rant,” and left,'],
    ],
  ])('keeps the outermost: %s', (_name, text, expected) => expect(inside(text)).toEqual(expected));

  it.each([
    [
      '’so’ where ”so” stands',
      'He called it ”a plan” and ’a joke’. ’Nobody asked,’ she said of the teachers’ pay in the ’90s.',
      ['a plan', 'a joke', 'Nobody asked,'],
    ],
    [
      'not where an opening mark stands',
      'He called it “a plan” in the ’burbs for the teachers’.',
      ['a plan'],
    ],
    ['not without ”so”', 'It was ’orrible for the teachers’ sake, for all of the workers’.', []],
  ])('Swedish and Finnish marks: %s', (_name, text, expected) => {
    expect(
      pairMarks(text, { start: 0, end: text.length }, english, opensAsItCloses(text)).map(({ start, end }) =>
        text.slice(start, end),
      ),
    ).toEqual(expected);
  });

  it('ends a double mark that is never closed with its block, and says so', () => {
    const text = 'He was blunt: “We will not pay. Let them.';
    const [range] = pairMarks(text, { start: 0, end: text.length }, english);
    expect(range && text.slice(range.start, range.end)).toBe('We will not pay. Let them.');
    expect(range?.closed).toBe(false);
  });

  it('never looks beyond its block', () => {
    const text = '“First.” Second “third”.';
    expect(pairMarks(text, { start: 9, end: 15 }, english)).toEqual([]);
  });

  it('gives ordered ranges that do not overlap, inside the block, for any text of marks and words', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '„',
      '«',
      '»',
      ' ',
      'a',
      'said',
      '.',
      ',',
      '—',
      '\n',
      "''",
      '<b>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end, outerStart, outerEnd } of pairMarks(
          text,
          { start: 0, end: text.length },
          english,
        )) {
          expect(outerStart).toBeGreaterThanOrEqual(at);
          expect(start).toBeGreaterThan(outerStart);
          expect(end).toBeGreaterThan(start);
          expect(outerEnd).toBeGreaterThanOrEqual(end);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          at = outerEnd;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
