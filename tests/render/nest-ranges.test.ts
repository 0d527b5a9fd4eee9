import fc from 'fast-check';
import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { nestRanges, rangeNester } from '../../src/render/nest-ranges.ts';
import type { SourceRange } from '../../src/render/source-range.ts';
import { growth, IN_LINE } from '../growth.ts';

const TEXT = 'The bridge will stay closed until spring.';

/** The stretch as HTML; ranges are given by their words. */
function show(layers: readonly (readonly SourceRange[])[], span = { start: 0, end: TEXT.length }): string {
  return unified()
    .use(rehypeStringify)
    .stringify({ type: 'root', children: nestRanges(TEXT, span, layers) });
}

/** A range over words of `TEXT`. */
function over(words: string, tagName: string, id?: string): SourceRange {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`\`${words}\` does not stand in the text`);
  return { start, end: start + words.length, tagName, ...(id === undefined ? {} : { properties: { id } }) };
}

test('No ranges › the text alone', () => {
  expect(show([])).toBe(TEXT);
  expect(show([[], []])).toBe(TEXT);
});

describe('One range', () => {
  test('in the middle', () => {
    expect(show([[over('will stay', 'em')]])).toBe('The bridge <em>will stay</em> closed until spring.');
  });
  test('over everything', () => {
    expect(show([[over(TEXT, 'em')]])).toBe(`<em>${TEXT}</em>`);
  });
  test('empty › no element', () => {
    expect(show([[{ start: 4, end: 4, tagName: 'em' }]])).toBe(TEXT);
  });
  test('reaching out of the stretch › cut to it', () => {
    expect(show([[over('will stay closed', 'em')]], { start: TEXT.indexOf('stay'), end: TEXT.length })).toBe(
      '<em>stay closed</em> until spring.',
    );
    expect(show([[over('will stay closed', 'em')]], { start: 0, end: TEXT.indexOf(' closed') })).toBe(
      'The bridge <em>will stay</em>',
    );
  });
  test('outside the stretch › no element', () => {
    expect(show([[over('The bridge', 'em')]], { start: TEXT.indexOf('closed'), end: TEXT.length })).toBe(
      'closed until spring.',
    );
  });
});

describe('Same layer', () => {
  test('two that touch', () => {
    expect(show([[over('will stay', 'em'), over(' closed', 'b')]])).toBe(
      'The bridge <em>will stay</em><b> closed</b> until spring.',
    );
  });
  test('given out of order › in text order', () => {
    expect(show([[over('spring', 'b'), over('bridge', 'em')]])).toBe(
      'The <em>bridge</em> will stay closed until <b>spring</b>.',
    );
  });
  test('two that overlap › the later is cut short, and keeps its id', () => {
    expect(show([[over('will stay', 'em'), over('stay closed', 'b', 'x')]])).toBe(
      'The bridge <em>will stay</em><b id="x"> closed</b> until spring.',
    );
  });
  test('one inside the other › the inner is left out', () => {
    expect(show([[over('will stay closed', 'em'), over('stay', 'b')]])).toBe(
      'The bridge <em>will stay closed</em> until spring.',
    );
  });
});

describe('Two layers', () => {
  test('inner inside outer', () => {
    expect(show([[over('will stay closed', 'em')], [over('stay', 'b')]])).toBe(
      'The bridge <em>will <b>stay</b> closed</em> until spring.',
    );
  });
  test('inner longer than outer › cut at both ends, the id once', () => {
    expect(show([[over('stay', 'em')], [over('will stay closed', 'b', 'x')]])).toBe(
      'The bridge <b id="x">will </b><em><b>stay</b></em><b> closed</b> until spring.',
    );
  });
  test('same boundaries', () => {
    expect(show([[over('stay', 'em')], [over('stay', 'b')]])).toBe(
      'The bridge will <em><b>stay</b></em> closed until spring.',
    );
  });
});

describe('Intersecting', () => {
  test('inner starts before outer', () => {
    expect(show([[over('stay closed', 'em')], [over('will stay', 'b', 'x')]])).toBe(
      'The bridge <b id="x">will </b><em><b>stay</b> closed</em> until spring.',
    );
  });
  test('inner ends after outer', () => {
    expect(show([[over('will stay', 'em')], [over('stay closed', 'b', 'x')]])).toBe(
      'The bridge <em>will <b id="x">stay</b></em><b> closed</b> until spring.',
    );
  });
  test('inner runs over two outer ones', () => {
    expect(show([[over('will', 'em'), over('closed', 'em')], [over('will stay closed', 'b', 'x')]])).toBe(
      'The bridge <em><b id="x">will</b></em><b> stay </b><em><b>closed</b></em> until spring.',
    );
  });
});

