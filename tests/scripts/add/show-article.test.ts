import { expect, test } from 'vitest';
import { showArticle } from '../../../scripts/add/show-article.ts';
import { NO_METADATA } from '../../../src/import/imported.ts';

test('facts stand with their basis, blocks with what they are, and what is set aside is marked', () => {
  const text = `Ferry aground\n\nBy Ola Berg\n\nThe ferry lay still on Tuesday, with two hundred people on board.`;
  const article = {
    ...NO_METADATA,
    text,
    headline: { value: 'Ferry aground', how: 'the page' },
    readings: [],
    warnings: [],
  };
  const saved = { id: 'nova', text: 'nova.txt', original: null, changed: ['story.yaml'] };
  const lines = showArticle(article, saved, ['Mind it.']).split('\n');
  expect(lines).toContain('  headline   Ferry aground (the page)');
  expect(lines).toContain('  published  unknown');
  expect(lines).toContain('  title      Ferry aground');
  expect(lines).toContain('– byline     By Ola Berg');
  expect(lines).toContain('warning: Mind it.');
});
