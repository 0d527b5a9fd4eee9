import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readTokens } from '../../src/align/read-tokens.ts';
import { english } from '../../src/language/en/english.ts';
import { proposeCells } from '../../src/matches/propose-cells.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Passage } from '../../src/model/passage.ts';
import { writeCell } from '../../src/worklist/write-cell.ts';
import { articleOf, cellOf, slice } from '../claims/parts.ts';

const TOLD = 'Guards moved 60 prisoners out of the burning jail on 9 March.';

/** What is proposed for an article that prints one sentence, linked to the one that north reports the claim in. */
function propose(sentence: string, { linked = true, evidence = TOLD, credit = '' } = {}) {
  const north = articleOf('north', [TOLD]);
  const south = articleOf('south', ['It rained.', sentence]);
  const articles = [north, south];
  const passage = ({ id, text }: typeof north, words: string): Passage => {
    const start = text.indexOf(words);
    return { article: id, start, end: start + words.length };
  };
  const claim: Claim = {
    id: 'moved',
    topic: 't',
    statement: 'Guards moved prisoners.',
    main: true,
    cells: [cellOf(north, evidence), { article: 'south', state: 'silent', evidence: [] }],
  };
  const [a, b] = [passage(north, TOLD), passage(south, sentence)];
  return proposeCells(
    {
      articles,
      claims: [claim],
      matches: [],
      links: linked ? [{ a, b, strength: 'overlaps', score: 0.4, reasons: [] }] : [],
      credits: credit
        ? [{ ...passage(south, credit), kind: 'named', within: { start: b.start, end: b.end }, whole: false }]
        : [],
    },
    ({ article, start, end }) =>
      readTokens(articles.find(({ id }) => id === article)?.text ?? '', start, end, english),
    english.differences,
  ).map((proposal) => ({ ...proposal, words: slice(articles, 'south', proposal.passage) }));
}

describe('proposeCells', () => {
  test('the same figure reports', () => {
    const told = 'On 9 March guards moved the 60 prisoners out of the jail.';
    expect(propose(told)).toMatchObject([
      {
        state: 'reports',
        why: 'same figure: “60”',
        words: told,
        of: 'north',
        completes: true,
        ground: 'link',
      },
    ]);
  });
  test('another figure contradicts', () => {
    expect(propose('Guards moved 75 prisoners out of the burning jail on 9 March.')).toMatchObject([
      { state: 'contradicts', why: 'other figure: “60 prisoners” against “75 prisoners”', completes: false },
    ]);
  });
  test('a figure left out is less specific', () => {
    expect(propose('Guards moved prisoners out of the burning jail on 9 March.')).toMatchObject([
      { state: 'less-specific', why: 'vaguer figure: “60” is not in it' },
    ]);
  });
  test('a negation contradicts', () => {
    expect(propose('Guards never moved 60 prisoners out of the burning jail on 9 March.')).toMatchObject([
      { state: 'contradicts', why: expect.stringMatching(/^negation: /u) as string },
    ]);
  });
  test('a difference outside the evidence decides nothing', () => {
    const told = 'Guards moved 75 prisoners out of the burning jail on 9 March.';
    expect(propose(told, { evidence: 'out of the burning jail' })).toMatchObject([{ state: 'reports' }]);
  });
  test('whom the sentence credits', () => {
    const [proposal] = propose(`According to the Herald, guards moved 60 prisoners out of jail on 9 March.`, {
      credit: 'Herald',
    });
    expect(proposal?.attribution).toBe('Herald');
  });
  test('nothing where nothing ties the two, or the tie is not about the evidence', () => {
    expect(propose(TOLD, { linked: false })).toEqual([]);
    expect(propose('Guards moved 60 prisoners.', { evidence: 'out of the burning jail' })).toEqual([]);
  });
  test('main claims come first, then what all would report', () => {
    const north = articleOf('north', [TOLD]);
    const [south, west] = ['south', 'west'].map((id) => articleOf(id, [TOLD]));
    if (!south || !west) throw new Error('two articles were made');
    const open = (article: string) => ({ article, state: 'not-examined' as const, evidence: [] });
    const claimOf = (id: string, main: boolean, ...cells: Claim['cells']): Claim => ({
      id,
      topic: 't',
      statement: id,
      main,
      cells,
    });
    const whole = { start: 0, end: TOLD.length };
    const tie = (a: string, b: string) => ({
      a: { article: a, ...whole },
      b: { article: b, ...whole },
      ground: 'wording' as const,
      score: 0.9,
      reasons: [],
    });
    const found = proposeCells(
      {
        articles: [north, south, west],
        claims: [
          claimOf('one-more', false, cellOf(north, TOLD), open('south'), {
            ...open('west'),
            state: 'silent',
          }),
          claimOf('all', false, cellOf(north, TOLD), cellOf(south, TOLD), open('west')),
          claimOf('main', true, cellOf(north, TOLD), open('south'), { ...open('west'), state: 'silent' }),
        ],
        matches: [tie('north', 'south'), tie('north', 'west')],
        links: [],
        credits: [],
      },
      ({ start, end }) => readTokens(TOLD, start, end, english),
      english.differences,
    );
    expect([...new Set(found.map(({ claim }) => claim))]).toEqual(['main', 'all', 'one-more']);
    expect(found[0]).toMatchObject({ now: 'not-examined', ground: 'wording', state: 'reports' });
  });
});

describe('writeCell', () => {
  test('words that occur twice get a prefix, awkward ones quotes', () => {
    const text = 'No: it rained. No: it rained.';
    const written = writeCell(
      { passage: { article: 'north', start: 15, end: 29 }, attribution: 'the Herald' },
      'reports',
      text,
    );
    expect(written).toBe(
      stringify({
        north: {
          state: 'reports',
          evidence: [{ exact: 'No: it rained.', prefix: ' ' }],
          attribution: 'the Herald',
        },
      })
        .trimEnd()
        .replaceAll(/^/gmu, ' '.repeat(10)),
    );
  });
});
