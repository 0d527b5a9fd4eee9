import { compileCorpus } from '../../../../src/corpus/compile-corpus.ts';
import { EXAMPLE_FOLDER } from '../../../../tests/example-story.ts';
import { percent, type BenchTable, type Question } from './table.ts';

/** Often enough that Node has compiled the program. */
const TURNS = 40;
/** Stages under this share of all are summed up. */
const SMALL = 0.02;
const REST = 'all other stages';

/** Compiles the shipped story again and again, and measures each stage. */
export const askStages: Question = async (): Promise<BenchTable> => {
  const turns = Array.from({ length: TURNS }, compileOnce);
  const names = [...new Set(turns.flatMap(({ stages }) => [...stages.keys()]))];
  const shortest = new Map(
    names.map((name) => [name, Math.min(...turns.map(({ stages }) => stages.get(name) ?? 0))]),
  );
  const whole = [...shortest.values()].reduce((sum, time) => sum + time, 0);
  const words = turns[0]?.words ?? 0;
  const isSmall = (name: string): boolean => (shortest.get(name) ?? 0) < whole * SMALL;
  const named = names.filter((name) => !isSmall(name));
  const rest = names.filter(isSmall).reduce((sum, name) => sum + (shortest.get(name) ?? 0), 0);
  const times: [string, number][] = [
    ...named.map((name): [string, number] => [name, shortest.get(name) ?? 0]),
    [REST, rest],
    ['together', whole],
  ];
  return {
    question: `What does each stage of compiling cost? Processor time, warm, without the cache, for the five articles of the example story, ${words} words; each the shortest of ${TURNS} turns.`,
    columns: ['a story', '1,000 words', 'share, %'],
    rows: times.map(([name, time]) => [
      name,
      `${time.toFixed(1)} ms`,
      `${((1000 * time) / words).toFixed(2)} ms`,
      percent(time / whole),
    ]),
  };
};

/** @returns milliseconds of processor time by stage */
function compileOnce(): { stages: Map<string, number>; words: number } {
  const stages = new Map<string, number>();
  let [stage, since] = ['files', process.cpuUsage()];
  const begin = (next: string): void => {
    const { user, system } = process.cpuUsage(since);
    stages.set(stage, (stages.get(stage) ?? 0) + (user + system) / 1000);
    [stage, since] = [next, process.cpuUsage()];
  };
  const { good } = compileCorpus(EXAMPLE_FOLDER, {
    // A stage also says which article it is at: "speech, article 2 of 5".
    progress: (_, step) => begin(step.split(',')[0] ?? step),
  });
  begin('');
  return { stages, words: (good[0]?.articles ?? []).reduce((sum, article) => sum + article.words, 0) };
}
