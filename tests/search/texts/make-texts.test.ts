import { describe, expect, test } from 'vitest';
import { listDocuments, sentencesOf } from '../../../src/search/texts/list-documents.ts';
import { makeTexts } from '../../../src/search/texts/make-texts.ts';
import { fitInOne } from '../../../src/search/texts/split-texts.ts';
import { isShown } from '../../../src/views/shown-sentences.ts';
import { storyOf } from '../../views/story-of.ts';
import { runAtOnce } from '../../../src/search/run-at-once.ts';

const story = storyOf({
  articles: {
    a: 'Bridge shut\n\nThe mayor spoke. “The **old** bridge will stay closed until spring. It is not safe,” said Anna Brandt. A so-called “footbridge” is planned.\n\nA wombat slept.\n',
    b: '“The old bridge will stay closed until spring,” Anna Brandt said.\n\nNo. No. A marmoset was seen.\n',
  },
  outlets: [{ id: 'north-post', name: 'North Post', colour: 4 }],
  story: {
    title: 'The bridge',
    people: [{ name: 'Anna Brandt', aliases: ['the mayor'] }],
    articles: { b: { outlet: 'north-post' }, a: { outlet: 'north-post' } },
  },
  claims: {
    topics: [
      {
        id: 't',
        title: 'T',
        claims: [
          {
            id: 'closed',
            statement: 'The bridge stays closed.',
            cells: { a: { state: 'reports', evidence: ['will stay closed'] } },
          },
        ],
      },
    ],
  },
});
const texts = makeTexts(story, (article) => isShown(story, article));
const documents = runAtOnce(listDocuments([texts]));
const of = (kind: string) => documents.filter((document) => document.kind === kind);

test('holds each quote that is speech as one place in its article, signs of Markdown left out', () => {
  expect(of('quote').map(({ text }) => text)).toEqual([
    'The old bridge will stay closed until spring,',
    'The old bridge will stay closed until spring.\nIt is not safe,',
  ]);
  expect(of('quote').map(({ speaker }) => speaker)).toEqual(['Anna Brandt', 'Anna Brandt']);
});

test('a line of dialogue that holds only a bracket is no quote to be found', () => {
  const told = storyOf({
    articles: {
      a: 'The two spoke on Monday, and the paper printed a part of it below.\n\nBrandt: We have shut the bridge.\n\nDorn: [Unclear]\n\nBrandt: It will open in spring.\n\nThe council meets again next week.',
    },
  });
  expect(
    runAtOnce(listDocuments([makeTexts(told, () => () => true)]))
      .filter(({ kind }) => kind === 'quote')
      .map(({ text }) => text),
  ).toEqual(['We have shut the bridge.', 'It will open in spring.']);
});

test('holds claims, sentences and headlines', () => {
  expect(of('claim').map(({ id, text }) => `${id}: ${text}`)).toEqual(['closed: The bridge stays closed.']);
  expect(of('headline').map(({ text }) => text)).toEqual(['Bridge shut']);
  expect(of('sentence').map(({ text }) => text)).toContain('A wombat slept.');
});

test('every sentence has the id that its article’s page has, also where two have the same words', () => {
  for (const [i, article] of texts.articles.entries())
    expect(sentencesOf(article).map(({ id }) => id)).toEqual(
      story.articles[i]?.sentences.map(({ id }) => id),
    );
});

test('each text stands there once', () => {
  const json = JSON.stringify(texts);
  expect(json.split('bridge will stay closed until spring').length - 1).toBe(2);
});

test('leads to outlet, letter, hue and utterance', () => {
  expect(texts.articles.map(({ id, letter, name, hue }) => `${id} ${letter} ${name} ${hue}`)).toEqual([
    'b A North Post 4',
    'a B North Post 4',
  ]);
  expect(of('quote')[0]?.utterance).toBe(story.utterances[0]?.id);
});

describe('an article in excerpts', () => {
  test('says so, and has a mark where sentences are left out between others', () => {
    const tells = {
      topics: [
        {
          id: 't',
          title: 'T',
          claims: [
            {
              id: 'c',
              statement: 'C.',
              cells: { a: { state: 'reports', evidence: ['A ferry is planned', 'Nobody was hurt'] } },
            },
          ],
        },
      ],
    };
    const cut = storyOf({
      articles: {
        a: 'A wombat slept. A ferry is planned. Two marmosets ate. Ocelots came.\n\nNobody was hurt. An aardvark left.\n',
      },
      claims: tells,
      story: { articles: { a: { rights: 'excerpts' } } },
    });
    const [article] = makeTexts(cut, (each) => isShown(cut, each)).articles;
    expect(article).toMatchObject({ text: 'A ferry is planned.\n[…]\nNobody was hurt.', excerpts: true });
    expect(sentencesOf(article!).map(({ id }) => id)).toEqual(
      [1, 4].map((i) => cut.articles[0]?.sentences[i]?.id),
    );
    for (const each of texts.articles) expect(each).not.toHaveProperty('excerpts');
  });
  const some = {
    ...story,
    articles: story.articles.map((article) =>
      article.id === 'a' ? { ...article, rights: 'excerpts' as const } : article,
    ),
  };
  const made = makeTexts(some, (article) => isShown(some, article));
  test('gives only what its page may print, with the right ids', () => {
    expect(JSON.stringify(made)).not.toContain('wombat');
    expect(JSON.stringify(made)).toContain('It is not safe');
    const article = story.articles.find(({ id }) => id === 'a');
    const placed = sentencesOf(made.articles[1] as (typeof made.articles)[number]);
    for (const { id, start, end } of placed) {
      const sentence = article?.sentences.find((each) => each.id === id);
      expect(article?.text.slice(sentence?.start, sentence?.end).replaceAll('**', '')).toBe(
        made.articles[1]?.text.slice(start, end),
      );
    }
  });
});

test('texts travel together up to 3,000 documents', () => {
  const few = Math.floor(3_000 / documents.length);
  expect(fitInOne(Array.from({ length: few }, () => texts))).toBe(true);
  expect(fitInOne(Array.from({ length: few + 1 }, () => texts))).toBe(false);
});
