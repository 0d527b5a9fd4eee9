import { english } from '../../src/language/en/english.ts';
import { describe, expect, it } from 'vitest';
import { findCredit } from '../../src/parse/recognisers/find-credit.ts';
import { findInlines } from '../../src/parse/find-inlines.ts';
import { isAppeal } from '../../src/parse/recognisers/is-appeal.ts';
import { isButtonLine } from '../../src/parse/recognisers/is-button-line.ts';
import { isByline } from '../../src/parse/recognisers/is-byline.ts';
import { isDateLine } from '../../src/parse/recognisers/is-date-line.ts';
import { isListHead } from '../../src/parse/recognisers/is-list-head.ts';
import { measureLine } from '../../src/parse/recognisers/measure-line.ts';
import { readDates } from '../../src/parse/recognisers/read-dates.ts';

const table = (test: (text: string) => boolean, yes: readonly string[], no: readonly string[]) => {
  it.each(yes)('knows: %s', (text) => expect(test(text)).toBe(true));
  it.each(no)('leaves: %s', (text) => expect(test(text)).toBe(false));
};

describe('isDateLine', () =>
  table(
    (each) => isDateLine(each, english),
    [
      'November 26, 2025',
      'Published: 15:56 BST, 27 April 2024 | Updated: 15:57 BST, 27 April 2024',
      'Sat 24 Feb 2024 12.42 CET',
      '1 day ago',
      'Published April 26, 2023 2:20pm EDT',
      '5 min read',
      'Updated 4:12 PM GMT, March 3, 2024',
    ],
    ['They met on November 26, 2025.', 'In 2014', '2014', 'The day after', '16 people'],
  ));

describe('isByline', () =>
  table(
    (each) => isByline(each, english),
    [
      'By Ann Lee',
      'by Ann Lee and Bo Chan',
      'byAnn Lee',
      'By Ann Lee | Example News',
      'Ann Lee · Example News · Posted: Aug 08, 2024 4:00 AM EDT',
      '5 hours ago07:32 Ann Lee',
      'Author of the article:',
    ],
    [
      'By Monday the water had risen again.',
      'By then nobody cared',
      'Ann Lee was there on Aug 08, 2024.',
      'Stand by me',
      'By Monday they said: „Nobody slept.“',
      'By Monday they said: »Nobody slept.«',
    ],
  ));

describe('isButtonLine', () =>
  table(
    (each) => isButtonLine(each, english),
    [
      'Share',
      'Copy link',
      'Share on Facebook',
      'Print this article',
      'View comments',
      '***',
      '1.2k',
      'Advertisement 2',
      'cancel email link share Share bookmark Save',
    ],
    [
      'Share of voters who agree',
      'What went wrong?',
      'Comments by the mayor angered many',
      'Save the pier',
      '„Share.“',
      '»Share.«',
    ],
  ));

describe('isListHead', () =>
  table(
    (each) => isListHead(each, english),
    [
      'Related stories',
      'Most read',
      'READ MORE',
      'More from Politics',
      'Up Next',
      'Tags:',
      'Comments (12)',
      'You may also like',
    ],
    ['More from him was not to be had.', 'Read on, he said', 'The most popular mayor', 'A related matter'],
  ));

describe('isAppeal', () =>
  table(
    (text) => isAppeal(text, measureLine(text, english), english),
    [
      'Sign up to our free newsletter here',
      'Your support helps us to tell the story',
      'By signing up, I agree to receive emails and to the Privacy Policy and Terms of Use.',
      '© 2024 Example Media. All rights reserved.',
      'Follow us on Facebook and X for more.',
      'Get the latest updates on crime, sent every Friday to your inbox.',
      'Support local journalism.',
      'Article continues below',
    ],
    [
      '“Sign up for our newsletter,” the mayor said.',
      '„Our readers, your newsletter: subscribe,“ the mayor said.',
      '»Our readers, your newsletter: subscribe,« the mayor said.',
      'The paper asked its readers for donations after the flood.',
      'He signed up to the plan on Monday.',
      'Subscribers will pay more for water from June, the company said.',
      'Follow the river north for a mile and you reach the dam.',
      'Support for the mayor fell in every district.',
    ],
  ));

