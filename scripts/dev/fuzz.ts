/** `npm run fuzz`: compiles 20,000 stories of mutated articles, or as many as asked for, and checks what must hold of any. */
import { WHOLE, readArguments } from '../read-arguments.ts';
import { runStep } from '../run-step.ts';

const RUNS = 20_000;

const {
  words: [runs = String(RUNS)],
} = readArguments({
  call: 'npm run fuzz',
  does: 'Compiles stories of mutated articles and of any text, and checks what must hold of each.',
  words: [{ name: 'runs', about: `how many stories (default: ${RUNS})`, form: WHOLE }],
});
const { code } = await runStep(
  ['node', 'node_modules/vitest/vitest.mjs', 'run', 'tests/whole/fuzz.test.ts', '--reporter=verbose'],
  { env: { ...process.env, SAME_STORY_FUZZ: runs }, show: console.log },
);
process.exitCode = code;
