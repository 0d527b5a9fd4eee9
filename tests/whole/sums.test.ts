/**
 * Every sum that a page prints, against the cells it sums up: of the shipped story and of a story with every state. A
 * sentence that its cells do not bear out is the worst fault a page can have.
 */
import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../src/corpus/compile-corpus.ts';
import type { CellState, Claim } from '../../src/model/claim.ts';
import type { Story } from '../../src/model/story.ts';
import { claimPageOf } from '../../src/views/claims/claim-page.ts';
import { claimsPageOf } from '../../src/views/claims/claims-page.ts';
import { missingClaims } from '../../src/views/claims/missing-claims.ts';
import { outletSigns } from '../../src/views/outlet-sign.ts';
import { pairPageOf } from '../../src/views/pair/pair-page.ts';
import { coverageOf } from '../../src/views/story/coverage.ts';
import { overviewOf } from '../../src/views/story/overview.ts';
import { bridge, reports } from '../views/bridge.ts';
import { EXAMPLE_FOLDER } from '../example-story.ts';

const EVIDENCE = { evidence: ['was shut on Monday'] };
const everyState = reports(6, {
  claims: {
    examined: ['paper-01', 'paper-02', 'paper-03', 'paper-04', 'paper-05'],
    topics: [
      {
        id: 't',
        title: 'T',
        claims: [
          {
            id: 'mixed',
            statement: 'S.',
            main: true,
            cells: {
              'paper-01': { state: 'reports', ...EVIDENCE },
              'paper-02': { state: 'less-specific', ...EVIDENCE },
              'paper-03': { state: 'words-otherwise', ...EVIDENCE },
              'paper-04': { state: 'contradicts', ...EVIDENCE },
            },
          },
          {
            id: 'old',
            statement: 'T.',
            cells: {
              'paper-01': { state: 'differs', ...EVIDENCE },
              'paper-06': { state: 'reports', ...EVIDENCE },
            },
          },
        ],
      },
    ],
  },
});
const shipped = compileCorpus(EXAMPLE_FOLDER).corpus?.stories ?? [];
const stories: readonly (readonly [string, Story])[] = [
  ['every state', everyState],
  ['the bridge', bridge()],
  ...shipped.map((story) => [story.id, story] as const),
];

/** What a sentence may say of an outlet in a state, when it names the outlet. */
const SAID: Readonly<Record<CellState, RegExp>> = {
  reports: /: [^.;]*$/u,
  'less-specific': /less specific$/u,
  'words-otherwise': /words? it otherwise$/u,
  contradicts: /contradicts? it$/u,
  undecided: /not decided$/u,
  silent: /(?:leaves?|printed before) it(?: out)?$/u,
  'not-examined': /not examined$/u,
};
const NUMBERS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const count = (claim: Claim, state: CellState) => claim.cells.filter((cell) => cell.state === state).length;

