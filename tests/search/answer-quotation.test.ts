import type { StoryTexts } from '../../src/search/texts/search-data.ts';
import { describe, expect, test } from 'vitest';
import { answerOf, answers, libraryOf, shownAnswers, storyTexts } from './library.ts';

const library = libraryOf(
  storyTexts(
    {
      north: {
        lines: [
          '“The bridge will stay closed until the old pillars are safe,” said Anna Brandt.',
          'A ferry runs on Tuesday.',
        ],
        said: [['The bridge will stay closed until the old pillars are safe,', 'Anna Brandt', 'u-1']],
      },
      south: {
        lines: [
          'Anna Brandt said: “The bridge [over the Tarn] will stay closed … until the old pillars are safe.”',
        ],
        said: [
          [
            'The bridge [over the Tarn] will stay closed … until the old pillars are safe.',
            'Anna Brandt',
            'u-1',
          ],
        ],
      },
      east: {
        lines: ['The mayor said that “the bridge must stay shut until the old pillars are safe” again.'],
        said: [['the bridge must stay shut until the old pillars are safe', 'Anna Brandt', 'u-1']],
      },
      west: { lines: ['The old crossing stays closed to cars for now, Brandt told a crowd.'] },
      paper: { lines: ['Ice cream was sold out on Sunday.'] },
    },
    {
      rows: [
        [0, 0, 3, 0],
        [0, 0, 4, 0],
      ],
    },
  ),
  storyTexts(
    {
      other: {
        lines: ['“Nobody knows who will pay for all of it,” a voice called.'],
        said: [['Nobody knows who will pay for all of it,']],
      },
    },
    { id: 'road', title: 'The road' },
  ),
);

const WHOLE = 'The bridge will stay closed until the old pillars are safe';

test('says of each article of the story whether it prints it, how, or where it tells it', () => {
  expect(answers(library, WHOLE)).toEqual([
    `A verbatim: ${WHOLE}`,
    'B verbatim: The bridge [over the Tarn] will stay closed … until the old pillars are safe',
    'C close: the bridge must stay shut until the old pillars are safe',
    'D near: The old crossing stays closed to cars for now, Brandt told a crowd.',
    'E none',
  ]);
});

test('a sentence with a single word of the quotation does not tell it, even if it was matched', () => {
  const one = libraryOf(
    storyTexts(
      {
        north: {
          lines: ['“The bridge will stay closed until the pillars are safe,” said Anna Brandt.'],
          said: [['The bridge will stay closed until the pillars are safe,', 'Anna Brandt']],
        },
        south: { lines: ['Anna Brandt had the road closed.'] },
      },
      {
        people: [{ name: 'Anna Brandt', aliases: [] }],
        rows: [[0, 0, 1, 0]],
      },
    ),
  );
  expect(answers(one, 'Anna Brandt: The bridge will stay closed until the pillars are safe')).toEqual([
    expect.stringMatching(/^A /u),
    'B none',
  ]);
});

describe('close', () => {
  test.each([
    ['one word changed', 'the bridge will stay closed until the new pillars are safe'],
    ['a word left out', 'the bridge will stay closed until pillars are safe'],
    ['a typing error', 'the brigde will stay closed until the old pillars are safe'],
    ['words put in', 'the bridge will sadly stay closed today until the old pillars are safe'],
  ])('%s', (_, query) => {
    expect(answers(library, query)[0]).toBe(`A close: ${WHOLE}`);
  });
});

describe('not in these articles', () => {
  test.each([
    'ducks swim slowly over the lake in autumn',
    'the mayor of the town ate breakfast with a friend',
    'until the ferry is closed nobody will buy pillars',
  ])('%s', (query) => {
    expect(answerOf(library, query)?.printed).toBe(false);
    expect(answers(library, query).every((line) => line.endsWith('none'))).toBe(true);
  });
});

test('a story that prints it answers, the others are not counted', () => {
  expect(answers(library, 'nobody knows who will pay for all of it')).toEqual([
    'A verbatim: Nobody knows who will pay for all of it',
  ]);
});

test('with an outlet asked for only its article answers', () => {
  expect(answers(library, WHOLE, { outlet: 'east-post' })).toEqual([
    'C close: the bridge must stay shut until the old pillars are safe',
  ]);
});

test('four words are no quotation, and claims are not printed by outlets', () => {
  expect(answerOf(library, 'the bridge will stay')).toBeNull();
  expect(answerOf(library, WHOLE, { kind: 'claim' })).toBeNull();
  expect(answerOf(library, '')).toBeNull();
});

