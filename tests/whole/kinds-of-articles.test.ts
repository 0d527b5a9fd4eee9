import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/en/english.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';

/** `type [speaker] | words` of each block. */
const blocksOf = (text: string): string[] =>
  parseArticle(text, english).blocks.map(
    ({ type, speaker, start, end }) =>
      `${type}${speaker === undefined ? '' : ` ${speaker}`} | ${text.slice(start, end)}`,
  );
const typeOf = (text: string, words: string): string | undefined =>
  blocksOf(text)
    .find((block) => block.includes(words))
    ?.split(' | ')[0];

const LEAD = 'A ferry sank off Low Harbour on Monday with 14 people on board, police said.';
const REPORT = `${LEAD} All of them were rescued by fishermen who heard the horn. “We were lucky,” said Ann Lee, who runs the kiosk on the pier.`;
const END = 'The harbour office will look into it, the mayor told reporters in the evening.';

describe('furniture never takes a paragraph with it', () => {
  const FURNITURE = [
    'Copyright 2026 Example News.',
    'All rights reserved.',
    'Sign up for our newsletter to get the day’s news.',
    'Please enable JavaScript to view the comments.',
    'Subscribe now to continue reading.',
    'You can unsubscribe at any time.',
    'Story continues below.',
    'Follow us on Facebook for more.',
  ];

  test.each(FURNITURE)('“%s” is cut off at the ends of a report in one paragraph', (line) => {
    for (const text of [`Ferry sinks\n\n${line} ${REPORT}`, `Ferry sinks\n\n${REPORT} ${line}`]) {
      expect(blocksOf(text)).toContain(`paragraph | ${REPORT}`);
      expect(blocksOf(text)).toContain(`boilerplate | ${line}`);
    }
  });

  test('inside a report in one paragraph it sets nothing aside', () =>
    fc.assert(
      fc.property(fc.constantFrom(...FURNITURE), (line) => {
        const text = `Ferry sinks\n\n${LEAD} ${line} ${REPORT}`;
        expect(typeOf(text, LEAD)).toBe('paragraph');
        expect(typeOf(text, 'We were lucky')).toBe('paragraph');
      }),
    ));

  test.each([
    'The council’s website asked visitors to enable JavaScript before it showed the timetable, an auditor found.',
    'Powered by a storm that rose in the night, the waves broke over the pier for an hour.',
    'The owner had told passengers to sign up for a newsletter about delays.',
    'Under the harbour act of 1911 the town has all rights reserved to it by the crown.',
    'In this article of the treaty, the ministers promised to build no more walls.',
    'The company that owns the ferry said that its privacy policy applies to sailors as well.',
  ])('news of such things is news: %s', (line) =>
    expect(typeOf(`Ferry sinks\n\n${LEAD}\n\n${line}\n\n${END}`, line)).toBe('paragraph'),
  );

  test('a separator that comes back sets only itself aside', () => {
    const text = ['Ferry sinks', LEAD, 'It was raining.', 'Nobody was hurt.', END].join(
      '\n\nArticle content\n\n',
    );
    expect(blocksOf(text).filter((block) => block.startsWith('paragraph'))).toHaveLength(4);
  });

  test('readers’ comments are not the report', () => {
    const text = `Ferry sinks\n\n${REPORT}\n\n${END}\n\nComments\n\nBo Chan\n2 hours ago\nI was there and it was terrible. I would not go again.\nReply\nThe mayor should go. He did nothing about it for years.`;
    expect(typeOf(text, 'I was there')).toBe('related');
    expect(typeOf(text, 'The mayor should go')).toBe('related');
    expect(typeOf(text, 'We were lucky')).toBe('paragraph');
  });

  test('a share bar with the word is no end of the report', () =>
    expect(typeOf(`Ferry sinks\n\nComments\n\n${REPORT}\n\n${END}`, 'We were lucky')).toBe('paragraph'));
});

