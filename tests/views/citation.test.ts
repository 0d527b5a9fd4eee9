import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { citationOf } from '../../src/views/citation.ts';
import { ARTICLES, bridge, STORY } from './bridge.ts';

const retrieved = { value: '2025-11-05', basis: 'identified', how: 'noted by the editor' };
const story = bridge({
  story: { ...STORY, articles: { ...STORY.articles, river: { outlet: 'river-times', retrieved } } },
});
const page = {
  title: '“The bridge was shut on Monday.”',
  address: '/bridge/claims/shut-monday/',
  articles: story.articles,
};

describe('citationOf(story, page)', () => {
  const cited = citationOf(story, page);
  if (!cited) throw new Error('The page is not cited');
  const { texts, before, address, after, heading, files } = cited;

  test('has the fingerprint of each file, its days with their basis, and what is unknown', () => {
    const sha = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(texts.map(({ fingerprint }) => fingerprint)).toEqual(Object.values(ARTICLES).map(sha));
    expect(texts.map(({ published, retrieved: day }) => [published, day])).toEqual([
      ['day of publication unknown', 'retrieval date unknown'],
      [
        'published 4 November 2025, stated in the file',
        'retrieved 5 November 2025, identified: noted by the editor',
      ],
      ['day of publication unknown', 'retrieval date unknown'],
    ]);
  });

  test('names each text by its headline, or by its opening words, and where it was', () => {
    expect(texts.map(({ label, original }) => [label, original?.address])).toEqual([
      ['“Bridge over the Tarn shut until spring”', 'https://north.example/bridge#top'],
      ['“Cracks close the Tarn bridge”', undefined],
      [
        'no headline, opens “The old bridge over the Tarn is closed to all traffic. A builder found cracks in the …”',
        undefined,
      ],
    ]);
  });

  test('reads as plain text: what, where, and of which texts', () => {
    expect([heading, ...before, address]).toEqual([
      'Cite this comparison',
      '“The bridge was shut on Monday.” In: The bridge over the Tarn, as told by North Post, River Times and Valley News. Same Story.',
      '/bridge/claims/shut-monday/',
    ]);
    expect(after).toHaveLength(3);
    // How a day is known, what is not, and the fingerprint stand beside the citation.
    expect(after.join(' ')).not.toMatch(/SHA-256|stated|identified|retrieval date unknown/u);
    expect(after[1]).toBe(
      'B River Times, “Cracks close the Tarn bridge”. Published 4 November 2025; retrieved 5 November 2025. Address of the original unknown.',
    );
  });

  test('names the files for reference managers, and those of differences where the page has some', () => {
    const addresses = (of: typeof files) =>
      of.map(({ name, links }) => [name, ...links.map((link) => link.address)]);
    const beside = (what: string) =>
      ['bib', 'ris', 'json'].map((format) => `/bridge/claims/shut-monday/${what}.${format}`);
    expect(addresses(files)).toEqual([['For a reference manager', ...beside('cite')]]);
    expect(addresses(citationOf(story, { ...page, differences: true })?.files ?? [])).toEqual([
      ['For a reference manager', ...beside('cite')],
      ['Each difference', ...beside('differences')],
    ]);
  });

  test('of one text alone is no comparison: the report comes first, then the page', () => {
    const cited = citationOf(story, { ...page, articles: story.articles.slice(0, 1) });
    expect(cited?.heading).toBe('Cite this page');
    expect(cited?.before).toEqual([
      expect.stringMatching(/^North Post, “.*https:\/\//u) as string,
      expect.stringMatching(/ In: The bridge over the Tarn\. Same Story\.$/u) as string,
    ]);
    expect(cited?.after).toEqual([]);
  });

  test('prints no opening words of an article of which only excerpts may be shown', () => {
    const excerpts = bridge({
      claims: undefined,
      story: { articles: { valley: { rights: 'excerpts' } } },
      outlets: undefined,
    });
    const valley = excerpts.articles.filter(({ id }) => id === 'valley');
    expect(JSON.stringify(citationOf(excerpts, { ...page, articles: valley }))).not.toContain(
      'closed to all traffic',
    );
  });
});
