import type { Problem } from '../model/problem.ts';

/** Stages and checks in the order they run, and the type of the draft once all of them have. */
export interface Pipeline<Input, Draft> {
  /**
   * Adds a stage. This compiles only if the input and the stages before it give everything the stage needs.
   *
   * @param name what progress prints
   */
  use<Adds extends object>(name: string, stage: Stage<Draft, Adds>): Pipeline<Input, Draft & Adds>;
  /** Adds checks. All of them run and report; if there is any error by then, the run ends here. */
  check(name: string, checks: readonly Check<Draft>[]): Pipeline<Input, Draft>;
  /**
   * Runs every stage in order.
   *
   * @param options.found problems found earlier: an error among them ends the run at the first checks, too
   * @param options.progress called when a stage starts, and by stages that take long, with what they are doing
   */
  run(input: Input, options: RunOptions): Outcome<Input, Draft>;
}

/** One step: takes the draft so far and returns what it adds to it, or new values for what it changes. */
type Stage<Needs, Adds> = (draft: Needs, watch: Watch) => Adds;

/** Looks at one thing and returns what is wrong with it. */
export type Check<Needs> = (draft: Needs) => Problem[];

/** How a stage speaks while it works. */
export interface Watch {
  /** Reports a problem of the content; an error does not stop the stages before the next checks. */
  readonly report: (problem: Problem) => void;
  /** Says which part of the work begins, such as "article 2 of 5". */
  readonly progress: (part: string) => void;
}

interface RunOptions {
  readonly found: readonly Problem[];
  readonly progress: (what: string) => void;
}

type Outcome<Input, Draft> = { readonly problems: Problem[] } & (
  | { readonly finished: true; readonly draft: Draft }
  /** Stopped at an error: the draft has what was added until then. */
  | { readonly finished: false; readonly draft: Input & Partial<Draft> }
);

/** A pipeline without stages: its draft is its input. */
export function startPipeline<Input extends object>(): Pipeline<Input, Input> {
  return build<Input, Input>([]);
}

/** `use` checks the types of stages against each other; inside the list they are forgotten. */
type Step =
  | { readonly name: string; readonly stage: Stage<never, object> }
  | { readonly name: string; readonly checks: readonly Check<never>[] };

function build<Input extends object, Draft>(steps: readonly Step[]): Pipeline<Input, Draft> {
  return {
    use: (name, stage) => build([...steps, { name, stage }]),
    check: (name, checks) => build([...steps, { name, checks }]),
    run(input, { found, progress }) {
      const problems: Problem[] = [];
      let draft: object = input;
      for (const step of steps) {
        progress(step.name);
        if ('stage' in step) {
          const watch: Watch = {
            report: (problem) => problems.push(problem),
            progress: (part) => progress(`${step.name}, ${part}`),
          };
          draft = { ...draft, ...step.stage(draft as never, watch) };
        } else {
          problems.push(...step.checks.flatMap((check) => check(draft as never)));
          if ([...found, ...problems].some(({ level }) => level === 'error'))
            return { finished: false, draft: draft as Input & Partial<Draft>, problems };
        }
      }
      return { finished: true, draft: draft as Draft, problems };
    },
  };
}
