import { describe, expect, test } from 'vitest';
import { claimPageOf } from '../../../src/views/claims/claim-page.ts';
import { textOf } from '../../render/text-content.ts';
import { bridge, CLAIMS, STORY } from '../bridge.ts';
import { articleIn } from '../story-of.ts';

const claims = {
  topics: [
    ...CLAIMS.topics,
    {
      id: 'ways',
      title: 'Ways round',
      claims: [
        {
          id: 'buses',
          statement: 'Buses take the northern road.',
          cells: { north: { state: 'reports', evidence: ['Buses go by the northern road'] } },
        },
        {
          id: 'daily',
          statement: 'Thousands of cars use the bridge every day.',
          cells: { valley: { state: 'reports', evidence: ['Some 4,000 cars use it every day'] } },
        },
      ],
    },
  ],
};

function nearest(story: ReturnType<typeof bridge>, id: string, letter: string) {
  const claim = story.claims.find((each) => each.id === id);
  const cell = claim && claimPageOf(story, claim).cells.find(({ outlet }) => outlet.letter === letter);
  return cell?.nearest ?? [];
}

describe('claimPageOf › nearest sentences of a silent article', () => {
  const story = bridge({ claims });

  test('stand with their score and lead to their sentence', () => {
    const [first] = nearest(story, 'daily', 'A');
    expect(textOf(first?.words ?? '')).toBe('About 4,000 cars use it every day.');
    expect(Number(first?.score)).toBeGreaterThan(0.5);
    const { text, sentences } = articleIn(story, 'north');
    const there = sentences.find(({ start }) => text.startsWith('About 4,000', start));
    expect(first?.here).toBe(`/bridge/articles/north/#${there?.id}`);
  });
  test('are not given where the article tells the claim', () => {
    expect(nearest(story, 'daily', 'C')).toEqual([]);
  });
  test('keep back what an article with excerpts may not print', () => {
    const excerpts = {
      ...STORY,
      articles: { ...STORY.articles, north: { outlet: 'north-post', rights: 'excerpts' } },
    };
    const held = bridge({
      claims: { topics: claims.topics.filter(({ id }) => id === 'ways') },
      story: excerpts,
    });
    expect(nearest(story, 'daily', 'A').map(({ words }) => textOf(words))).toContain(
      'About 4,000 cars use it every day.',
    );
    expect(nearest(held, 'daily', 'A').map(({ words }) => textOf(words))).not.toContain(
      'About 4,000 cars use it every day.',
    );
  });
});
