import { describe, expect, test } from 'vitest';
import { quotesPageOf } from '../../../src/views/quotes/quotes-page.ts';
import { utterancePageOf } from '../../../src/views/quotes/utterance-page.ts';
import { textOf } from '../../render/text-content.ts';
import { STORY } from '../bridge.ts';
import { storyOf } from '../story-of.ts';

const SAFE = 'The bridge over the Tarn will stay closed until the pillars are safe';
const FULLER = SAFE.replace('the pillars', 'all of the pillars');
const story = storyOf({
  articles: {
    a: `“${SAFE},” said Mayor Anna Brandt. “Nobody was hurt on Monday,” said builder Carl Dorn.\n`,
    b: `"${SAFE}," Mayor Anna Brandt said.\n`,
    c: `Mayor Anna Brandt said “${FULLER.replace('pillars', '**pillars**')}.”\n\n“We heard nothing of it all day,” a voice from the crowd called out.\n`,
    d: 'The bridge is closed.\n',
  },
  story: { people: [...STORY.people, { name: 'Carl Dorn', aliases: ['Dorn'] }] },
});
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
    expect(line?.printed).toBe('3 printings in 3 outlets');
    expect(page.several).toBe(1);
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

describe('utterancePageOf', () => {
  const utterance = story.utterances.find(({ id }) => id === brandt?.utterances[0]?.id);
  const view = utterance && utterancePageOf(story, utterance);

  test('says how many print it, and who does not', () => {
    expect(view?.summary).toBe('Three of the four outlets print words of this. d does not quote it.');
    expect(view?.silent.map(({ letter }) => letter)).toEqual(['D']);
  });
  test('has each printing as printed, the fullest first, with its proof', () => {
    expect(
      view?.quotes.map(
        ({ outlet, proof }) => `${outlet.letter}: ${textOf(proof.words).replace(/[.,]$/u, '')}`,
      ),
    ).toEqual([`C: ${FULLER.replace('pillars', '**pillars**')}`, `A: ${SAFE}`, `B: ${SAFE}`]);
    for (const { proof } of view?.quotes ?? [])
      expect(proof.here).toMatch(/^\/bridge\/articles\/[abc]\/#s-/u);
  });
  test('the heading is the fullest wording, without signs of Markdown', () => {
    expect(view?.heading.replace(/\.$/u, '')).toBe(FULLER);
  });
  test('counts words, not signs', () => {
    expect(view?.quotes.map(({ words }) => words)).toEqual([15, 13, 13]);
  });
  test('names the verb that leads in', () => {
    expect(view?.quotes.map(({ cue }) => cue)).toEqual(['said', 'said', 'said']);
  });
  test('a long wording is cut at a blank', () => {
    const long = `“${'Word by word the old bridge over the river will be taken down and built again from stone '.repeat(3).trim()},” said Mayor Anna Brandt.\n`;
    const one = storyOf({ articles: { a: long } });
    const heading = utterancePageOf(one, one.utterances[0]!).heading;
    expect(heading.endsWith(' …')).toBe(true);
    expect(long.slice(1).startsWith(`${heading.slice(0, -2)} `)).toBe(true);
  });
  test.each([
    [1, 'The one outlet prints words of this.'],
    [2, 'Both outlets print words of this.'],
    [12, 'All twelve outlets print words of this.'],
  ])('%i that all print it', (size, summary) => {
    const all = storyOf({
      articles: Object.fromEntries(
        Array.from({ length: size }, (_, i) => [
          `paper-${i}`,
          `The bridge was shut, paper ${i} reports. “${SAFE},” said Mayor Anna Brandt.\n`,
        ]),
      ),
    });
    expect(all.utterances.map((each) => utterancePageOf(all, each).summary)).toEqual([summary]);
  });
});