describe('findCredit', () => {
  it.each([
    ['A woman looks at the market (AP Photo/Ann Lee)', '(AP Photo/Ann Lee)'],
    ['The wall in winter ( Photo: Bo Chan )', '( Photo: Bo Chan )'],
    ['The wall in winter (Picture: Getty)', '(Picture: Getty)'],
    ['The wall, which is old. Photograph: Ann Lee/Reuters', 'Photograph: Ann Lee/Reuters'],
    ['A sign on the road south of the town. Ann Lee for Example News', 'Ann Lee for Example News'],
    ['Lady Reed leaves the plane in the capital Ann Lee/AFP', 'Ann Lee/AFP'],
    ['The captain in April. **Ann Lee / Press Service**', '**Ann Lee / Press Service**'],
    ['Getty Images', 'Getty Images'],
    ['Agency staff contributed reporting.', 'Agency staff contributed reporting.'],
  ])('%s', (text, credit) => {
    const at = findCredit(text, english);
    expect(at === null ? null : text.slice(at)).toBe(credit);
  });
  it.each([
    'The council (which has nine members) met.',
    'He told the AP that he would go.',
    'The plan is dead. “Dead,” he said (twice).',
    'Mayor attacks plan – Reuters',
    'She contributed to the fund.',
  ])('finds none: %s', (text) => {
    expect(findCredit(text, english)).toBeNull();
  });
});

describe('readDates', () => {
  it.each([
    ['2025-11-26', '2025-11-26'],
    ['November 26, 2025', '2025-11-26'],
    ['Nov. 26, 2025', '2025-11-26'],
    ['26 November 2025', '2025-11-26'],
    ['the 26th of Nov 2025', '2025-11-26'],
    ['26/11/2025', '2025-11-26'],
    ['Sept. 3, 2024', '2024-09-03'],
  ])('%s', (text, day) => expect(readDates(text, english).map(({ value }) => value)).toEqual([day]));
  it.each(['03/04/2025', 'February 30, 2024', 'November 2025', '26 November', 'May 2025 be better'])(
    'is not sure of %s',
    (text) => expect(readDates(text, english)).toEqual([]),
  );
});

describe('findInlines', () => {
  it('takes the # before a heading for a sign, and a hashtag for a word', () => {
    const [sign] = findInlines('## What we **know**', { start: 0, end: 19 });
    expect(sign).toEqual({ kind: 'heading', start: 0, end: 3, textStart: 3, textEnd: 3 });
    expect(findInlines('#storm hits the coast', { start: 0, end: 21 })).toEqual([]);
  });

  const shown = (text: string) =>
    findInlines(text, { start: 0, end: text.length }).map(({ kind, textStart, textEnd, href }) => [
      kind,
      text.slice(textStart, textEnd),
      href,
    ]);
  it('finds links, bold, emphasis and automatic links', () => {
    expect(
      shown(
        'He [said](#) it in [a letter](https://example.org/a) **by Ann Lee** _at last_ <https://example.org/b>',
      ),
    ).toEqual([
      ['link', 'said', undefined],
      ['link', 'a letter', 'https://example.org/a'],
      ['strong', 'by Ann Lee', undefined],
      ['emphasis', 'at last', undefined],
      ['autolink', 'https://example.org/b', 'https://example.org/b'],
    ]);
  });
  it.each([
    'call [to him] and say',
    '[Unclear]',
    '[a][b]',
    'f****** and B0000*– B1*',
    'snake_case_word',
    '2 * 3 * 4',
    '<div>',
    '[x](javascript:alert)',
    '<https://a b>',
  ])('leaves: %s', (text) => expect(shown(text)).toEqual([]));
  it('gives no address with a password', () => {
    expect(shown('[a](https://u:p@example.org/)')).toEqual([['link', 'a', undefined]]);
  });
});
