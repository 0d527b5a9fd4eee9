import { english } from '../../src/language/en/english.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BlockType } from '../../src/model/block.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { EXAMPLE_FOLDER } from '../example-story.ts';

const FOLDER = join(EXAMPLE_FOLDER, 'articles');

function read(name: string) {
  const text = readFileSync(join(FOLDER, `${name}.txt`), 'utf8');
  const parsed = parseArticle(text, english);
  const texts = (type: BlockType) =>
    parsed.blocks.filter((block) => block.type === type).map(({ start, end }) => text.slice(start, end));
  return { text, ...parsed, texts };
}

describe('the five articles', () => {
  it.each(['hromadske', 'the-independent', 'meduza', 'the-moscow-times', 'ynet'])(
    '%s: no character is lost or doubled',
    (name) => {
      const { text, blocks } = read(name);
      const held = blocks.map(({ start, end }) => text.slice(start, end)).join('');
      expect(held.replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
    },
  );

  it('hromadske: a headline, nine turns of two speakers, three headings, an unclear turn that is no link', () => {
    const { title, blocks, texts, published, url, inlines } = read('hromadske');
    expect(title).not.toBeNull();
    const speakers = blocks.filter(({ type }) => type === 'turn').map(({ speaker }) => speaker);
    expect(speakers).toHaveLength(9);
    expect(new Set(speakers).size).toBe(2);
    expect(texts('turn').some((turn) => turn.endsWith(': [Unclear]'))).toBe(true);
    expect(texts('heading')).toHaveLength(3);
    expect(inlines).toEqual([]);
    expect([published, url]).toEqual([null, null]);
  });

  it('the-independent: no headline, a date glued to an appeal, three captions with credits', () => {
    const { title, published, blocks, texts } = read('the-independent');
    expect(title).toBeNull();
    expect(published).toEqual({ value: '2025-11-26', as: '2025-11-26' });
    expect(blocks.slice(0, 3).map(({ type }) => type)).toEqual(['date', 'boilerplate', 'paragraph']);
    expect(texts('caption')).toHaveLength(3);
    expect(texts('credit').every((credit) => /^\( .* \)$/u.test(credit))).toBe(true);
    expect(texts('paragraph')).toHaveLength(20);
  });

  it('meduza: a headline and eight paragraphs, parted by single line breaks', () => {
    const { title, texts, blocks } = read('meduza');
    expect(title).not.toBeNull();
    expect(texts('paragraph')).toHaveLength(8);
    expect(blocks).toHaveLength(9);
  });

  it('the-moscow-times: stated date and address, bold credit, links to nowhere, one related article', () => {
    const { title, published, url, texts, inlines, text } = read('the-moscow-times');
    expect(title).not.toBeNull();
    expect(published).toEqual({ value: '2025-11-26', as: 'November 26, 2025' });
    expect(url?.value.startsWith('https://')).toBe(true);
    expect(texts('related')).toHaveLength(1);
    expect(texts('caption')).toHaveLength(1);
    expect(texts('credit')).toHaveLength(2);
    expect(texts('source-url')).toHaveLength(2);
    expect(inlines.map(({ kind }) => kind)).toEqual(['strong', 'link', 'link', 'link', 'link', 'autolink']);
    const shown = inlines
      .filter(({ kind }) => kind === 'link')
      .map(({ textStart, textEnd }) => text.slice(textStart, textEnd));
    expect(shown).toContain('published');
    expect(inlines.filter(({ href }) => href !== undefined)).toHaveLength(1);
  });

  it('ynet: no headline, three captions, one of them between two paragraphs of one quotation', () => {
    const { title, published, texts, blocks } = read('ynet');
    expect(title).toBeNull();
    expect(published?.value).toBe('2025-11-26');
    expect(texts('caption')).toHaveLength(3);
    expect(texts('credit').every((credit) => credit.includes('Photo:'))).toBe(true);
    expect(blocks[1]?.type).toBe('paragraph');
  });
});
