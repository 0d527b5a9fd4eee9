import { describe, expect, test } from 'vitest';
import { drawDays } from '../../../src/views/story/draw-days.ts';
import { layDays } from '../../../src/views/story/lay-days.ts';

const draw = (...days: string[]) => drawDays(layDays(days));
const flags = (...days: string[]) =>
  draw(...days).flags.map(({ x, level, text }) => `${text} at ${x}, level ${level}`);

describe('drawDays', () => {
  test('the scale is true: a tick a day, numbers at their days', () => {
    const picture = draw('--10-01', '--10-03', '--10-11');
    expect(picture.ticks).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    expect(picture.flags.map(({ x }) => x)).toEqual([0, 20, 100]);
    expect(picture.facts).toBe('1: 1 October; 2: 3 October; 3: 11 October');
  });
  test('numbers that would touch stand on the next height, then are joined', () => {
    expect(flags('--10-01', '--10-02', '--11-10')).toEqual([
      '1 at 0, level 0',
      '2 at 2.5, level 1',
      '3 at 100, level 0',
    ]);
    expect(
      flags('--10-01', '--10-02', '--10-03', '--10-04', '--10-05', '--10-06', '2025-12-31').at(3),
    ).toMatch(/^4–6 at/u);
  });
  test('no two numbers of a height touch, however the days lie', () => {
    const days = Array.from({ length: 60 }, (_, i) =>
      new Date(Date.UTC(2025, 0, 1 + ((i * i) % 97))).toISOString().slice(0, 10),
    );
    const { flags: placed } = draw(...days);
    for (const a of placed)
      for (const b of placed)
        if (a !== b && a.level === b.level) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(6.8);
  });
  test('the longest empty stretch is said with the days on its sides', () => {
    expect(draw('--10-01', '--10-29', '--11-24').gap).toMatchObject({
      words: '27 days between',
      between: ['1 October', '29 October'],
    });
    expect(draw('--10-01', '--10-05', '--10-09').gap).toBeNull();
  });
  test('months, then years, where days could not be told apart', () => {
    expect(draw('2025-01-01', '2025-12-31').ticks).toHaveLength(12);
    expect(draw('2000-01-01', '2020-01-01').ticks).toHaveLength(21);
    expect(draw('2000-01-01', '2020-01-01').names).toEqual([]);
  });
  test('names of months where there is room, with the year where every day has it', () => {
    expect(draw('--10-13', '--11-26').names.map(({ name }) => name)).toEqual(['October', 'November']);
    expect(draw('2025-10-28', '2025-11-26').names.map(({ name }) => name)).toEqual(['November 2025']);
  });
});
