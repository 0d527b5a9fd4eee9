import { describe, expect, test } from 'vitest';
import { toldIn } from '../../../src/views/story/told.ts';
import { textOf } from '../../render/text-content.ts';
import { bridge } from '../bridge.ts';
import { storyOf } from '../story-of.ts';

const FELL = 'The old bridge over the river Lark fell into the water on Friday morning.';
const bare = storyOf({
  articles: {
    north: `Bridge falls\n\n${FELL}\n\nThe council will free 60 prisoners of war after long talks with the rebels in the hills.\n`,
    south: `A black Friday\n\n${FELL}\n\nThe council will free 75 prisoners of war after long talks with the rebels in the hills.\n`,
    west: `Lark bridge gone\n\n${FELL}\n\nNobody saw it.\n`,
  },
});

describe('toldIn', () => {
  const told = toldIn(bare);

  test('all articles begin side by side, whether or not they are alike', () => {
    expect(told.openings.map(({ outlet, headline }) => `${outlet.letter} ${headline}`)).toEqual([
      'A Bridge falls',
      'B A black Friday',
      'C Lark bridge gone',
    ]);
  });

  test('what most tell stands in printed words, with a way to each article that tells it', () => {
    expect(told.common.map(({ html }) => textOf(html))).toContain(FELL);
    const [fell] = told.common.filter(({ html }) => textOf(html) === FELL);
    expect(fell?.outlets.map(({ outlet }) => outlet.letter)).toEqual(['A', 'B', 'C']);
    expect(fell?.outlets.every(({ outlet, here }) => here.includes(`/articles/${outlet.id}/#s-`))).toBe(true);
  });

  test('a difference shows both passages, what differs marked', () => {
    expect(told.differences.map(({ kind }) => kind)).toEqual(['another figure']);
    const [{ sides } = { sides: [] }] = told.differences;
    expect(sides.map(({ html }) => /class="differs"[^>]*>([^<]+)</u.exec(html)?.[1])).toEqual([
      '60 prisoners',
      '75 prisoners',
    ]);
  });

  test('where an editor wrote claims, these tell what most report', () => {
    const edited = toldIn(bridge());
    expect(edited.openings.length).toBeGreaterThan(1);
    expect(edited.common).toEqual([]);
    expect(edited.differences).toEqual([]);
  });
});
