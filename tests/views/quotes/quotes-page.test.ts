import { describe, expect, test } from 'vitest';
import { quotesPageOf } from '../../../src/views/quotes/quotes-page.ts';
import { utterancePageOf } from '../../../src/views/quotes/utterance-page.ts';
import { textOf } from '../../render/text-content.ts';
import { STORY } from '../bridge.ts';
import { storyOf } from '../story-of.ts';
import { BRIDGE_QUOTES, SAFE } from './bridge-quotes.ts';

const story = BRIDGE_QUOTES;
const page = quotesPageOf(story);
const brandt = page.speakers.find(({ name }) => name === 'Anna Brandt');

describe('quotesPageOf', () => {
  test('holds every utterance once', () => {
    expect(page.speakers.flatMap(({ utterances }) => utterances.map(({ id }) => id)).toSorted()).toEqual(
      story.utterances.map(({ id }) => id).toSorted(),
    );
    expect(page.utterances).toBe(story.utterances.length);
  });
  test('who is unknown comes last', () => {
    const names = page.speakers.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(expect.arrayContaining(['Anna Brandt', 'Carl Dorn']));
    if (names.includes(null)) expect(names.at(-1)).toBeNull();
  });
  test('says who prints an utterance, and counts wordings, not shapes of marks', () => {
    const [line] = brandt?.utterances ?? [];
    expect(line?.outlets.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
    expect(line?.printed).toBe('wording differs');
    expect(page.several).toBe(1);
  });
  test('a shorter printing is no other wording', () => {
    const part = storyOf({
      articles: {
        a: `“${SAFE}, and nobody has paid for it,” said Mayor Anna Brandt.\n`,
        b: `"${SAFE}," Mayor Anna Brandt said.\n`,
      },
      story: { people: STORY.people },
    });
    const [line] = quotesPageOf(part).speakers[0]?.utterances ?? [];
    expect(line?.printed).toBeNull();
    expect(line?.besides).toEqual([]);
    expect(line?.whole.map(({ letter }) => letter)).toEqual(['A']);
    expect(line?.rest.map(({ outlets, says }) => [outlets.map(({ letter }) => letter), says])).toEqual([
      [['B'], 'a part of these words'],
    ]);
  });
  test('all words that are printed of an utterance stand in its line, for whoever looks for them on the page', () => {
    const later = 'and until the pillars are paid for by those who built them so badly';
    const pieces = storyOf({
      articles: {
        a: `“${SAFE}, ${later},” said Mayor Anna Brandt.\n`,
        b: `“We all know that ${SAFE.replace('The', 'the')},” said Mayor Anna Brandt.\n`,
      },
      story: { people: STORY.people },
    });
    const [line] = quotesPageOf(pieces).speakers[0]?.utterances ?? [];
    expect(line?.besides.map(({ outlet, html }) => `${outlet.letter} ${textOf(html)}`)).toEqual([
      `B We all know that ${SAFE.replace('The', 'the')},`,
    ]);
  });
  test('who prints only what was said with the words of the heading is told apart', () => {
    const bridge = 'the bridge will stay closed until the pillars are safe';
    const ferry = 'a ferry will carry everybody who lives on the other bank of the river Tarn';
    const both = storyOf({
      articles: {
        a: `“We know it: ${bridge}, and ${ferry},” said Mayor Anna Brandt.\n`,
        b: `“${bridge.replace('the', 'The')}, and ${ferry},” said Mayor Anna Brandt.\n`,
        c: `“${bridge.replace('the', 'The')},” said Mayor Anna Brandt.\n`,
        d: `“${bridge.replace('the', 'The')},” said Mayor Anna Brandt.\n`,
        e: `“${ferry.replace('a', 'A')},” said Mayor Anna Brandt.\n`,
      },
      story: { people: STORY.people },
    });
    const [line] = quotesPageOf(both).speakers[0]?.utterances ?? [];
    expect(line?.heading.toLowerCase()).toBe(bridge);
    // B's words are within A's but for a capital, C's and D's within B's; E's are in A's, too.
    expect(line?.besides).toEqual([]);
    expect(line?.whole.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
    expect(line?.rest.map(({ outlets, says }) => [outlets.map(({ letter }) => letter), says])).toEqual([
      [['E'], 'other words of the same remark'],
    ]);
  });
  test('is headed as the page that it opens, with all of it beside that where the heading has not', () => {
    const long = `${SAFE}, and nobody has told us how the ferry could carry everybody who lives on the other bank`;
    const part = storyOf({
      articles: {
        a: `“We are tired of it. ${long},” said Mayor Anna Brandt.\n`,
        b: `"${SAFE}," Mayor Anna Brandt said.\n`,
      },
      story: { people: STORY.people },
    });
    for (const told of [story, part])
      for (const line of quotesPageOf(told).speakers.flatMap(({ utterances }) => utterances)) {
        const utterance = told.utterances.find(({ id }) => id === line.id)!;
        expect(line.heading).toBe(utterancePageOf(told, utterance).heading);
      }
    const [line] = quotesPageOf(part).speakers.flatMap(({ utterances }) => utterances);
    expect(line?.heading).toBe(SAFE);
    expect(textOf(line?.html ?? '')).toContain('We are tired of it.');
    expect(brandt?.utterances[1]?.html ?? null).toBeNull();
  });
  test('of words that go on after the heading it has the rest', () => {
    const whole = `${SAFE}. We shall look at every one of the pillars, and at the stones under them. Nobody knows when that will be`;
    const one = storyOf({
      articles: { a: `“${whole},” said Mayor Anna Brandt.\n` },
      story: { people: STORY.people },
    });
    const [line] = quotesPageOf(one).speakers.flatMap(({ utterances }) => utterances);
    expect(line?.heading).toMatch(/ …$/u);
    expect(`${line?.heading.replace(/ …$/u, '')} ${textOf(line?.html ?? '').replace('… ', '')}`).toBe(
      `${whole},`,
    );
  });
  test('says who spoke together with the speaker', () => {
    const both = storyOf({
      articles: {
        a: '“We will open the bridge again in spring,” Anna Brandt and Carl Dorn said. “It is late,” Brandt said.\n',
      },
    });
    const lines = quotesPageOf(both).speakers.flatMap(({ name, utterances }) =>
      utterances.map(({ together }) => [name, together]),
    );
    expect(lines).toEqual([
      ['Anna Brandt', 'together with Carl Dorn'],
      ['Anna Brandt', null],
    ]);
  });
  test('says where all print the same words', () => {
    const both = storyOf({
      articles: { a: `“${SAFE},” said Mayor Anna Brandt.\n`, b: `"${SAFE}," Mayor Anna Brandt said.\n` },
      story: { people: STORY.people },
    });
    expect(quotesPageOf(both).speakers[0]?.utterances.map(({ printed }) => printed)).toEqual(['same words']);
  });
  test('a fragment of few words has its sentence beside it', () => {
    const fragment = storyOf({
      articles: {
        a: 'The bridge was shut. Mayor Anna Brandt called the pillars “not safe” on Monday. Nobody was hurt.\n',
      },
      story: { people: STORY.people },
    });
    const [line] = quotesPageOf(fragment).speakers.flatMap(({ utterances }) => utterances);
    expect(textOf(line?.sentence ?? '')).toBe('Mayor Anna Brandt called the pillars “not safe” on Monday.');
    expect(brandt?.utterances[0]?.sentence).toBeNull();
  });
  test('a name with another capital is the same speaker', () => {
    const two = storyOf({
      articles: {
        a: '“We shut the bridge on Monday,” the board said.\n',
        b: 'The board said: “Nobody was hurt at the pillars.”\n',
      },
    });
    const utterances = two.utterances.map((utterance, i) => ({
      ...utterance,
      speaker: i === 0 ? 'The board' : 'the board',
    }));
    expect(utterances.length).toBe(2);
    expect(
      quotesPageOf({ ...two, utterances }).speakers.map((speaker) => [
        speaker.name,
        speaker.utterances.length,
      ]),
    ).toEqual([['The board', 2]]);
  });
  test('an anchor stands once', () => {
    const anchors = page.speakers.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
