import { describe, expect, test } from 'vitest';
import { searchPageOf } from '../../../src/views/quotes/search-page.ts';
import { BRIDGE_QUOTES } from './bridge-quotes.ts';

const named = (count: number) => Array.from({ length: count }, (_, i) => ({ ...BRIDGE_QUOTES, id: `s${i}` }));

describe('searchPageOf', () => {
  test('lists every quotation of a small site by its speaker', () => {
    const view = searchPageOf(named(2));
    expect(view.listed).toBe(true);
    expect(
      view.stories.map(({ speakers }) => speakers.flatMap(({ utterances }) => utterances).length),
    ).toEqual([BRIDGE_QUOTES.utterances.length, BRIDGE_QUOTES.utterances.length]);
  });
  test('begins with quotations to try, people, and lists of all; of a large site with its stories', () => {
    const { start } = searchPageOf(named(1));
    expect(start?.groups.map(({ title }) => title)).toContain('Quoted people');
    expect(start?.groups.flatMap(({ links }) => links)).toContainEqual({
      address: '?speaker=Anna+Brandt',
      label: 'Anna Brandt',
    });
    for (const { address } of start?.groups.flatMap(({ links }) => links) ?? [])
      expect(address).toMatch(/^\?(?:q|speaker|kind)=/u);
    expect(searchPageOf(named(100)).start).toBeNull();
  });
  test('of a large one each story leads to its own list', () => {
    const view = searchPageOf(named(100));
    expect(view.listed).toBe(false);
    expect(view.stories[7]).toMatchObject({ quotes: '/s7/quotes/', count: '3 quotations', speakers: [] });
  });
  test('offers speakers to choose from while they are few enough', () => {
    const many = named(200).map((story, s) => ({
      ...story,
      utterances: story.utterances.map((utterance, u) => ({ ...utterance, speaker: `Speaker ${s} ${u}` })),
    }));
    expect(searchPageOf(named(2)).filters.map(({ name }) => name)).toEqual(['kind', 'speaker', 'outlet']);
    expect(searchPageOf(many).filters.map(({ name }) => name)).toEqual(['kind', 'outlet']);
  });
});