describe.each(stories)('%s', (_, story) => {
  const signs = outletSigns(story);
  const nameOf = (article: string) => signs.find(({ id }) => id === article)?.name ?? '';

  test('the sentence on a claim counts those that report it and names the others by their state', () => {
    expect(story.claims.length).toBeGreaterThan(0);
    for (const claim of story.claims) {
      const { summary } = claimPageOf(story, claim);
      const told = count(claim, 'reports');
      const first = summary.split('.')[0]?.toLowerCase() ?? '';
      if (told === claim.cells.length) expect(first).toMatch(/^(?:all|both)\b/u);
      else expect(first.split(' ')[0]).toBe(NUMBERS[told]);
      const clauses = summary.split(/[.;] ?/u).filter(Boolean);
      for (const { article, state } of claim.cells) {
        const naming = clauses.filter((clause) => clause.includes(nameOf(article)));
        expect(naming.length).toBeLessThanOrEqual(1);
        for (const clause of naming) expect(clause, `${claim.id}: ${summary}`).toMatch(SAID[state]);
      }
    }
  });

  test('the numbers of what is shared add up to the sentences of each report', () => {
    for (const { outlet, sentences, counts } of coverageOf(story)?.rows ?? []) {
      expect(sentences).toBe(story.articles.find(({ id }) => id === outlet.id)?.sentences.length);
      expect(counts.reduce((sum, each) => sum + each, 0)).toBe(sentences);
    }
  });

  test('the matrix and its sums count signs', () => {
    const page = claimsPageOf(story);
    const rows = [...page.differing, ...page.folds].flatMap((part) => part.rows);
    expect(new Set(rows.map(({ claim }) => claim.id)).size).toBe(rows.length);
    expect(rows.length).toBe(story.claims.length);
    for (const { claim, told, of } of rows) {
      expect(told).toBe(count(claim, 'reports'));
      expect(of).toBe(claim.cells.length);
    }
    const alone = page.sums.find(({ state }) => state === 'alone')?.counts ?? [];
    expect(alone.reduce((all, each) => all + each, 0)).toBe(
      rows.filter(({ kinds }) => kinds.includes('only-one')).length,
    );
    for (const { state, counts } of page.sums.filter(({ state }) => state !== 'alone'))
      expect(counts).toEqual(
        story.articles.map(
          ({ id }) =>
            story.claims.filter(({ cells }) =>
              cells.some((cell) => cell.article === id && cell.state === state),
            ).length,
        ),
      );
    for (const { claim, kinds } of rows)
      for (const id of kinds) {
        if (id === 'by-all') expect(count(claim, 'reports')).toBe(claim.cells.length);
        if (id === 'only-one')
          expect([count(claim, 'reports'), count(claim, 'silent')]).toEqual([1, claim.cells.length - 1]);
        if (id === 'contradicted') expect(count(claim, 'contradicts')).toBeGreaterThan(0);
        const otherwise = count(claim, 'words-otherwise') + count(claim, 'contradicts');
        if (id === 'differ') expect(otherwise).toBeGreaterThan(0);
        if (id === 'less') expect([otherwise, count(claim, 'less-specific') > 0]).toEqual([0, true]);
      }
  });

  test('nothing is called missing, or one outlet’s alone, but by silent cells', () => {
    for (const article of story.articles) {
      for (const claim of missingClaims(story, article.id))
        expect(claim.cells.find((cell) => cell.article === article.id)?.state).toBe('silent');
      for (const other of story.articles.filter((each) => each !== article)) {
        const { onlyA, onlyB, both } = pairPageOf(story, article, other);
        const states = (address: string) => {
          const claim = story.claims.find(({ id }) => address.endsWith(`/claims/${id}/`));
          return [article, other].map(({ id }) => claim?.cells.find((cell) => cell.article === id)?.state);
        };
        const has = /^(?:reports|less-specific|words-otherwise|contradicts)$/u;
        for (const { address } of onlyA)
          expect(states(address)).toEqual([expect.stringMatching(has), 'silent']);
        for (const { address } of onlyB)
          expect(states(address)).toEqual(['silent', expect.stringMatching(has)]);
        for (const { address } of both) expect(states(address)).toEqual(['reports', 'reports']);
      }
    }
  });

  test('the rows of what is shared and the overview count what is reported', () => {
    coverageOf(story)?.rows.forEach((row, i) => {
      const id = story.articles[i]?.id;
      const reported = story.claims.filter(({ cells }) =>
        cells.some((cell) => cell.article === id && cell.state === 'reports'),
      ).length;
      expect(row.claims).toMatch(
        new RegExp(`^reports ${reported} of ${story.claims.length} claims?\\b`, 'u'),
      );
      expect(overviewOf(story).outlets[i]?.told).toBe(reported);
    });
    for (const { label, claims } of overviewOf(story).common)
      for (const { address, apart } of claims) {
        const claim = story.claims.find(({ id }) => address.endsWith(`/claims/${id}/`));
        const told = claim ? count(claim, 'reports') : 0;
        expect(label.toLowerCase()).toMatch(
          told === story.articles.length ? /^(?:all|both)\b/u : new RegExp(`^${NUMBERS[told]} of `, 'u'),
        );
        expect(apart === null).toBe(told === story.articles.length);
      }
  });
});
