import { describe, expect, test } from 'vitest';
import { linkStory } from '../../src/align/link-story.ts';
import { english } from '../../src/language/en/english.ts';
import { gatherFacts } from '../../src/matches/gather-facts.ts';
import { matchPassages } from '../../src/matches/match-passages.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { findQuotes } from '../../src/speech/find-quotes.ts';
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

  describe('from nothing but the texts of a story', () => {
    test('background about the same things joins no fact', () => {
      const facts = factsOf({
        coast: [
          'Ferry Solveig sinks off Brekka',
          'The ferry Solveig sank off Brekka on Tuesday, drowning three passengers.',
          'Divers pulled six people from the ferry before night, the harbour master said.',
          'The ferry office said it had found cracks in the hull in March.',
          'Harbour minister Tora Lund said all ferries of the same age would be inspected.',
        ],
        fjord: [
          'Three drown as ferry goes down',
          'Three passengers drowned on Tuesday when the ferry Solveig sank off Brekka.',
          'Six people were pulled from the ferry by divers, the harbour master said.',
          'Inspectors found cracks in the hull in March, the ferry office admitted.',
          'The harbour minister, Tora Lund, ordered inspections of all ferries of that age.',
        ],
        valley: [
          'The ferry that sank',
          'The ferry Solveig was launched at Brekka by the queen in 1968.',
          'Tora Lund, who was born in Hamar, has been harbour minister since June.',
          'The harbour master in the north has six tugs on the fjord.',
          'The ferry office employs 700 people along the coast.',
        ],
      });
      expect(
        facts.filter((fact) => fact.some((told) => told.startsWith('valley: The ferry Solveig'))),
      ).toEqual([]);
      expect(
        facts.filter((fact) =>
          fact.some((told) => /^valley: (?:Tora|The harbour|The ferry office)/u.test(told)),
        ),
      ).toEqual([]);
      expect(facts.filter((fact) => fact.length > 1).length).toBeGreaterThanOrEqual(3);
    });

    test('one background sentence about the place of the event stays outside', () => {
      const facts = factsOf({
        coast: ['Gale takes a roof', 'The tunnel under the Skarv caved in on Sunday, trapping four miners.'],
        fjord: [
          'Weather in Odda',
          'Four miners were trapped on Sunday when the tunnel under the Skarv caved in.',
        ],
        valley: ['This week in short', 'The tunnel under the Skarv was dug by prisoners in 1904.'],
      });
      expect(facts.map((fact) => fact.map((told) => told.split(':')[0]))).toEqual([['coast', 'fjord']]);
    });

    test('of two look-alikes the fact holds the one that is meant', () => {
      const facts = factsOf({
        coast: [
          'Two clinics report',
          'Clinic Aske said its new vaccine cut infections by thirty per cent in all districts.',
          'Clinic Birk said its new vaccine cut infections by eighteen per cent in all districts but two.',
        ],
        fjord: [
          'Vaccine helps',
          'Clinic Birk’s new vaccine cut infections by 18% in every district except two, it said.',
        ],
      });
      expect(facts.some((fact) => fact.some((told) => told.startsWith('coast: Clinic Birk')))).toBe(true);
      expect(facts.flat().join(' ')).not.toContain('Aske');
    });
  });
});

/** The facts of a story of which nothing is known but its texts, a paragraph a line: "coast: A sentence." */
function factsOf(story: Readonly<Record<string, readonly string[]>>): string[][] {
  const read = Object.entries(story).map(([id, paragraphs]) => {
    const text = `${paragraphs.join('\n\n')}\n`;
    const { blocks, sentences } = parseArticle(text, english);
    return { id, text, blocks, sentences, quotes: findQuotes({ text, blocks, sentences }, [], english) };
  });
  const matches = matchPassages({ articles: read, claims: [], links: linkStory(read, english) });
  return gatherFacts(read, matches).map(({ passages }) =>
    passages.map(
      ({ article, start, end }) =>
        `${article}: ${read.find(({ id }) => id === article)?.text.slice(start, end)}`,
    ),
  );
}

function sentencesIn({ article, start, end }: Match['a']): string[] {
  return articles
    .find(({ id }) => id === article)!
    .sentences.filter((sentence) => sentence.start >= start && sentence.end <= end)
    .map((sentence) => `${article}@${sentence.start}`);
}
