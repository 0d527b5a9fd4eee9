import { describe, expect, test } from 'vitest';
import { keepUtterances } from '../../src/ledger/keep-utterances.ts';
import type { LedgerUtterance } from '../../src/model/ledger.ts';

const utterance = (id: string, quotes: string, speaker: string | null = 'Ann Lee') => ({
  id: `u-${id}`,
  speaker,
  members: quotes.split(' ').map((name) => ({
    article: name.split('/')[0] ?? '',
    quote: name.split('/')[1] ?? '',
    start: 0,
    end: 1,
  })),
});
const entry = (quotes: string, speaker: string | null = 'Ann Lee', now?: string | null): LedgerUtterance => ({
  speaker,
  words: '',
  quotes: quotes.split(' '),
  now,
});
const idsOf = (...args: Parameters<typeof keepUtterances>) => keepUtterances(...args).map(({ id }) => id);

describe('keepUtterances(utterances, published, renamed)', () => {
  test('keeps the id where another article prints more of the words', () => {
    expect(idsOf([utterance('fuller', 'a/q-1 b/q-2')], { 'u-short': entry('a/q-1') })).toEqual(['u-short']);
  });
  test('of two that were found to be one, the one with more quotes stays', () => {
    expect(
      idsOf([utterance('x', 'a/q-1 b/q-2 c/q-3')], {
        'u-one': entry('a/q-1'),
        'u-two': entry('b/q-2 c/q-3'),
      }),
    ).toEqual(['u-two']);
  });
  test('where one falls apart, the half that its words name keeps it', () => {
    expect(
      idsOf([utterance('new', 'b/q-2 c/q-3'), utterance('old', 'a/q-1')], {
        'u-old': entry('a/q-1 b/q-2 c/q-3'),
      }),
    ).toEqual(['u-new', 'u-old']);
  });
  test('gives no id to the same words of somebody else', () => {
    expect(idsOf([utterance('yes', 'b/q-9', 'Bo Chan')], { 'u-yes': entry('a/q-1', 'Ann Lee') })).toEqual([
      'u-yes-2',
    ]);
    expect(idsOf([utterance('yes', 'b/q-9', 'Ann Lee')], { 'u-yes': entry('a/q-1', 'Ann Lee') })).toEqual([
      'u-yes',
    ]);
  });
  test('gives back the id of one that was gone, by its own words', () => {
    expect(
      idsOf([utterance('back', 'a/q-1'), utterance('other', 'b/q-1')], {
        'u-back': entry('a/q-1', 'Ann Lee', 'u-other'),
        'u-other': entry('b/q-1'),
      }),
    ).toEqual(['u-back', 'u-other']);
  });
  test('follows a renamed article', () => {
    expect(
      idsOf(
        [utterance('fuller', 'north/q-1 b/q-2')],
        { 'u-short': entry('a/q-1') },
        new Map([['a', 'north']]),
      ),
    ).toEqual(['u-short']);
  });
});
