import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveEvidence } from '../../src/claims/resolve-evidence.ts';
import type { Block } from '../../src/model/block.ts';
import { findText } from '../../src/text/find-text.ts';

const TEXT = 'The council met. The mayor spoke, and the council voted.\n\nSign up here.';
const blocks: Block[] = [
  { type: 'paragraph', start: 0, end: TEXT.indexOf('\n') },
  { type: 'boilerplate', start: TEXT.indexOf('Sign'), end: TEXT.length },
];
const resolve = (exact: string, around: { prefix?: string; suffix?: string } = {}) =>
  resolveEvidence({ text: TEXT, blocks }, { exact, ...around });
const found = (exact: string, around?: { prefix?: string; suffix?: string }) => {
  const resolved = resolve(exact, around);
  return resolved.outcome === 'found'
    ? `${TEXT.slice(0, resolved.span.start)}[${TEXT.slice(resolved.span.start, resolved.span.end)}]`
    : resolved.outcome;
};

describe('resolveEvidence(article, quote)', () => {
  test('finds words that stand there once', () =>
    expect(found('The mayor')).toBe('The council met. [The mayor]'));
  test('does not choose among several', () => expect(found('council')).toBe('ambiguous'));
  test('chooses by the words before', () =>
    expect(found('council', { prefix: 'and the ' })).toBe(
      'The council met. The mayor spoke, and the [council]',
    ));
  test('chooses by the words behind', () =>
    expect(found('council', { suffix: ' met' })).toBe('The [council]'));
  test('wants both where both are given', () =>
    expect(found('council', { prefix: 'and the ', suffix: ' met' })).toBe('not-between'));
  test('wants them directly beside the words', () =>
    expect(found('council', { prefix: 'and ' })).toBe('not-between'));
  test('misses words that stand otherwise', () => expect(found('the mayor spoke')).toBe('not-found'));
  test('refuses words that are set aside', () => expect(found('Sign up')).toBe('set-aside'));
  test('refuses words that reach into what is set aside', () =>
    expect(found('voted.\n\nSign')).toBe('set-aside'));
});

describe('findText(text, quote)', () => {
  const small = fc.stringMatching(/^[ab]{0,30}$/);
  const needle = fc.stringMatching(/^[ab]{1,4}$/);
  const maybe = fc.option(fc.stringMatching(/^[ab]{1,2}$/), { nil: undefined });

  test('finds every place that indexOf finds, overlapping ones too', () => {
    fc.assert(
      fc.property(small, needle, (text, exact) => {
        const places: number[] = [];
        for (let at = 0; at < text.length; at += 1) if (text.indexOf(exact, at) === at) places.push(at);
        expect(findText(text, { exact })).toEqual(
          places.map((start) => ({ start, end: start + exact.length })),
        );
      }),
    );
  });

  test('keeps of them those between prefix and suffix', () => {
    fc.assert(
      fc.property(small, needle, maybe, maybe, (text, exact, prefix, suffix) => {
        const expected = findText(text, { exact }).filter(
          ({ start, end }) =>
            text.slice(0, start).endsWith(prefix ?? '') && text.slice(end).startsWith(suffix ?? ''),
        );
        expect(findText(text, { exact, prefix, suffix })).toEqual(expected);
      }),
    );
  });
});