describe('lists are the report', () => {
  test.each(['•', '-', '*', '–', '▪'])('with %s', (bullet) => {
    const items = ['Loans cost more', 'Savers get more', 'Will rents stay?'];
    const text = `Bank raises its main rate\n\n${LEAD}\n\nWhat changes:\n\n${items.map((item) => `${bullet} ${item}`).join('\n')}\n\n${END}`;
    for (const item of items) expect(typeOf(text, item)).toBe('paragraph');
    expect(parseArticle(text, english).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
      expect.arrayContaining(items.map((item) => `${bullet} ${item}`)),
    );
  });

  test('with numbers, above the report, under a heading of their own', () => {
    const text = `Bank raises its main rate\n\nKEY TAKEAWAYS\n\n1. Loans cost more\n2. Savers get more.\n\n${LEAD}\n\n${END}`;
    expect(typeOf(text, 'KEY TAKEAWAYS')).toBe('heading');
    expect([typeOf(text, 'Loans'), typeOf(text, 'Savers')]).toEqual(['paragraph', 'paragraph']);
  });

  test('rows of a table', () => {
    const text = `Bank raises its main rate\n\n${LEAD}\n\n| Year | Rate |\n| 2025 | 4.5 |\n| 2026 | 4.75 |\n\n${END}`;
    expect(typeOf(text, '2025')).toBe('paragraph');
    expect(typeOf(text, 'Year')).toBe('paragraph');
  });

  test('a list of other articles is not', () => {
    const text = `Bank raises its main rate\n\n${LEAD}\n\n${END}\n\nRelated articles\n\n• Why savers lose in spring\n• What the bank said in autumn`;
    expect(typeOf(text, 'Why savers lose')).toBe('related');
  });
});

describe('headlines', () => {
  test.each([
    'Mayor quits',
    '‘I’m done’',
    'WHY THE MAYOR LEFT',
    'Who was she?',
    'Storm live: ferries cancelled',
  ])('short, with a longer line below: %s', (title) => {
    const text = `${title}\n\nFerry deal was too much, says leader of the town council\n\nBy Jon Vold\n\n${LEAD}\n\n${END}`;
    expect(blocksOf(text).slice(0, 3)).toEqual([
      `title | ${title}`,
      'standfirst | Ferry deal was too much, says leader of the town council',
      'byline | By Jon Vold',
    ]);
  });

  test.each(['World', 'US News', 'Middle East', 'Click to copy', 'FOR IMMEDIATE RELEASE', 'PRESS RELEASE:'])(
    'not the label above it: %s',
    (label) =>
      expect(blocksOf(`${label}\n\nMayor leaves over ferry deal\n\n${LEAD}\n\n${END}`)).toContain(
        'title | Mayor leaves over ferry deal',
      ),
  );

  test.each([
    ['The Ferry Is Gone. The Mayor Should Go, Too.', LEAD],
    ['Could the ferry have been saved? It could, say those who built it. But how?', LEAD],
    ['What the sinking of a ferry means for the U.S.', LEAD],
    ['A ferry sinks, but is it too late for the U.S. Senate?', `LOW HARBOUR (EX) — ${LEAD}`],
  ])('of two sentences or with a stop: %s', (title, lead) =>
    expect(blocksOf(`${title}\n\n${lead}\n\n${END}`)[0]).toBe(`title | ${title}`),
  );

  test('a first paragraph is not one', () => {
    expect(parseArticle(`${LEAD}\n\n${END}`, english).title).toBeNull();
    expect(parseArticle(`The phone rang. It was three in the morning.\n\n${LEAD}`, english).title).toBeNull();
  });

  test('printed twice, the first is it and the second a copy; a paragraph that begins with its words stays', () => {
    const text = `Mayor quits over ferry\n\nMayor quits over ferry\n\n${LEAD}\n\nMayor quits over ferry, the council said on Monday.`;
    expect(blocksOf(text).map((block) => block.split(' | ')[0])).toEqual([
      'title',
      'boilerplate',
      'paragraph',
      'paragraph',
    ]);
  });

  test('initials in it end no caption', () =>
    expect(blocksOf(`Lee to announce decision on A.B.C. run\n\n${LEAD}\n\n${END}`)[0]).toBe(
      'title | Lee to announce decision on A.B.C. run',
    ));

  test('of a live page’s entries are headings', () => {
    const text = `Storm live: ferries cancelled\n\n18:42\nWhat we know so far\n\n${LEAD}\n\n17:55\nFerries cancelled\n\n${END}`;
    expect(typeOf(text, 'What we know')).toBe('heading');
    expect(blocksOf(text)).toContain('heading | Ferries cancelled');
  });
});

