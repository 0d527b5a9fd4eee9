import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../src/corpus/compile-corpus.ts';
import type { Story } from '../../src/model/story.ts';
import { beginningsOf } from '../../src/views/beginnings.ts';
import { claimPageOf } from '../../src/views/claims/claim-page.ts';
import { overviewOf } from '../../src/views/story/overview.ts';
import { pairPageOf } from '../../src/views/pair/pair-page.ts';
import { pairTexts } from '../../src/views/pair/texts/pair-texts.ts';

/** An invented story with reports in English, German and Hebrew. */
const story = compileCorpus('tests/fixtures/words').corpus?.stories[0] as Story;
const [english, german, hebrew] = ['coast-post', 'kuestenbote', 'yam'].map((id) =>
  story.articles.find((article) => article.id === id),
);
if (!english || !german || !hebrew) throw new Error('An article of the fixture is missing');

test('the language of each report is known by its words, or from its editor', () => {
  expect([english, german, hebrew].map(({ lang }) => lang)).toEqual(['en', 'de', 'he']);
});

describe('passages in different languages', () => {
  const across = story.matches.filter(({ a, b }) => langOf(a.article) !== langOf(b.article));

  test('correspond by an editor’s claim, or by names, numbers and dates alone', () => {
    expect(across.some(({ ground }) => ground === 'claim')).toBe(true);
    const computed = across.filter(({ ground }) => ground !== 'claim');
    expect(computed.map(({ reasons }) => reasons)).not.toEqual([]);
    for (const { reasons } of computed)
      for (const reason of reasons)
        expect(reason).toMatch(/^(?:same (?:date|number)|both name|shares '\p{Lu})/u);
  });

  test('are not said to give anything differently: the rules for that know English', () => {
    for (const { differences } of story.facts)
      for (const { a, b } of differences) expect(langOf(a.article)).toBe(langOf(b.article));
  });
});

describe('a page says what its words are written in', () => {
  test('a slice of another language carries it, and runs its own way', () => {
    const claim = story.claims.find(({ id }) => id === 'built-1911');
    const words = claim ? claimPageOf(story, claim).cells.map(({ proofs }) => proofs[0]?.words) : [];
    expect(words).toEqual([
      'The pier was built in 1911',
      'The pier was built in 1911',
      'The pier was built in 1911',
      'The pier was built in 1911',
      '<span lang="de" dir="ltr">Der Steg war im Jahr 1911 gebaut worden</span>',
      '<span lang="he" dir="rtl">נבנה בשנת 1911</span>',
    ]);
  });

  test('so do headlines, and names of outlets in such letters', () => {
    const beginnings = beginningsOf(story);
    expect(beginnings.map(({ language }) => language)).toEqual([
      {},
      {},
      {},
      {},
      { lang: 'de', dir: 'ltr' },
      { lang: 'he', dir: 'rtl' },
    ]);
    expect(beginnings.map(({ outlet }) => outlet.direction)).toEqual([...Array(5).fill(undefined), 'auto']);
  });

  test('two texts side by side, one from right to left', () => {
    expect(pairTexts(story, english, hebrew).languages).toEqual([{}, { lang: 'he', dir: 'rtl' }]);
  });
});

describe('a page says by what texts in different languages are matched', () => {
  test('the overview', () => {
    expect(overviewOf(story).languages).toBe(
      'The reports are in English, German and Hebrew. Passages in different languages are matched by names, numbers, dates and quoted words only: what two tell in other words is not found.',
    );
    const one: Story = { ...story, articles: story.articles.filter(({ lang }) => lang === 'en') };
    expect(overviewOf(one).languages).toBeNull();
  });

  test('the page of two of them, and no other', () => {
    expect(pairPageOf(story, english, hebrew).languages).toMatch(/^The reports are in English and Hebrew\./u);
    expect(pairPageOf(story, german, hebrew).languages).toMatch(/^The reports are in German and Hebrew\./u);
    const [, , other] = story.articles;
    expect(other && pairPageOf(story, english, other).languages).toBeNull();
  });
});

function langOf(article: string): string | null {
  return story.articles.find(({ id }) => id === article)?.lang ?? null;
}
