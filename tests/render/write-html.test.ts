import type { ElementContent } from 'hast';
import fc from 'fast-check';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { nestRanges } from '../../src/render/nest-ranges.ts';
import { SANITIZE_SCHEMA } from '../../src/render/sanitize-schema.ts';
import { writeHtml } from '../../src/render/write-html.ts';

const library = unified().use(rehypeSanitize, SANITIZE_SCHEMA).use(rehypeStringify).freeze();

const text = fc.string({ unit: fc.constantFrom(...'ab <>&"\'`=\u00a0é😀\n'), maxLength: 30 });
const layer = fc.array(
  fc
    .tuple(
      fc.nat(30),
      fc.nat(30),
      fc.constantFrom('span', 'mark', 'em', 'strong'),
      fc.record(
        { id: text.map((name) => `a-${name}`), className: text, hidden: fc.constant(true) },
        { requiredKeys: [] },
      ),
    )
    .map(([x, y, tagName, properties]) => ({
      start: Math.min(x, y),
      end: Math.max(x, y),
      tagName,
      properties: tagName === 'span' ? { ...properties, tabIndex: -1 } : properties,
    })),
  { maxLength: 4 },
);

test('writes what the library writes, cleaned', () => {
  fc.assert(
    fc.property(text, fc.array(layer, { maxLength: 3 }), (source, layers) => {
      const children = nestRanges(source, { start: 0, end: source.length }, layers);
      const tree = { type: 'root' as const, children };
      expect(writeHtml(children)).toBe(library.stringify(library.runSync(tree)));
    }),
  );
});

test('refuses what no range of a source text has', () => {
  const script: ElementContent = { type: 'element', tagName: 'a', properties: { href: 'x:y' }, children: [] };
  expect(() => writeHtml([script])).toThrow('`href`');
});