describe('a quotation in pieces', () => {
  const speech = libraryOf(
    storyTexts({
      north: {
        lines: [
          '“It’s a dark night for our bridge, and we’ll repair what was broken,” Mayor Anna Brandt said on the road.',
          'Brandt, elected in May, promised a report.',
          '“The town owes the drivers an honest answer,” she said.',
        ],
        said: [
          ['It’s a dark night for our bridge, and we’ll repair what was broken,'],
          ['The town owes the drivers an honest answer,'],
        ],
      },
      south: {
        lines: [
          '“Every pillar was tested,” said Ida Holm, the head of the firm.',
          '“The builders found no cracks in it.”',
          'A pillar fell.',
          'The rest of it stands.',
        ],
        said: [['Every pillar was tested,'], ['The builders found no cracks in it.']],
      },
    }),
  );

  test('word for word, with the outlet’s own words between, is verbatim', () => {
    expect(shownAnswers(speech, 'Every pillar was tested. The builders found no cracks in it.')[1]).toBe(
      'B verbatim: Every pillar was tested,” <said Ida Holm, the head of the firm>.\n“The builders found no cracks in it',
    );
  });
  test('with the outlet’s own words typed too, they are part of it', () => {
    expect(shownAnswers(speech, 'Every pillar was tested, said Ida Holm, the head of the firm')[1]).toBe(
      'B verbatim: Every pillar was tested,” said Ida Holm, the head of the firm',
    );
  });
  test('close: only words of it differ, from its first word on; what stands between is not compared', () => {
    const query =
      'This is a dark night for our bridge, and we will repair what was broken. The town owes the drivers here an honest answer.';
    expect(shownAnswers(speech, query)[0]).toBe(
      [
        'A close: {It’s|This is} a dark night for our bridge, and {we’ll|we will} repair what was broken,” <Mayor Anna Brandt said on the road.',
        'Brandt, elected in May, promised a report>.',
        '“The town owes the drivers{|here} an honest answer',
      ].join('\n'),
    );
  });
  test('other words at its end are shown, up to the end of the sentence', () => {
    expect(shownAnswers(speech, 'the builders found no cracks anywhere else')[1]).toBe(
      'B close: The builders found no cracks {in it|anywhere else}',
    );
  });
  test('a word that stands alone in the next sentence is no part of it', () => {
    expect(shownAnswers(speech, 'the builders found no cracks, and none fell')[1]).toBe(
      'B close: The builders found no cracks {in it|and none fell}',
    );
  });
});

test('single words that lie far before it are no part of it', () => {
  const far = libraryOf(
    storyTexts({
      north: {
        lines: [
          '“You must see that all of the cars have to wait.”',
          '“Nobody knows what it will take to get the old bridge repaired before winter.”',
        ],
        said: [
          ['You must see that all of the cars have to wait.'],
          ['Nobody knows what it will take to get the old bridge repaired before winter.'],
        ],
      },
    }),
  );
  expect(shownAnswers(far, 'you see, nobody knows what it will take to get the old bridge repaired')).toEqual(
    ['A close: {|you see}Nobody knows what it will take to get the old bridge repaired'],
  );
});

test('of a few words, half of those that tell something are enough in a sentence known to tell the same', () => {
  const filler = Array.from({ length: 12 }, (_, i) => `The council met in this room ${i}.`);
  const told = (rows: StoryTexts['rows']) =>
    answers(
      libraryOf(
        storyTexts(
          {
            north: {
              lines: ['“You should congratulate her on this achievement,” he said.', ...filler],
              said: [['You should congratulate her on this achievement,']],
            },
            south: { lines: ['He advised him to congratulate the mayor.', ...filler] },
            west: { lines: ['He gave some advice to the mayor.', ...filler] },
          },
          { rows },
        ),
      ),
      'congratulate her on this achievement',
    ).map((each) => each.split(':')[0]);
  expect(told([])).not.toContain('B near');
  expect(told([[0, 0, 1, 0, 2, 0]])).toEqual(['A verbatim', 'B near', 'C none']);
});

test('a long quotation with one word many times is verbatim', () => {
  const line =
    'the mayor and the council and the firm and the police and the drivers and the press and the neighbours and the builder met';
  expect(answers(libraryOf(storyTexts({ north: { lines: [line] } })), line)).toEqual([`A verbatim: ${line}`]);
});

describe('of an article in excerpts', () => {
  const parts = libraryOf(
    storyTexts({
      north: {
        lines: [
          '“The ferry runs on Tuesday as planned,” Brandt said.',
          '[…]',
          '“Nobody has to wait for it again,” she said.',
          'All tickets were sold.',
          '[…]',
          'No tickets are left for May.',
        ],
        said: [['The ferry runs on Tuesday as planned,'], ['Nobody has to wait for it again,']],
        excerpts: true,
      },
      south: { lines: ['A wombat crossed the road on Monday.'] },
    }),
  );

  test('what is left out between pieces is shown as left out', () => {
    expect(
      shownAnswers(parts, 'The ferry runs on Tuesday as planned. Nobody has to wait for it again')[0],
    ).toBe(
      'A verbatim: The ferry runs on Tuesday as planned,” <Brandt said>.\n<[…]>\n“Nobody has to wait for it again',
    );
    expect(shownAnswers(parts, 'All tickets were sold. No tickets are left for May')[0]).toBe(
      'A verbatim: All tickets were sold.\n<[…]>\nNo tickets are left for May',
    );
  });
  test('an answer names them, those alone that were asked about', () => {
    const named = (outlet = '') =>
      answerOf(parts, 'A wombat crossed the road on Monday', { outlet })?.excerpts.map(({ name }) => name);
    expect([named(), named('north-post'), named('south-post')]).toEqual([['North Post'], ['North Post'], []]);
    expect(answerOf(library, WHOLE)?.excerpts).toEqual([]);
  });
});
