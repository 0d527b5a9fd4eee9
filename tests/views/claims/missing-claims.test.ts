import { describe, expect, test } from 'vitest';
import { missingClaims } from '../../../src/views/claims/missing-claims.ts';
import { ARTICLES, bridge, CLAIMS } from '../bridge.ts';

const story = bridge();

describe('missingClaims', () => {
  test('are those that two others tell; the main ones where an editor chose some', () => {
    expect(missingClaims(story, 'river').map(({ claim }) => claim.id)).toEqual(['cars']);
    expect(missingClaims(story, 'north')).toEqual([]);
    // Main claims only: the cost is not one of them.
    expect(missingClaims(story, 'valley')).toEqual([]);
  });
  test('without main claims all count', () => {
    const plain = bridge({
      claims: {
        topics: CLAIMS.topics.map((topic) => ({
          ...topic,
          claims: topic.claims.map((claim) => ({ ...claim, main: false })),
        })),
      },
    });
    expect(missingClaims(plain, 'river').map(({ claim }) => claim.id)).toEqual(['cars']);
  });
  test('stand after the claim that comes before them elsewhere', () => {
    const [missing] = missingClaims(story, 'river');
    expect(ARTICLES.river.slice(missing?.after).startsWith('have closed the old bridge')).toBe(true);
  });
  test('stand first where nothing that comes before them is told', () => {
    const [topic] = CLAIMS.topics;
    const alone = bridge({
      claims: { topics: [{ ...topic, claims: topic?.claims.filter(({ id }) => id === 'cars') }] },
    });
    expect(missingClaims(alone, 'river')).toMatchObject([{ after: 0 }]);
  });
});
