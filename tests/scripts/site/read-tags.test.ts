import { describe, expect, test } from 'vitest';
import { readTags } from '../../../scripts/site/read-tags.ts';
import { growth, IN_LINE } from '../../growth.ts';

const shape = (html: string) =>
  readTags(html).map(({ name, attributes }) => [name, Object.fromEntries(attributes)]);

describe('readTags(html)', () => {
  test('reads names and the three ways to write an attribute', () => {
    expect(shape(`<P id=one class="a b" title='c > d' hidden><br/></p>`)).toEqual([
      ['p', { id: 'one', class: 'a b', title: 'c > d', hidden: '' }],
      ['br', {}],
    ]);
  });

  test('decodes what stands in attributes', () => {
    expect(shape('<a href="/x/?a=1&#38;b=2&amp;c=&#x27;">')).toEqual([['a', { href: "/x/?a=1&b=2&c='" }]]);
  });

  test('leaves what is no reference', () => {
    const title = 'a & b &unknown; &#0; &#9999999;';
    expect(shape(`<p title="${title}">`)).toEqual([['p', { title }]]);
  });

  test('reads inside SVG', () => {
    expect(shape('<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>').map(([name]) => name)).toEqual([
      'svg',
      'path',
    ]);
  });

  test('takes nothing from comments, scripts and titles', () => {
    expect(shape('<!-- <a> --><title>a <b></title><script>"<i>"</script><p>').map(([name]) => name)).toEqual([
      'title',
      'script',
      'p',
    ]);
  });

  test('keeps the text of a script and counts lines', () => {
    const [, script] = readTags('<p>\n\n<script type="application/ld+json">{}</script>');
    expect(script).toMatchObject({ line: 3, text: '{}' });
  });

  test.each(['<a ', '<a b="', '<!--', '<', '<script>', '<title></title>', '<p a=b '])(
    'does not run away on very many %s',
    (part) => {
      expect(growth((size) => readTags(part.repeat(size / part.length)), 15_000)).toBeLessThan(IN_LINE);
    },
  );
});
