import { describe, expect, test } from 'vitest';
import { startPipeline } from '../../src/corpus/pipeline.ts';
import { problem } from '../../src/corpus/rules.ts';

const quiet = { found: [], progress: () => {} };
const count = ({ text }: { text: string }) => ({ length: text.length });
const double = ({ length }: { length: number }) => ({ length: length * 2 });

describe('startPipeline()', () => {
  test('runs stages in order, each on what those before it added', () => {
    const pipeline = startPipeline<{ text: string }>().use('count', count).use('double', double);
    expect(pipeline.run({ text: 'abc' }, quiet)).toEqual({
      finished: true,
      draft: { text: 'abc', length: 6 },
      problems: [],
    });
  });

  test('rejects a stage that needs what no earlier stage has added', () => {
    // @ts-expect-error `length` comes from `count`, which is not there; `npm run lint` and `npm test` check types.
    expect(startPipeline<{ text: string }>().use('double', double)).toBeDefined();
  });

  test('names each stage when it starts, and the parts a stage names', () => {
    const said: string[] = [];
    startPipeline<{ text: string }>()
      .use('count', ({ text }, { progress }) => {
        progress('article 1 of 1');
        return { length: text.length };
      })
      .check('check', [])
      .run({ text: 'abc' }, { found: [], progress: (what) => said.push(what) });
    expect(said).toEqual(['count', 'count, article 1 of 1', 'check']);
  });

  test('runs all checks, then stops if anything is an error', () => {
    const stages = startPipeline<{ text: string }>()
      .use('count', (draft, { report }) => {
        report(problem('source-empty', { file: 'a' }, 'A'));
        return count(draft);
      })
      .check('check', [
        () => [problem('yaml-value', { file: 'b' }, 'B')],
        ({ length }) => [problem('yaml-key', { file: 'c' }, `C ${length}`)],
      ])
      .use('double', double);
    const { finished, draft, problems } = stages.run({ text: 'abc' }, quiet);
    expect([finished, draft]).toEqual([false, { text: 'abc', length: 3 }]);
    expect(problems.map(({ message }) => message)).toEqual(['A', 'B', 'C 3']);
  });

  test('goes on after warnings, and stops at an error found before it began', () => {
    const warned = startPipeline<{ text: string }>().check('check', [
      () => [problem('file-ignored', { file: 'a' }, 'A')],
    ]);
    expect(warned.run({ text: '' }, quiet)).toMatchObject({ finished: true, problems: [{ message: 'A' }] });
    const found = [problem('source-empty', { file: 'b' }, 'B')];
    expect(warned.run({ text: '' }, { ...quiet, found })).toMatchObject({
      finished: false,
      problems: [{ message: 'A' }],
    });
  });
});
