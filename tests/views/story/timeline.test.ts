import { describe, expect, test } from 'vitest';
import { timelineOf } from '../../../src/views/story/timeline.ts';
import { bridge, CLAIMS, reports } from '../bridge.ts';

/** The bridge with these claims dated. */
const dated = (dates: Readonly<Record<string, string>>) =>
  timelineOf(
    bridge({
      claims: {
        topics: CLAIMS.topics.map((topic) => ({
          ...topic,
          claims: topic.claims.map((claim) => ({ ...claim, date: dates[claim.id] })),
        })),
      },
    }),
  );

describe('timelineOf', () => {
  test('nothing dated, nothing shown; nor a day that no article tells', () => {
    expect(timelineOf(bridge())).toBeNull();
    expect(timelineOf(reports(3))).toBeNull();
    expect(dated({ 'who-pays': '2025-11-03' })).toBeNull();
  });
  test('one day needs no scale', () => {
    const view = dated({ 'shut-monday': '2025-11-03' });
    expect(view?.picture).toBeNull();
    expect(view?.howToRead).not.toContain('scale');
    expect(view?.days).toMatchObject([
      {
        number: 1,
        words: '3 November 2025',
        machine: '2025-11-03',
        events: [{ statement: 'The bridge was shut on Monday.', address: '/bridge/claims/shut-monday/' }],
      },
    ]);
  });
  test('each outlet that tells the event opens the sentence, the others are silent', () => {
    const [day] = dated({ 'three-million': '--11-04' })?.days ?? [];
    expect(day).toMatchObject({ words: '4 November', machine: '11-04' });
    const [event] = day?.events ?? [];
    expect(event?.slots.map(({ outlet, state }) => `${outlet.letter} ${state}`)).toEqual([
      'A reports',
      'B contradicts',
      'C silent',
    ]);
    expect(event?.slots.map(({ here }) => here?.replace(/#s-.*/u, '#s-') ?? null)).toEqual([
      '/bridge/articles/north/#s-',
      '/bridge/articles/river/#s-',
      null,
    ]);
    expect(event?.notes).toEqual([{ letter: 'B', note: '“5 million euros”, from the builder' }]);
  });
  test('the legend has the signs that stand beside letters, and what a dot means', () => {
    const view = dated({ 'three-million': '--11-04' });
    expect(view?.legend).toEqual([{ state: 'contradicts', word: 'contradicts' }]);
    expect(view?.none).toBe('silent');
  });
  test('days in order, numbered; several events on a day, the most told first', () => {
    const view = dated({ cars: '--12-30', trade: '--01-02', 'shut-monday': '--01-02' });
    expect(
      view?.days.map(
        ({ number, words, events }) =>
          `${number} ${words}: ${events.map(({ statement }) => statement).join(' ')}`,
      ),
    ).toEqual([
      '1 30 December: About 4,000 cars use the bridge every day.',
      '2 2 January: The bridge was shut on Monday. Shop owners fear for their trade.',
    ]);
    expect(view?.howToRead).toMatch(/The scale is true\.$/u);
  });
  test('an empty stretch is said', () => {
    expect(dated({ cars: '--10-29', trade: '--11-24' })?.howToRead).toContain(
      'its longest stretch without one of these days is from 29 October to 24 November.',
    );
  });
});
