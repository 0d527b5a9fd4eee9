import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderArticle } from '../../src/render/render-article.ts';
import { articleOf } from './article-of.ts';
import { attributesOf, elementsOf, textOf, textsById } from './text-content.ts';
import { EXAMPLE_FOLDER } from '../example-story.ts';

const files = globSync(`${EXAMPLE_FOLDER}/articles/*.txt`).toSorted();

test('there are articles to look at', () => {
  expect(files.length).toBeGreaterThanOrEqual(5);
});

describe.each(files)('%s', (file) => {
  const article = articleOf(readFileSync(file, 'utf8'));
  const blocks = renderArticle(article);

  test('the text content of every sentence is the slice of the source', () => {
    const texts = new Map(blocks.flatMap(({ html }) => textsById(html)));
    expect(article.sentences.length).toBeGreaterThan(10);
    for (const { id, start, end } of article.sentences)
      expect(texts.get(id)).toBe(article.text.slice(start, end));
    expect(texts.size).toBe(article.sentences.length);
  });

  test('a sentence by itself is the same', () => {
    const alone = new Map(blocks.flatMap(({ sentences }) => [...sentences]));
    expect([...alone.keys()]).toEqual(article.sentences.map(({ id }) => id));
    for (const { id, start, end } of article.sentences)
      expect(textOf(alone.get(id) ?? '')).toBe(article.text.slice(start, end));
  });

  test('the text content of every block is the slice of the source', () => {
    expect(blocks.map(({ html }) => textOf(html))).toEqual(
      article.blocks.map(({ start, end }) => article.text.slice(start, end)),
    );
  });

  test('an id stands once', () => {
    const ids = blocks.flatMap(({ html }) => attributesOf(html, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('signs of Markdown', () => {
  const article = articleOf(
    'The deal was [announced](#) by the **Harbour Board** on Monday.\n\nRead <https://harbour.example/news> for *more* of it.',
  );
  const html = renderArticle(article)
    .map((block) => block.html)
    .join('\n');

  test('stay in the text and are hidden', () => {
    expect(textOf(html)).toBe(
      article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n'),
    );
    const hidden = [...html.matchAll(/<span hidden>(.*?)<\/span>/gsu)].map((match) => textOf(match[1] ?? ''));
    expect(hidden).toEqual(['[', '](#)', '**', '**', '<', '>', '*', '*']);
  });

  test('give emphasis and no link', () => {
    expect(elementsOf(html).filter((name) => name !== 'span')).toEqual(['strong', 'em']);
  });
});

describe('a source that looks like HTML', () => {
  const source =
    'He wrote <script>alert("1 & 2")</script> into the box. The sign said AT&amp;T &lt;b&gt; "it\'s" <img src=x onerror=alert(1)>.';
  const blocks = renderArticle(articleOf(source));
  const html = blocks.map((block) => block.html).join('');

  test('comes out as text, character for character', () => {
    expect(textOf(html)).toBe(source);
  });
  test('gives no element and no attribute but our own', () => {
    expect(new Set(elementsOf(html))).toEqual(new Set(['span']));
    expect(attributesOf(html, 'onerror')).toEqual([]);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img');
  });
});

test('ids come from our sentences only: words that look like an id are words', () => {
  const html = renderArticle(articleOf('A sentence with id="top" in it stands here for a while.'))
    .map((block) => block.html)
    .join('');
  expect(attributesOf(html, 'id')).toHaveLength(1);
});

test('for any text of marks, signs and words, every sentence and block is its slice', () => {
  const unit = fc.constantFrom(
    'The mayor said',
    ' “',
    '”',
    '"',
    '**',
    '*',
    '_',
    '[',
    '](#)',
    '](http://a.example)',
    '<',
    '>',
    '&amp;',
    '&',
    '<b>',
    '\n',
    '\n\n',
    '. ',
    'Yes',
    ' ',
    '\u00a0',
    '🙂',
    '-',
    '# ',
    '> ',
    '`',
    'A: ',
  );
  fc.assert(
    fc.property(
      fc.array(unit, { maxLength: 30 }).map((parts) => parts.join('')),
      (text) => {
        const article = articleOf(text);
        const blocks = renderArticle(article);
        expect(blocks.map(({ html }) => textOf(html))).toEqual(
          article.blocks.map(({ start, end }) => text.slice(start, end)),
        );
        const texts = blocks.flatMap(({ html }) => textsById(html));
        expect(texts).toEqual(article.sentences.map(({ id, start, end }) => [id, text.slice(start, end)]));
      },
    ),
    { numRuns: 150 },
  );
});
