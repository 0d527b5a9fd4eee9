import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepIds } from '../../src/ledger/keep-ids.ts';
import { contentIds, plainPart } from '../../src/text/content-id.ts';

const TEXTS = ['Yes.', 'No.', 'He left.', 'She came.', 'It rained.'];
const texts = fc.array(fc.constantFrom(...TEXTS), { maxLength: 10 });
const published = (list: readonly string[]) => contentIds(list, 's');
/** Ids of texts that were published as `before` (and earlier as `former`), each with its text. */
const kept = (list: readonly string[], before: readonly string[], former: readonly string[] = []) =>
  keepIds(contentIds(list, 's'), before, former);
const wordsOf = (ids: readonly string[]) => ids.map(plainPart);

describe('keepIds(made, published, former)', () => {
  test('without a ledger the ids are those of the words', () => {
    fc.assert(
      fc.property(texts, (list) => {
        expect(kept(list, [])).toEqual(published(list));
      }),
    );
  });

  test('gives each text one id of its own words', () => {
    fc.assert(
      fc.property(texts, texts, texts, (list, before, earlier) => {
        const old = published([...before, ...earlier]);
        const ids = kept(list, old.slice(0, before.length), old.slice(before.length));
        expect(new Set(ids).size).toBe(list.length);
        expect(wordsOf(ids)).toEqual(wordsOf(published(list)));
      }),
    );
  });

  test('keeps every published id whatever is put in, repetitions of what is there too', () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...TEXTS, 'New.')), { maxLength: 5 }),
        (list, more) => {
          const longer = more.reduce(
            (all, [at, text]) => all.toSpliced(at % (all.length + 1), 0, text),
            list,
          );
          expect(kept(longer, published(list))).toEqual(expect.arrayContaining(published(list)));
        },
      ),
    );
  });

  test('keeps every other id where one text is taken out, and gives it back its own when it returns', () => {
    fc.assert(
      fc.property(
        texts.filter(({ length }) => length > 0),
        fc.nat(),
        (list, n) => {
          const at = n % list.length;
          const before = published(list);
          const shorter = kept(list.toSpliced(at, 1), before);
          const [gone] = before.filter((id) => !shorter.includes(id));
          expect(shorter).toHaveLength(list.length - 1);
          expect(plainPart(gone ?? '')).toBe(plainPart(before[at] ?? ''));
          expect(new Set(kept(list, shorter, gone ? [gone] : []))).toEqual(new Set(before));
        },
      ),
    );
  });

  test('of two texts with the same words each keeps its own: a copy put before, the first taken out, text between', () => {
    const before = published(['One.', 'Yes.', 'Two.', 'Yes.', 'Three.']);
    const [one, first, two, second, three] = before;
    expect(kept(['Yes.', 'One.', 'Yes.', 'Two.', 'Yes.', 'Three.'], before).slice(1)).toEqual(before);
    expect(kept(['One.', 'Two.', 'Yes.', 'Three.'], before)).toEqual([one, two, second, three]);
    expect(
      kept(['One.', 'Yes.', 'Two.', 'New.', 'Yes.', 'Three.'], before).filter(
        (id) => id !== published(['New.'])[0],
      ),
    ).toEqual([one, first, two, second, three]);
  });

  test('of a long text that is new throughout nothing is kept, at once', () => {
    const many = (word: string) => published(Array.from({ length: 5000 }, (_, i) => `${word} ${i}`));
    expect(keepIds(many('new'), many('old'))).toEqual(many('new'));
  });
});