describe('turns', () => {
  test.each([
    ['Q. Will you miss it?', 'Q', 'A. Of course I will.', 'A'],
    ['[00:12] Lund: The gate is stuck.', 'Lund', '[00:31] Berg: Then open the second one.', 'Berg'],
    ['LUND (00:12): The gate is stuck.', 'LUND', 'BERG (00:31): Then open the second one.', 'BERG'],
    ['HOST [laughing]: The gate is stuck.', 'HOST', 'LUND [coughs]: It is not.', 'LUND'],
    ['Lund (from the boat): The gate is stuck.', 'Lund', 'Berg (shouting): It is not.', 'Berg'],
    ['**Lund:** The gate is stuck.', 'Lund', '**Berg:** It is not.', 'Berg'],
    ['Ann Lund (00:12):\nThe gate is stuck.', 'Ann Lund', 'Bo Berg (00:31):\nIt is not.', 'Bo Berg'],
  ])('%s', (one, first, other, second) => {
    const text = `Council radio call\n\n${LEAD}\n\n${one}\n\n${other}\n\n${one}\n\n${other}`;
    expect(blocksOf(text).slice(2)).toEqual([
      `turn ${first} | ${one}`,
      `turn ${second} | ${other}`,
      `turn ${first} | ${one}`,
      `turn ${second} | ${other}`,
    ]);
  });
});

describe('pull quotes', () => {
  const text = (line: string) =>
    `Village saves its bakery\n\nVillagers bought the bakery on Saturday. “We need bread and we will bake it,” said Ole Holt.\n\nThe mill stood empty for years.\n\n${line}\n\n${END}`;

  test.each([
    '“We need bread”\n\nOle Holt, baker',
    '“We need bread and we will bake it.”',
    '“We need bread”\n— Ole Holt',
  ])('are set aside with their name: %s', (line) => {
    const found = blocksOf(text(line)).slice(3, -1);
    expect(found.every((block) => block.startsWith('boilerplate'))).toBe(true);
  });

  test('a signature under words that stand only there stays with them', () => {
    expect(typeOf(text('“The oven is ours now.”\n— Ida Moen, teacher'), '— Ida Moen, teacher')).toBe(
      'paragraph',
    );
  });

  test('a heading that quotes, or words said twice, do not count', () => {
    expect(typeOf(text('‘We need bread’'), '‘We need bread’')).toBe('heading');
    expect(typeOf(`${text('“No.”')}\n\n“No.”`, '“No.”')).toBe('paragraph');
  });
});

describe('bylines', () => {
  test('a name under the headline is one, also where others stand below the report', () => {
    const text = `Town hall clock stops again\n\nDevin Colt\n\n4:31 pm PST • March 1, 2026\n\n${LEAD}\n\n${END}\n\nBy Mia Rask\n\nFerry queue grows at the pier\n\nBy Jon Russel\n\nCouncil votes on new bins`;
    expect(blocksOf(text)).toContain('byline | Devin Colt');
    expect(blocksOf(text).filter((block) => block.startsWith('byline'))).toHaveLength(1);
  });

  test('a line in capitals under the headline is not one', () => {
    const text = `MAYOR ARRESTED AFTER HARBOUR RAID\n\nPOLICE FIND GOLD IN CELLAR\n\nBy JANE ROWE\n\n${LEAD}\n\n${END}`;
    expect(typeOf(text, 'POLICE FIND')).toBe('standfirst');
    expect(typeOf(text, 'JANE ROWE')).toBe('byline');
  });

  test('several names, a line each, below a label', () => {
    const text = `Town hall clock stops again\n\nBy\n\nMia Rask,\nJon Russel &\nBo Chan\n\n${LEAD}\n\n${END}`;
    expect(blocksOf(text).filter((block) => block.startsWith('byline'))).toEqual([
      'byline | Mia Rask,',
      'byline | Jon Russel &',
      'byline | Bo Chan',
    ]);
  });
});

