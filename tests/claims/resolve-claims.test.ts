import { describe, expect, test } from 'vitest';
import { quotedWords } from '../../src/text/quotation-marks.ts';
import { resolveClaims as resolveFile } from '../../src/claims/resolve-claims.ts';
import { ClaimsFile } from '../../src/model/claims-file.ts';

const article = (id: string, text: string) => ({ id, text, blocks: [] });
const NORTH = article('north', 'The bridge closes on Monday. It is old, the council said, and old it is.');
const SOUTH = article('south', 'The bridge shuts on Monday.');

const file = (claims: unknown[], topic = 'topic') =>
  ClaimsFile.parse({ topics: [{ id: topic, title: 'A topic', claims }] });
/** Where a file does not say so, every article was examined. */
const resolveClaims = (
  parsed: ClaimsFile,
  articles: Parameters<typeof resolveFile>[1],
  unread?: readonly string[],
) => resolveFile({ examined: articles.map(({ id }) => id), ...parsed }, articles, unread);
const claim = (id: string, cells: unknown) => ({ id, statement: 'A statement.', cells });
const shown = (claims: ReturnType<typeof resolveClaims>['claims']) =>
  claims.map(({ cells }) =>
    cells.map(({ article: id, state, evidence }) =>
      `${id} ${state} ${evidence.map(({ start, end }) => (id === 'north' ? NORTH : SOUTH).text.slice(start, end)).join(' | ')}`.trim(),
    ),
  );

describe('resolveClaims(file, articles, unread)', () => {
  test('gives every article a cell, in the articles’ order, evidence in text order', () => {
    const { claims, faults } = resolveClaims(
      file([claim('day', { north: { state: 'reports', evidence: ['the council said', 'on Monday'] } })]),
      [SOUTH, NORTH],
    );
    expect(faults).toEqual([]);
    expect(shown(claims)).toEqual([['south silent', 'north reports on Monday | the council said']]);
  });

  test('lets a topic and a claim share an id', () => {
    expect(resolveClaims(file([claim('bridge', {})], 'bridge'), [NORTH]).faults).toEqual([]);
  });

  test('tells an id used twice, also in another topic', () => {
    const twice = ClaimsFile.parse({
      topics: [
        { id: 'a', title: 'A', claims: [claim('x', {})] },
        { id: 'b', title: 'B', claims: [claim('x', {})] },
        { id: 'a', title: 'C', claims: [] },
      ],
    });
    expect(resolveClaims(twice, []).faults).toEqual([
      {
        kind: 'duplicate-id',
        of: 'claim',
        id: 'x',
        path: ['topics', 1, 'claims', 0, 'id'],
        first: ['topics', 0, 'claims', 0, 'id'],
      },
      { kind: 'duplicate-id', of: 'topic', id: 'a', path: ['topics', 2, 'id'], first: ['topics', 0, 'id'] },
    ]);
  });

  test('tells an unknown article once, with every claim that names it', () => {
    const cells = { west: { state: 'reports', evidence: ['x'] } };
    const { faults } = resolveClaims(file([claim('a', cells), claim('b', cells)]), [NORTH]);
    expect(faults).toEqual([
      {
        kind: 'article-unknown',
        article: 'west',
        claims: ['a', 'b'],
        path: ['topics', 0, 'claims', 0, 'cells', 'west'],
      },
    ]);
  });

  test('checks nothing in an article that could not be read', () => {
    expect(
      resolveClaims(file([claim('a', { west: { state: 'reports', evidence: ['x'] } })]), [NORTH], ['west'])
        .faults,
    ).toEqual([]);
  });

  test('tells each piece of evidence that does not hold, and goes on', () => {
    const { faults } = resolveClaims(
      file([
        claim('a', {
          north: {
            state: 'reports',
            evidence: ['closes on Tuesday', 'old', 'on Monday'],
            note: 'It has “was shut”.',
            attribution: 'the mayor',
          },
        }),
        claim('b', { south: { state: 'contradicts', evidence: ['closes'] } }),
      ]),
      [NORTH, SOUTH],
    );
    expect(faults.map((fault) => [fault.kind, fault.path.slice(2).join('.')])).toEqual([
      ['quoted-words', 'claims.0.cells.north.note'],
      ['quoted-words', 'claims.0.cells.north.attribution'],
      ['evidence', 'claims.0.cells.north.evidence.0'],
      ['evidence', 'claims.0.cells.north.evidence.1'],
      ['evidence', 'claims.1.cells.south.evidence.0'],
    ]);
  });

  test('takes no cell that every object has for one the editor wrote', () => {
    const { claims, faults } = resolveClaims(file([claim('a', {})]), [
      article('constructor', 'x'),
      article('toString', 'y'),
    ]);
    expect(faults).toEqual([]);
    expect(claims[0]?.cells.map(({ state }) => state)).toEqual(['silent', 'silent']);
  });
});

describe('resolveClaims, articles and states', () => {
  const reports = (words: string) => ({ state: 'reports', evidence: [words] });

  test('an article that nobody examined is silent on nothing', () => {
    const { claims, faults } = resolveFile(
      { ...file([claim('day', { north: reports('on Monday') })]), examined: ['north'] },
      [NORTH, SOUTH],
    );
    expect(shown(claims)).toEqual([['north reports on Monday', 'south not-examined']]);
    expect(faults).toEqual([{ kind: 'not-examined', path: ['examined'], articles: ['south'], cells: 1 }]);
  });

  test('without `examined` those with a cell count, and that is said', () => {
    const { claims, faults } = resolveFile(
      file([claim('day', { north: reports('on Monday') }), claim('age', {})]),
      [NORTH, SOUTH],
    );
    expect(claims.map(({ cells }) => cells.map(({ state }) => state))).toEqual([
      ['reports', 'not-examined'],
      ['silent', 'not-examined'],
    ]);
    expect(faults).toEqual([
      { kind: 'examined-missing', path: ['topics'], articles: ['north'] },
      { kind: 'not-examined', path: ['topics'], articles: ['south'], cells: 2 },
    ]);
  });

  test('an examined article without a file is an error', () => {
    const { faults } = resolveFile({ ...file([claim('a', {})]), examined: ['north', 'west'] }, [NORTH]);
    expect(faults).toEqual([{ kind: 'article-unknown', path: ['examined', 1], claims: [], article: 'west' }]);
  });

  test('`differs` of older files is undecided, and the cell is named', () => {
    const { claims, faults } = resolveClaims(
      file([claim('day', { north: { state: 'differs', evidence: ['on Monday'] } })]),
      [NORTH],
    );
    expect(shown(claims)).toEqual([['north undecided on Monday']]);
    expect(faults).toEqual([
      {
        kind: 'undecided',
        path: ['topics', 0, 'claims', 0, 'cells', 'north', 'state'],
        claim: 'day',
        article: 'north',
      },
    ]);
  });
});

describe('quotedWords(line)', () => {
  test.each([
    ['It has “the deep river”, the other “a brook.”', ['the deep river', 'a brook']],
    ['It says "the river" plainly.', ['the river']],
    ['In both “a … b” stands.', ['a', 'b']],
    ['Nobody’s words ‘here’.', []],
    ['An “open mark', []],
    ['“…” and “.”', []],
  ])('%s', (line, expected) => expect(quotedWords(line)).toEqual(expected));
});
