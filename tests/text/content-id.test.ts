import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentId, contentIds } from '../../src/text/content-id.ts';

describe('contentId', () => {
  test('comes from the words: case, marks and spaces change nothing', () => {
    expect(contentId('“The bridge,  he said.”')).toBe(contentId('the bridge he SAID'));
  });

  test('another word gives another id', () => {
    expect(contentId('The bridge opened')).not.toBe(contentId('The bridge closed'));
  });

  test('a text without words still has one', () => {
    expect(contentId('…')).toMatch(/^[0-9a-z]{8}$/u);
    expect(contentId('…')).not.toBe(contentId('!'));
  });

  test('is always eight small letters or digits', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => /^[0-9a-z]{8}$/u.test(contentId(text))));
  });
});

describe('contentIds', () => {
  const text = fc.constantFrom('Yes.', 'No.', 'He left.', 'She came.', 'It rained.');

  test('no two texts share an id', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 12 }),
        (texts) => new Set(contentIds(texts, 's')).size === texts.length,
      ),
    );
  });

  test('adding a text that is not there yet changes no other id', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text), fc.nat(), (texts, at) => {
        const place = at % (texts.length + 1);
        const more = [...texts.slice(0, place), 'Something else altogether.', ...texts.slice(place)];
        const ids = contentIds(more, 's');
        expect([...ids.slice(0, place), ...ids.slice(place + 1)]).toEqual(contentIds(texts, 's'));
      }),
    );
  });

  test('a repeated text is told apart by the words before it', () => {
    const ids = contentIds(['One.', 'Yes.', 'Two.', 'Yes.'], 's');
    const longer = contentIds(['Zero.', 'One.', 'Yes.', 'Two.', 'Yes.'], 's');
    expect(longer.slice(1)).toEqual(ids);
  });
});