describe('text wrapped at a width', () => {
  test('runs on over single line breaks; blocks point into the untouched file', () => {
    const first =
      'The pier fell on Sunday in the storm, police said, after the wind had\nrisen to forty metres a second. “We need planks and\nwe need them now,” said Ole Holt.';
    const text = `Pier collapse shocks the town and leaves\nits ferry without a place\n\n${first}\n\n${END}`;
    expect(blocksOf(text)).toEqual([
      'title | Pier collapse shocks the town and leaves\nits ferry without a place',
      `paragraph | ${first}`,
      `paragraph | ${END}`,
    ]);
  });

  test('a page whose paragraphs are lines is not wrapped', () => {
    const text = `Ferry sinks off the harbour\n\n${REPORT}\n${REPORT}\nAnn Lee\nMonday in Low Harbour\n${REPORT}`;
    expect(blocksOf(text).filter((block) => block === `paragraph | ${REPORT}`)).toHaveLength(3);
  });
});

describe('dates', () => {
  test.each([
    ['Nov 20 20254:29 AM ESTUpdated', '2025-11-20'],
    ['Published Nov. 20, 20254:29 PM ESTUpdated Nov. 21, 202510:05 AM EST', '2025-11-20'],
    ['20 November 2025 16:29 GMT', '2025-11-20'],
    ['April 10, 20233 years', '2023-04-10'],
    ['1 hour ago', undefined],
    ['20:42KEY EVENT', undefined],
    ['03/04/2025', undefined],
  ])('%s', (line, day) => {
    const text = `Ferry sinks off the harbour\n\n${line}\n\n${LEAD}\n\n${END}`;
    expect(typeOf(text, line)).toBe('date');
    expect(parseArticle(text, english).published?.value).toBe(day);
  });

  test('a day glued to a name is told', () =>
    expect(
      parseArticle(`Ferry sinks off the harbour\n\nExample PressApril 28, 2023 GMT\n\n${LEAD}`, english)
        .published?.value,
    ).toBe('2023-04-28'));

  test('a year with more digits after it is not a year', () =>
    expect(
      parseArticle(`Ferry sinks off the harbour\n\nNovember 20, 20250174\n\n${LEAD}`, english).published,
    ).toBeNull());
});

describe('a report is never lost whole', () => {
  test.each([
    'Sign up for our newsletter to read how the ferry sank off Low Harbour on Monday with 14 of our readers on board and no captain.',
    'Copyright law forbids that a ferry carry music, and on Monday one sank off Low Harbour with a band of 14 people on board.',
  ])('%s', (line) => {
    for (const text of [line, `Ferry sinks\n\n${line}`, `Related\n\n${line}\n\nMore from us\n\nTags`])
      expect(parseArticle(text, english).blocks.map(({ type }) => type)).toContain('paragraph');
  });
});

test('a name and a verb of saying behind a quotation go with it', () => {
  for (const sentence of ['“Who did you vote for?” Mr. Lee asked.', '“It is over now.” Mr. Lee said.'])
    expect(parseArticle(`${LEAD}\n\n${sentence}`, english).sentences).toHaveLength(2);
  expect(parseArticle(`${LEAD}\n\n“It is over now.” Lee said it twice.`, english).sentences).toHaveLength(3);
});

