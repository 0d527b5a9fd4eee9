import { describe, expect, test } from 'vitest';
import { claimPageOf } from '../../../src/views/claims/claim-page.ts';
import { firstPrinted, firstToReport, printedBefore } from '../../../src/views/claims/printing-order.ts';
import { overviewOf } from '../../../src/views/story/overview.ts';
import { storyOf } from '../story-of.ts';

/** Three reports of one story at given moments; the first two report it. */
function storyAt(moments: Record<string, string | undefined>, date?: string) {
  return storyOf({
    articles: {
      north: 'The bridge was shut on Monday.\n',
      river: 'On Monday the bridge was shut.\n',
      valley: 'Cracks were found in two pillars.\n',
    },
    story: {
      articles: Object.fromEntries(
        Object.entries(moments).map(([id, value]) => [
          id,
          value ? { published: { value, basis: 'identified', how: 'told by the editor' } } : {},
        ]),
      ),
    },
    claims: {
      topics: [
        {
          id: 't',
          title: 'T',
          claims: [
            {
              id: 'shut',
              statement: 'The bridge was shut.',
              date,
              cells: {
                north: { state: 'reports', evidence: ['was shut on Monday'] },
                river: { state: 'reports', evidence: ['the bridge was shut'] },
              },
            },
          ],
        },
      ],
    },
  });
}
const early = (moments: Parameters<typeof storyAt>[0], date?: string) => {
  const story = storyAt(moments, date);
  const [claim] = story.claims;
  return claim ? [...printedBefore(story, claim)] : null;
};
const first = (moments: Parameters<typeof storyAt>[0]) => {
  const story = storyAt(moments);
  const [claim] = story.claims;
  return claim ? firstToReport(story, claim) : null;
};

describe('printedBefore', () => {
  test('an article older than the first report', () => {
    expect(
      early({
        north: '2026-03-02T10:00:00Z',
        river: '2026-03-02T12:00:00+01:00',
        valley: '2026-03-02T09:30:00Z',
      }),
    ).toEqual(['valley']);
  });
  test('an article older than the day of what the claim tells', () => {
    expect(early({ valley: '2026-02-26' }, '2026-03-01')).toEqual(['valley']);
  });
  test('not where days do not settle it, or a moment is unknown', () => {
    expect(early({ north: '2026-03-02', river: '2026-03-02', valley: '2026-03-01' })).toEqual([]);
    expect(
      early({ north: undefined, river: '2026-03-02T12:00:00Z', valley: '2026-03-02T09:30:00Z' }),
    ).toEqual([]);
    expect(early({ valley: '2026-02-26' }, '--03-01')).toEqual([]);
  });
  test('is said on the page of the claim, and the article is not said to leave it out', () => {
    const story = storyAt({
      north: '2026-03-02T10:00:00Z',
      river: '2026-03-02T11:00:00Z',
      valley: '2026-03-02T09:30:00Z',
    });
    const [claim] = story.claims;
    const page = claim && claimPageOf(story, claim);
    expect(page?.summary).toBe('Two of the three outlets report this. valley was printed before it.');
    expect(page?.cells.map(({ before }) => before)).toEqual([false, false, true]);
    expect(page?.first).toBe('First printed by north.');
  });
});

describe('firstToReport', () => {
  test('the earliest by its time', () => {
    expect(first({ north: '2026-03-02T12:00:00+01:00', river: '2026-03-02T11:30:00Z' })).toBe('north');
  });
  test('nobody where a time is unknown, or a day does not settle it', () => {
    expect(first({ north: '2026-03-02', river: '2026-03-02T11:30:00Z' })).toBeNull();
    expect(first({ north: '2026-03-02T11:30:00Z' })).toBeNull();
  });
});

describe('firstPrinted', () => {
  const TIMES = {
    north: '2026-03-02T10:00:00Z',
    river: '2026-03-02T12:00:00+01:00',
    valley: '2026-03-02T09:30:00Z',
  };
  test('the first article, said on the overview with its moment', () => {
    const story = storyAt(TIMES);
    expect(firstPrinted(story)).toBe('valley');
    expect(overviewOf(story).first).toBe('First: valley, 2 March 2026, 09:30 UTC.');
  });
  test('unknown stays unknown: a time is missing, a day leaves it open, two share the first moment', () => {
    for (const north of [undefined, '2026-03-02', TIMES.valley]) {
      const story = storyAt({ ...TIMES, north });
      expect(firstPrinted(story)).toBeNull();
      expect(overviewOf(story).first).toBeNull();
    }
  });
});
