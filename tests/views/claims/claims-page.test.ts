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
    expect(claimsPageOf(story).parts.map(({ id, link, count }) => `${id}: ${link} ${count}`)).toEqual([
      'differ: differ 1',
      'contradicted: contradicted 1',
      'less: less specific 1',
      'only-one: one alone 1',
      'all: all 5',
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
  test('puts first the claims on which outlets differ, and the others by topic', () => {
    const page = claimsPageOf(story);
    expect(page.first).toBe('differ');
    expect(page.standfirst).toBe('Outlets differ on one of 5 claims; on one more, some are less specific.');
    expect(page.differing.map(({ title, rows }) => [title, rows.map(({ claim }) => claim.id)])).toEqual([
      ['', ['three-million']],
    ]);
    expect(page.rest).toBe('The other 4, by topic');
    expect(page.folds.map(({ id, count, above, open }) => ({ id, count, above, open }))).toEqual([
      { id: 'closing', count: '3 claims', above: null, open: true },
      {
        id: 'cost',
        count: '1 claim',
        above: '1 more of this topic, on which outlets differ, stands above',
        open: true,
      },
    ]);
    expect(page.unfolded).toEqual({});
  });
  test('heads those contradicted and those worded otherwise, the contradicted first', () => {
    const otherwise = { state: 'words-otherwise', evidence: ['was shut on Monday'] };
    const against = { state: 'contradicts', evidence: ['was shut on Monday'] };
    const two = [otherwise, against].map((second, i) => ({
      id: `c-${i}`,
      statement: 'S.',
      cells: { 'paper-01': shut, 'paper-02': second },
    }));
    const page = claimsPageOf(reports(2, { claims: { topics: [{ id: 't', title: 'T', claims: two }] } }));
    expect(page.differing.map(({ title, rows }) => [title, rows.map(({ claim }) => claim.id)])).toEqual([
      ['Contradicted', ['c-1']],
      ['Worded otherwise', ['c-0']],
    ]);
    expect(page.rest).toBeNull();
    expect(page.folds).toEqual([]);
    expect(page.unfolded).toEqual({ t: 'T' });
    expect(page.standfirst).toBe('2 claims, and what each outlet does with them.');
  });
  test('in each group puts first what the editor shows as sharp', () => {
    const against = { state: 'contradicts', evidence: ['was shut on Monday'] };
    const claims = ['plain', 'sharp', 'main'].map((id) => ({
      id,
      statement: 'S.',
      main: id === 'main',
      cells: { 'paper-01': shut, 'paper-02': against },
    }));
    const told = reports(2, { claims: { topics: [{ id: 't', title: 'T', claims }] } });
    const page = claimsPageOf({
      ...told,
      pairs: [{ articles: ['paper-01', 'paper-02'], note: 'N.', first: ['sharp'] }],
    });
    expect(page.differing.flatMap(({ rows }) => rows.map(({ claim }) => claim.id))).toEqual([
      'main',
      'sharp',
      'plain',
    ]);
  });
  test('folds what is too long to stand open; where no outlet differs, the first topic stands open', () => {
    const topic = (id: string, size: number, second: unknown) => ({
      id,
      title: id,
      claims: Array.from({ length: size }, (_, i) => ({
        id: `${id}-${i}`,
        statement: 'S.',
        cells: { 'paper-01': shut, ...(i === 0 && second ? { 'paper-02': second } : {}) },
      })),
    });
    const open = (size: number, second?: unknown) =>
      claimsPageOf(
        reports(2, { claims: { topics: [topic('a', size, second), topic('b', 10, undefined)] } }),
      ).folds.map((fold) => fold.open);
    expect(open(10)).toEqual([true, true]);
    expect(open(11)).toEqual([true, false]);
    expect(open(12, { state: 'contradicts', evidence: ['was shut on Monday'] })).toEqual([false, false]);
  });
  test('adds up what each outlet does; every claim counts once for each', () => {
    const { sums } = claimsPageOf(story);
    expect(sums.map(({ word, counts }) => `${word} ${counts.join(' ')}`)).toEqual([
      'reports 3 2 1',
      'reports alone 0 1 0',
      'less specific 0 0 1',
      'words it otherwise 0 0 0',
      'contradicts 0 1 0',
      'silent 2 2 3',
    ]);
    const states = sums.filter(({ state }) => state !== 'alone');
    expect(
      story.articles.map((_, i) => states.reduce((all, { counts }) => all + (counts[i] ?? 0), 0)),
    ).toEqual([5, 5, 5]);
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