describe('what stands between the paragraphs of a page', () => {
  test.each([
    ['Remove ads', 'boilerplate'],
    ['This audio is auto-generated. Please let us know if you have feedback.', 'boilerplate'],
    ['Get the Morning Tide newsletter', 'boilerplate'],
    ['Download the free Tide app for breaking news and weather.', 'boilerplate'],
    ['Storm closes the pier for a third day Read more', 'related'],
    ['Full coverage: the ferry', 'related'],
    ['They rang the bell for an hour. Nobody came. — Mia Rask (@miarask) March 2, 2026', 'boilerplate'],
    [
      'Some 700 people who came to the island as children with their parents would be let to stay for another three years',
      'paragraph',
    ],
    ['Fishermen carry a passenger from the water. REUTERS/Iris Hovland', 'caption'],
    ['Image copyright Agency Image caption The ferry on its side', 'boilerplate'],
  ])('%s', (line, type) =>
    expect(typeOf(`Ferry sinks\n\n${LEAD}\n\n${line}\n\n${END}`, line.slice(0, 30))).toBe(type),
  );

  test('a list of facts under its heading', () => {
    const text = `Council backs the harbour plan\n\n${LEAD}\n\nHow they voted\n\nFor: Lee, Vold, Rask\nAgainst: Berg, Orbin\n\n${END}`;
    expect(blocksOf(text).slice(2, 5)).toEqual([
      'heading | How they voted',
      'paragraph | For: Lee, Vold, Rask',
      'paragraph | Against: Berg, Orbin',
    ]);
  });

  test('a dialogue goes on behind a paragraph', () => {
    const text = `The woman who saved the bakery\n\n${LEAD}\n\nReview: Why?\n\nLee: I like bread.\n\nReview: Was it hard?\n\nLee: Yes.\n\nI had to learn it all from a book.\n\nReview: And now?\n\nLee: Cakes.`;
    expect(blocksOf(text).filter((block) => block.startsWith('turn'))).toHaveLength(6);
  });
});

test('headlines of other articles above the page’s own do not count', () => {
  const text = `Independent news for the coast since 1901\nTrending\nStorm closes pier for third day\nMayor to face council over ferry deal\nLocal News\nFerry sinks off Low Harbour; all 14 rescued\nHarbour office to look into the horn signals\nBy Ann Lee\nMarch 2, 2026\n\n${LEAD}\n\n${END}`;
  expect(typeOf(text, 'Ferry sinks')).toBe('title');
  expect(typeOf(text, 'Harbour office to look')).toBe('standfirst');
});

test('a headline wrapped in short lines is one', () => {
  const wrapped =
    'The pier fell on Sunday in the storm, police said, after the\nwind had risen to forty metres a second. The harbour office had\nclosed it an hour before.';
  expect(
    blocksOf(
      `Pier collapse shocks\ntown and leaves ferry\nwithout a place\n\nBy Ann Lee\n\n${wrapped}\n\nNobody was hurt.`,
    )[0],
  ).toBe('title | Pier collapse shocks\ntown and leaves ferry\nwithout a place');
});

test('an item above a picture’s credit stays in its list', () => {
  const text = `Storm takes the pier at Low Harbour\n\n${LEAD}\n\nHere is what to know:\n1. The pier is closed.\n2. Nobody was hurt.\nPhoto: Jon Vold\n\n${END}`;
  expect(typeOf(text, 'Nobody was hurt')).toBe('paragraph');
});

test('a paragraph pasted twice is report both times; a slide printed twice is a caption', () => {
  const double =
    'The harbour office closed the pier for repairs that will last until spring, its head told reporters after a long meeting in the town hall, and three owners moved their boats to the river.';
  const slide = 'The old pier at Low Harbour in the storm';
  const text = `Storm takes the pier at Low Harbour\n\n${LEAD}\n\n${double}\n\n${double}\n\n${slide}\n\n${slide}\n\n${END}`;
  expect(blocksOf(text).filter((block) => block === `paragraph | ${double}`)).toHaveLength(2);
  expect(blocksOf(text).filter((block) => block === `caption | ${slide}`)).toHaveLength(2);
});
