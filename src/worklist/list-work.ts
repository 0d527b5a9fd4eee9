import { stringify } from 'yaml';
import { listUncovered } from '../claims/list-uncovered.ts';
import { formatPeople, proposePeople } from '../corpus/propose-people.ts';
import { proposeCells, type CellProposal } from '../matches/propose-cells.ts';
import type { Story } from '../model/story.ts';
import { counted } from '../text/counted.ts';
import { oneLine } from '../text/one-line.ts';
import { proposeClaims } from './propose-claims.ts';
import { proposeHighlights } from './propose-highlights.ts';
import { readStory, type StoryReading } from './read-story.ts';
import type { Task, TaskKind } from './task.ts';
import { writeCell } from './write-cell.ts';

/**
 * What is left for an editor to do on a story: what changes most of what readers see comes first.
 *
 * @returns by weight; within one weight as the claims and articles stand
 */
export function listWork(story: Story): Task[] {
  const reading = readStory(story);
  return [
    ...undecided(story),
    ...unread(story),
    ...toLookAgain(story, reading),
    ...unknownFacts(story),
    ...storyGaps(story),
    ...told(story),
    ...uncovered(story, reading),
  ].toSorted((a, b) => b.weight - a.weight);
}

/** Where each kind begins. A cell to look at again weighs up to 7 more. */
const WEIGHTS: Readonly<Record<TaskKind, number>> = {
  decide: 90,
  'not-read': 80,
  'look-again': 60,
  'no-date': 50,
  'no-address': 45,
  'no-summary': 40,
  'no-people': 35,
  'no-highlight': 30,
  'several-tell': 20,
  'no-claim': 10,
};

const task = (kind: TaskKind, title: string, rest: Partial<Task> = {}): Task => ({
  kind,
  weight: WEIGHTS[kind],
  title,
  article: null,
  claim: null,
  start: null,
  why: null,
  words: null,
  yaml: null,
  into: null,
  ...rest,
});

function undecided({ claims }: Story): Task[] {
  return claims.flatMap((claim) =>
    claim.cells
      .filter(({ state }) => state === 'undecided')
      .map(({ article, evidence }) =>
        task('decide', oneLine(claim.statement), {
          claim: claim.id,
          article,
          start: evidence[0]?.start ?? null,
          why: '`differs` is from an older file: write `words-otherwise` if both can hold, else `contradicts`',
        }),
      ),
  );
}

/** An article of which no cell is examined; with claims in a story, its column is empty. */
function unread({ claims, articles }: Story): Task[] {
  if (claims.length === 0) return [];
  const open = articles.filter(({ id }) =>
    claims.every(({ cells }) => cells.every((cell) => cell.article !== id || cell.state === 'not-examined')),
  );
  const read = articles.filter((article) => !open.includes(article)).map(({ id }) => id);
  return open.map(({ id }) =>
    task('not-read', 'Nobody has read it for the claims', {
      article: id,
      why: 'add it when somebody has: what it does not tell is then called left out',
      yaml: `examined: [${[...read, id].join(', ')}]`,
      into: 'claims.yaml',
    }),
  );
}

function toLookAgain(story: Story, { read, differences, print, textOf }: StoryReading): Task[] {
  return proposeCells(story, read, differences).map((proposal, at, all) =>
    task('look-again', oneLine(proposal.statement), {
      // In the order in which they come.
      weight: WEIGHTS['look-again'] + 7 * (1 - at / all.length),
      claim: proposal.claim,
      article: proposal.passage.article,
      start: proposal.passage.start,
      why: whyLookAgain(proposal),
      words: oneLine(print(proposal.passage)),
      yaml:
        proposal.state === null
          ? null
          : writeCell(proposal, proposal.state, textOf(proposal.passage.article)),
      into: proposal.state === null ? null : 'claims.yaml',
    }),
  );
}

/** What the cell is now, what is proposed and why, and what it would change. */
function whyLookAgain({ now, state, why, of, ground, score, main, completes }: CellProposal): string {
  return [
    `${now} now; ${state === null ? '' : `${state}? `}${why} (against \`${of}\`, ${ground} ${score.toFixed(2)})`,
    main ? 'a main claim' : null,
    completes ? 'all would report it' : null,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

function unknownFacts({ articles }: Story): Task[] {
  const entry = (id: string, line: string) => `articles:\n  ${id}:\n    ${line}`;
  return articles.flatMap(({ id, published, url }) => [
    ...(published
      ? []
      : [
          task('no-date', 'The day is not known', {
            article: id,
            yaml: entry(id, 'published: YYYY-MM-DD'),
            into: 'story.yaml' as const,
          }),
        ]),
    ...(url
      ? []
      : [
          task('no-address', 'The address is not known', {
            article: id,
            yaml: entry(id, 'url: https://…'),
            into: 'story.yaml' as const,
          }),
        ]),
  ]);
}

function storyGaps(story: Story): Task[] {
  const people = story.people.length > 0 ? [] : proposePeople(story);
  const [highlight] = story.highlights.length > 0 ? [] : proposeHighlights(story);
  return [
    ...(story.summary === null
      ? [
          task('no-summary', 'The story has no summary', {
            yaml: 'summary: >-\n  What happened, in your words.',
            into: 'story.yaml',
          }),
        ]
      : []),
    ...(people.length > 0
      ? [
          task('no-people', `The story names no people; ${counted(people.length, 'speaker')} found`, {
            yaml: formatPeople(people).join('\n'),
            into: 'story.yaml',
          }),
        ]
      : []),
    ...(highlight
      ? [
          task('no-highlight', 'The story shows no sharp difference', {
            claim: highlight.claim,
            why: oneLine(highlight.statement),
            yaml: stringify(
              { highlights: [{ question: '', lines: highlight.lines, claim: highlight.claim }] },
              { lineWidth: 0 },
            ).trimEnd(),
            into: 'story.yaml',
          }),
        ]
      : []),
  ];
}

function told(story: Story): Task[] {
  return proposeClaims(story).map(({ id, words, cells }, at, all) =>
    task('several-tell', words, {
      weight: WEIGHTS['several-tell'] + 9 * (1 - at / all.length),
      why: `told by ${Object.keys(cells).join(', ')}; no claim rests on it; \`suggest --accept ${id}\` makes one`,
      yaml: stringify([{ id, statement: '', cells }], { lineWidth: 0 })
        .trimEnd()
        .replaceAll(/^/gmu, ' '.repeat(6)),
      into: 'claims.yaml',
    }),
  );
}

function uncovered({ claims, articles }: Story, { print }: StoryReading): Task[] {
  return listUncovered(claims, articles).map((passage) =>
    task('no-claim', oneLine(print(passage)), { article: passage.article, start: passage.start }),
  );
}
