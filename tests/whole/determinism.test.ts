import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../src/corpus/compile-corpus.ts';
import { storyToJson } from '../../src/corpus/to-json.ts';
import { contentFolder } from '../corpus/content-folder.ts';

const FILES = {
  'stories/s/articles/north.txt':
    'Bridge closes\n\nThe bridge over the Alder will close on Monday, the council said. “We cannot wait another winter,” said Mayor Ines Holm.\n\nThe repairs will cost 2.4 million crowns. “It is high time,” she said.\n',
  'stories/s/articles/south.txt':
    'Council shuts bridge\n\nThe bridge over the Alder shuts on Monday. “We cannot wait another winter,” Mayor Ines Holm told reporters.\n\nThe repairs cost 2.4 million crowns, the council said.\n',
  'stories/s/claims.yaml':
    'topics: [{id: t, title: T, claims: [{id: day, statement: It closes., cells: {north: {state: reports, evidence: [close on Monday]}}}]}]\n',
};
const UNRELATED = {
  'stories/s/articles/east.txt':
    'A new choir\n\nThirty singers founded a choir in the old school. “Everybody may join,” said the teacher Paul Voss.\n',
};

const json = (files: Record<string, string>) =>
  JSON.stringify(compileCorpus(contentFolder(files)).corpus?.stories.map(storyToJson));
const story = (files: Record<string, string>) => compileCorpus(contentFolder(files)).corpus?.stories[0];

describe('the corpus of a folder', () => {
  test('is the same whatever the order in which the files came', () => {
    const backwards = Object.fromEntries(Object.entries({ ...FILES, ...UNRELATED }).toReversed());
    expect(json(backwards)).toBe(json({ ...FILES, ...UNRELATED }));
  });

  test('is the same wherever the folder lies', () => {
    expect(json(FILES)).toBe(json(FILES));
  });

  test('keeps every id when an unrelated article comes in', () => {
    const [before, after] = [story(FILES), story({ ...FILES, ...UNRELATED })];
    const idsOf = (it: typeof before) => ({
      sentences: it?.articles
        .filter(({ id }) => id !== 'east')
        .map(({ sentences }) => sentences.map(({ id }) => id)),
      quotes: it?.articles
        .filter(({ id }) => id !== 'east')
        .map(({ quotes }) => quotes.map(({ id, utterance }) => [id, utterance])),
      claims: it?.claims.map(({ id }) => id),
      facts: it?.facts
        .filter(({ passages }) => passages.every(({ article }) => article !== 'east'))
        .map(({ id }) => id),
    });
    expect(after?.articles).toHaveLength(3);
    expect(idsOf(after)).toEqual(idsOf(before));
    expect(after?.utterances.map(({ id }) => id)).toEqual(
      expect.arrayContaining(before?.utterances.map(({ id }) => id) ?? []),
    );
  });

  test('keeps the ids of sentences and quotes when a paragraph comes in before them', () => {
    const more = {
      ...FILES,
      'stories/s/articles/north.txt': FILES['stories/s/articles/north.txt'].replace(
        '\n\n',
        '\n\nIt had been expected for a year.\n\n',
      ),
    };
    const ids = (it: typeof FILES) => story(it)?.articles[0]?.sentences.map(({ id }) => id) ?? [];
    const quotes = (it: typeof FILES) => story(it)?.articles[0]?.quotes.map(({ id }) => id) ?? [];
    expect(ids(more)).toEqual(expect.arrayContaining(ids(FILES)));
    expect(quotes(more)).toEqual(quotes(FILES));
  });
});
