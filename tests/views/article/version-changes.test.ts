import { describe, expect, test } from 'vitest';
import { overviewOf } from '../../../src/views/story/overview.ts';
import { versionChangesOf } from '../../../src/views/article/version-changes.ts';
import { tallyInWords } from '../../../src/views/claim-cells.ts';
import { outletSigns } from '../../../src/views/outlet-sign.ts';
import { storyOf } from '../story-of.ts';

const FIRST = [
  'Bridge shut',
  'The bridge over the Alder was shut on Monday. Two people were hurt.',
  'Nobody knows why.',
];
const LATER = [
  'Bridge shut',
  'The bridge over the Alder was shut on Monday. Three people were hurt.',
  'A pillar had cracked, the council said.',
];
const OTHER = ['Crossing closed', 'The Alder bridge is shut.'];
const reports = (...evidence: string[]) => ({ state: 'reports', evidence });
const story = storyOf({
  articles: { nova: FIRST.join('\n\n'), 'nova-2': LATER.join('\n\n'), echo: OTHER.join('\n\n') },
  outlets: [
    { id: 'nova', name: 'Nova' },
    { id: 'echo', name: 'Echo' },
  ],
  story: {
    articles: { nova: { outlet: 'nova' }, 'nova-2': { outlet: 'nova', 'version-of': 'nova' }, echo: {} },
  },
  claims: {
    examined: ['nova', 'nova-2', 'echo'],
    topics: [
      {
        id: 't',
        title: 'T',
        claims: [
          {
            id: 'shut',
            statement: 'The bridge is shut.',
            cells: {
              nova: reports('shut on Monday'),
              'nova-2': reports('shut on Monday'),
              echo: reports('is shut'),
            },
          },
          {
            id: 'cracked',
            statement: 'A pillar cracked.',
            cells: { 'nova-2': reports('A pillar had cracked') },
          },
          {
            id: 'two',
            statement: 'Two people were hurt.',
            cells: {
              nova: reports('Two people were hurt'),
              'nova-2': { state: 'contradicts', evidence: ['Three people were hurt'] },
            },
          },
        ],
      },
    ],
  },
});
const later = story.articles.find(({ id }) => id === 'nova-2')!;
const tally = (id: string) => {
  const signs = outletSigns(story);
  return tallyInWords(
    story.claims.find((claim) => claim.id === id)!,
    (article) => signs.find((sign) => sign.id === article)?.name ?? '',
  );
};

describe('a later version', () => {
  const changes = versionChangesOf(story, later)!;
  test('shows what was changed, added and taken out, with the changed words marked', () => {
    expect(changes.summary).toBe('1 sentence changed, 1 added and 1 taken out.');
    expect(
      changes.changes.map(({ kind, before, after }) => [kind, before?.html ?? null, after?.html ?? null]),
    ).toEqual([
      ['changed', '<mark>Two</mark> people were hurt.', '<mark>Three</mark> people were hurt.'],
      ['added', null, 'A pillar had cracked, the council said.'],
      ['taken out', 'Nobody knows why.', null],
    ]);
  });

  test('says which cells moved', () => {
    expect(changes.moved.map(({ statement, from, to }) => [statement, from, to])).toEqual([
      ['A pillar cracked.', 'silent', 'reports'],
      ['Two people were hurt.', 'reports', 'contradicts'],
    ]);
  });

  test('an article that is no version has no changes', () => {
    expect(versionChangesOf(story, story.articles[0]!)).toBeNull();
  });
});

describe('an outlet with several articles', () => {
  test('is named with what tells them apart', () => {
    expect(outletSigns(story).map(({ name }) => name)).toEqual([
      'Nova (first version)',
      'Nova (updated version)',
      'Echo',
    ]);
  });

  test('counts once in sums, and is silent only if all its articles are', () => {
    expect(tally('shut')).toBe('Both outlets report this.');
    expect(tally('cracked')).toBe('One of the two outlets reports this: Nova (updated version).');
  });

  test('speaks with its later version where both have words', () => {
    expect(tally('two')).toBe('None of the two outlets reports this. Nova (updated version) contradicts it.');
  });

  test('is one of the outlets compared', () => {
    const view = overviewOf(story);
    expect(view.outletsHeading).toBe('Two outlets, three articles');
    expect(view.common.map(({ label, claims }) => [label, claims.length])).toEqual([['Both report:', 1]]);
    expect(view.matrix.caption).toContain('one is reported by both and one by one outlet alone');
  });
});
