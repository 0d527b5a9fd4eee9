import { describe, expect, test } from 'vitest';
import { gatherFacts } from '../../src/matches/gather-facts.ts';
import type { Match } from '../../src/model/match.ts';
import { lines, passage } from './lines.ts';

const articles = [
  lines('north', ['A bridge fell.', 'Two drivers died.', 'Schools stay closed.']),
  lines('south', ['Two people died when a bridge fell.', 'The king opened it in 1931.']),
  lines('west', ['The bridge is down.', 'Two are dead.']),
];
const [north, south, west] = articles as [(typeof articles)[0], (typeof articles)[0], (typeof articles)[0]];
const match = (a: Match['a'], b: Match['b'], score = 0.9): Match => ({
  a,
  b,
  ground: 'sense',
  score,
  reasons: [`score ${score}`],
});

/** Each fact as its sentences: "north 0, south 0". */
const show = (matches: Match[]) =>
  gatherFacts(articles, matches).map(({ passages }) =>
    passages
      .map(({ article, start, end }) => {
        const { sentences } = articles.find(({ id }) => id === article)!;
        return `${article} ${sentences
          .flatMap((sentence, i) => (sentence.start >= start && sentence.end <= end ? [i] : []))
          .join('+')}`;
      })
      .join(', '),
  );

describe('gatherFacts', () => {
  test('three articles that all tell it are one fact, in the order of the articles', () => {
    expect(
      show([
        match(passage(south, 0), passage(west, 0)),
        match(passage(north, 0), passage(south, 0)),
        match(passage(north, 0), passage(west, 0)),
      ]),
    ).toEqual(['north 0, south 0, west 0']);
  });

  test('what is like two things that have nothing to do with each other does not bridge them', () => {
    expect(
      show([
        match(passage(north, 0), passage(south, 0), 0.9),
        match(passage(south, 0), passage(west, 0), 0.8),
      ]),
    ).toEqual(['north 0, south 0', 'south 0, west 0']);
  });

  test('one sentence told in two neighbouring ones is one fact', () => {
    expect(
      show([match(passage(north, 0), passage(south, 0)), match(passage(north, 1), passage(south, 0))]),
    ).toEqual(['north 0+1, south 0']);
  });

  test('facts say what the matches say, no more and no less', () => {
    const matches = [
      match(passage(north, 0), passage(south, 0)),
      match(passage(north, 1), passage(south, 0)),
      match(passage(south, 0), passage(west, 1)),
      match(passage(north, 1), passage(west, 1)),
    ];
    const pairs = gatherFacts(articles, matches).flatMap(({ passages }) =>
      passages.flatMap((a, i) =>
        passages
          .slice(i + 1)
          .flatMap((b) => sentencesIn(a).flatMap((x) => sentencesIn(b).map((y) => `${x} ${y}`))),
      ),
    );
    expect([...new Set(pairs)].toSorted()).toEqual(
      matches.map(({ a, b }) => `${a.article}@${a.start} ${b.article}@${b.start}`).toSorted(),
    );
  });

  test('the passage that shares most with the others stands for the fact', () => {
    const [fact] = gatherFacts(articles, [
      match(passage(north, 1), passage(south, 0)),
      match(passage(north, 1), passage(west, 1)),
      match(passage(south, 0), passage(west, 1)),
    ]);
    expect(fact?.passages[fact.shown]?.article).toBe('north');
  });

  test('a fact is as sure as its weakest match', () => {
    const [fact] = gatherFacts(articles, [
      match(passage(north, 0), passage(south, 0), 0.9),
      match(passage(south, 0), passage(west, 0), 0.6),
      match(passage(north, 0), passage(west, 0), 0.8),
    ]);
    expect(fact?.score).toBe(0.6);
  });
});

function sentencesIn({ article, start, end }: Match['a']): string[] {
  return articles
    .find(({ id }) => id === article)!
    .sentences.filter((sentence) => sentence.start >= start && sentence.end <= end)
    .map((sentence) => `${article}@${sentence.start}`);
}