test('Several stretches › a range over two of them carries its id in the first', () => {
  const nest = rangeNester(TEXT, [[over('stay closed', 'em', 'x')]]);
  const cut = TEXT.indexOf(' closed');
  const html = (children: ElementContent[]) =>
    unified().use(rehypeStringify).stringify({ type: 'root', children });
  expect(html(nest({ start: 0, end: cut }))).toBe('The bridge will <em id="x">stay</em>');
  expect(html(nest({ start: cut, end: TEXT.length }))).toBe('<em> closed</em> until spring.');
});

describe('for any text and any ranges', () => {
  const cases = fc
    .string({ unit: fc.constantFrom('a', ' ', '<', '&', '"', '\n', 'é', '🙂'), maxLength: 40 })
    .chain((text) => {
      const place = fc.nat(text.length);
      const span = fc.tuple(place, place).map(([x, y]) => ({ start: Math.min(x, y), end: Math.max(x, y) }));
      const layer = fc.array(span, { maxLength: 6 });
      return fc.record({ text: fc.constant(text), span, spans: fc.array(layer, { maxLength: 4 }) });
    });
  const withIds = (spans: readonly (readonly { start: number; end: number }[])[]): SourceRange[][] =>
    spans.map((layer, l) =>
      layer.map((span, i) => ({ ...span, tagName: 'span', properties: { id: `${l}-${i}` } })),
    );

  test('the text content is the slice', () => {
    fc.assert(
      fc.property(cases, ({ text, span, spans }) => {
        expect(contentOf(nestRanges(text, span, withIds(spans)))).toBe(text.slice(span.start, span.end));
      }),
    );
  });

  test('an id stands once where its range shows, and never else', () => {
    fc.assert(
      fc.property(cases, ({ text, span, spans }) => {
        const ids = idsOf(nestRanges(text, span, withIds(spans)));
        expect(new Set(ids).size).toBe(ids.length);
        // The naive statement: the characters of a range that no earlier one of its layer has taken.
        const expected = spans.flatMap((layer, l) => {
          const taken = new Set<number>();
          return layer
            .map((range, i) => ({ ...range, id: `${l}-${i}` }))
            .sort((a, b) => a.start - b.start || b.end - a.end)
            .filter((range) => {
              const free = Array.from(
                { length: Math.max(0, range.end - range.start) },
                (_, k) => range.start + k,
              ).filter((at) => at >= span.start && at < span.end && !taken.has(at));
              for (const at of free) taken.add(at);
              return free.length > 0;
            })
            .map(({ id }) => id);
        });
        expect(ids.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  test('every element holds words, and the words of its range only', () => {
    fc.assert(
      fc.property(cases, ({ text, span, spans }) => {
        const layers = withIds(spans).map((layer, l) =>
          layer.map((range) => ({
            ...range,
            tagName: `layer-${l}`,
            properties: { place: `${range.start} ${range.end}` },
          })),
        );
        let at = span.start;
        const walk = (nodes: readonly ElementContent[], depth: number): void => {
          for (const node of nodes) {
            if (node.type === 'text') at += node.value.length;
            if (node.type !== 'element') continue;
            const [start = -1, end = -1] = String(node.properties['place']).split(' ').map(Number);
            const level = Number(node.tagName.slice('layer-'.length));
            expect(level).toBeGreaterThanOrEqual(depth);
            const from = at;
            walk(node.children, level + 1);
            expect(at).toBeGreaterThan(from);
            expect(from).toBeGreaterThanOrEqual(start);
            expect(at).toBeLessThanOrEqual(end);
          }
        };
        walk(nestRanges(text, span, layers), 0);
      }),
    );
  });
});

test('does not run away on many ranges over a long text', () => {
  const nestAll = (length: number) => {
    const text = 'A sentence of words. '.repeat(length);
    const ranges = Array.from({ length }, (_, i): SourceRange => ({
      start: i * 21,
      end: i * 21 + 20,
      tagName: 'span',
      properties: { id: `s-${i}` },
    }));
    const nest = rangeNester(text, [ranges, ranges, ranges]);
    for (let i = 0; i < length; i += 1) nest({ start: i * 21, end: i * 21 + 20 });
  };
  expect(growth(nestAll, 1_250)).toBeLessThan(IN_LINE);
});

const contentOf = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) =>
      node.type === 'text' ? node.value : node.type === 'element' ? contentOf(node.children) : '',
    )
    .join('');

const idsOf = (nodes: readonly ElementContent[]): string[] =>
  nodes.flatMap((node) =>
    node.type === 'element'
      ? [
          ...(typeof node.properties['id'] === 'string' ? [node.properties['id']] : []),
          ...idsOf(node.children),
        ]
      : [],
  );
