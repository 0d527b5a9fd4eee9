import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/render/render-markdown.ts';
import { attributesOf, elementsOf, textOf } from './text-content.ts';

test('paragraphs, emphasis, lists and links', () => {
  expect(renderMarkdown('Two *calls*, **one** story.\n\n- first\n- second')).toBe(
    '<p>Two <em>calls</em>, <strong>one</strong> story.</p>\n<ul>\n<li>first</li>\n<li>second</li>\n</ul>',
  );
  expect(renderMarkdown('[the report](https://news.example/a?b=1&c=2)')).toBe(
    '<p><a href="https://news.example/a?b=1&#x26;c=2" rel="external noreferrer">the report</a></p>',
  );
});

describe('what an editor may not do', () => {
  test.each([
    ['[go](javascript:alert(1))', 'go'],
    ['[go](JaVaScRiPt:alert(1))', 'go'],
    ['[go](data:text/html,<b>x)', 'go'],
    ['[go](vbscript:x)', 'go'],
    ['<javascript:alert(1)>', 'javascript:alert(1)'],
    ['[go](//evil.example/x)', 'go'],
    ['[go](/\\\\evil.example/x)', 'go'],
    ['[go](https:evil.example/x)', 'go'],
    ['[go][1]\n\n[1]: javascript:alert(1)', 'go'],
  ])('an address that is not http or https: %s', (markdown, words) => {
    const html = renderMarkdown(markdown);
    expect(attributesOf(html, 'href')).toEqual([]);
    expect(textOf(html)).toBe(words);
  });

  test.each([
    '<script>alert(1)</script>',
    'a <b onclick="x()">b</b> c',
    '<img src=x onerror=alert(1)>',
    '<style>p { color: red }</style>',
    '<iframe src="https://a.example"></iframe>',
    '<!-- note -->',
  ])('raw HTML: %s', (markdown) => {
    const html = renderMarkdown(markdown);
    expect(elementsOf(html).every((name) => name === 'p')).toBe(true);
    for (const attribute of ['onclick', 'onerror', 'src', 'style'])
      expect(attributesOf(html, attribute)).toEqual([]);
    expect(html).not.toMatch(/<script|<style|<!--/u);
  });

  test('pictures, rules and headings of the first level, which a page has already', () => {
    expect(
      elementsOf(renderMarkdown('# Title\n\n![alt](https://a.example/x.png)\n\n---\n\nwords')),
    ).not.toEqual(expect.arrayContaining(['h1', 'img', 'hr']));
    expect(textOf(renderMarkdown('# Title'))).toBe('Title');
  });
});

test('signs of HTML in words are words', () => {
  expect(textOf(renderMarkdown('1 < 2 & "so" on'))).toBe('1 < 2 & "so" on');
});
