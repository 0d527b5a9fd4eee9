import { describe, expect, test } from 'vitest';
import { claimsPageOf } from '../../../src/views/claims/claims-page.ts';
import { bridge, CLAIMS, reports } from '../bridge.ts';

const story = bridge();

/** `claims.yaml` of one claim on the twelve short reports. */
const claimsOf = (cells: unknown) => ({
  claims: { topics: [{ id: 't', title: 'T', claims: [{ id: 'c', statement: 'S.', cells }] }] },
});
const shut = { state: 'reports', evidence: ['was shut on Monday'] };

describe('claimsPageOf', () => {
  test('says what the matrix adds up to', () => {
    expect(claimsPageOf(story).summary).toBe(
      '5 claims of this story, and what each outlet does with them: none reported by all, one by one alone; on one an outlet uses other words or contradicts.',
    );
  });
  test('has the parts where something stands in them, each with its number', () => {
    expect(claimsPageOf(story).parts.map(({ id, link }) => `${id}: ${link}`)).toEqual([
      'differ: where they differ (1)',
      'contradicted: contradicted (1)',
      'only-one: reported by one alone (1)',
      'all: all claims (5)',
    ]);
    const [topic] = CLAIMS.topics;
    const agreed = bridge({
      claims: { topics: [{ ...topic, claims: topic?.claims.filter(({ id }) => id === 'cars') }] },
    });
    expect(claimsPageOf(agreed).parts.map(({ id }) => id)).toEqual(['all']);
    expect(claimsPageOf(agreed).summary).toBe(
      '1 claim of this story, and what each outlet does with it: none reported by all, none by one alone; on none an outlet uses other words or contradicts.',
    );
  });
  test('names the topics with their numbers, to jump to', () => {
    expect(claimsPageOf(story).topics).toEqual([
      { id: 'closing', title: 'The closing', link: 'The closing (3)', address: '#topic-closing' },
      { id: 'cost', title: 'The cost', link: 'The cost (2)', address: '#topic-cost' },
    ]);
  });
  test('adds up what each outlet does; every claim counts once for each', () => {
    const { sums } = claimsPageOf(story);
    expect(sums.map(({ word, counts }) => `${word} ${counts.join(' ')}`)).toEqual([
      'reports 3 2 1',
      'less specific 0 0 1',
      'words it otherwise 0 0 0',
      'contradicts 0 1 0',
      'silent 2 2 3',
    ]);
    expect(story.articles.map((_, i) => sums.reduce((all, { counts }) => all + (counts[i] ?? 0), 0))).toEqual(
      [5, 5, 5],
    );
  });
  test('without claims', () => {
    expect(claimsPageOf(reports(2))).toMatchObject({
      summary: 'No editor has written claims for this story yet.',
      parts: [],
    });
  });
  test('of one report has nothing on differences', () => {
    const page = claimsPageOf(reports(1, claimsOf({ 'paper-01': shut })));
    expect(page.parts.map(({ id }) => id)).toEqual(['all']);
    expect(page.summary).toBe('1 claim of this story, and what its one outlet does with it.');
  });
});
