import { english } from '../../src/language/en/english.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkPassages } from '../../src/align/link-passages.ts';
import type { PairLink } from '../../src/align/link-passages.ts';
import { liesUnder } from '../../scripts/dev/alignment-cases.ts';
import { SAME_SCORE } from '../../src/align/judge-pair.ts';
import { article, caseNamed, cases, parsed, tuned } from './cases.ts';

const side = (
  id: string,
): readonly [Parameters<typeof linkPassages>[0], Parameters<typeof linkPassages>[1]] => {
  const [a, b] = caseNamed(id).articles;
  if (a === undefined || b === undefined) throw new Error(`Case \`${id}\` lacks an article`);
  return [a, b];
};

describe('linkPassages', () => {
  test('finds the same quotation wherever it stands', () => {
    const [a, b] = side('bridge-closed');
    const link = linkPassages(a, b, english).find((one) =>
      a.text.slice(one.a.start, one.a.end).startsWith('"This was not bad luck'),
    );
    expect(link?.strength).toBe('same');
    expect(b.text.slice(link?.b.start, link?.b.end)).toContain('It was bad housekeeping');
    expect(link?.reasons.join()).toContain("same quotation 'This was not bad luck. It was bad housekeeping'");
  });

  test('wording inside quotations of both is the same quotation', () => {
    const [a, b] = [
      article('a', ['"It was bad housekeeping," Anand said.']),
      article('b', ['Anand called it "bad housekeeping".', 'He left: "It was bad housekeeping."']),
    ];
    const quote = (one: typeof a, words: string, n: number) => {
      const start = one.text.indexOf(words);
      return {
        id: `q-${n}`,
        start,
        end: start + words.length,
        kind: 'full' as const,
        speaker: null,
        cue: null,
        rule: 'test',
        utterance: null,
        addressee: null,
        speakers: [],
        mention: null,
      };
    };
    const words = 'It was bad housekeeping';
    const links = linkPassages(
      { ...a, quotes: [quote(a, words, 1)] },
      { ...b, quotes: [quote(b, words, 2)] },
      english,
    );
    const link = links.find((one) => b.text.slice(one.b.start, one.b.end).startsWith('He left'));
    expect(link?.reasons[0]).toBe(`same quotation '${words}'`);
  });

  test('a date written two ways is the same date, with both wordings as the reason', () => {
    const a = article('a', ['The probe will be launched on 22 November.', 'Nobody came.']);
    const b = article('b', [
      'It rained in the hills.',
      'The launch of the probe is planned for November 22.',
    ]);
    const [link] = linkPassages(a, b, english);
    expect(link?.reasons[0]).toBe("same date '22 November' / 'November 22'");
  });

  test.each(cases.map(({ id }) => [id]))('%s: sides changed, links the same', (id) => {
    const [a, b] = side(id);
    const key = (link: PairLink): string => `${link.a.start} ${link.b.start} ${link.strength} ${link.score}`;
    const turned = linkPassages(b, a, english).map((link) => ({ ...link, a: link.b, b: link.a }));
    expect(turned.map(key).sort()).toEqual(linkPassages(a, b, english).map(key).sort());
  });

  test.each(cases.map(({ id }) => [id]))(
    '%s: shuffled sentences are linked as well as ordered ones',
    (id) => {
      const [a, b] = side(id);
      const lines = b.sentences.map(({ start, end }) => b.text.slice(start, end));
      const found = (other: typeof b): Set<string> =>
        new Set(
          linkPassages(a, other, english).map(
            (link) => `${link.a.start} ${other.text.slice(link.b.start, link.b.end)}`,
          ),
        );
      expect(found(article('b', lines.toReversed()))).toEqual(found(article('b', lines)));
    },
  );

  test('reasons quote the source texts and nothing else', () => {
    for (const { articles } of cases) {
      const [a, b] = articles;
      if (a === undefined || b === undefined) continue;
      for (const link of linkPassages(a, b, english)) {
        expect(link.reasons.length).toBeGreaterThan(0);
        const slices = [a.text.slice(link.a.start, link.a.end), b.text.slice(link.b.start, link.b.end)];
        for (const [, quoted = ''] of link.reasons
          .join('; ')
          .matchAll(/(?<=[ ;/]|^)'([^']+)'(?=[,;]| \/|$)/gu)) {
          expect(
            slices.some((slice) => slice.includes(quoted)),
            quoted,
          ).toBe(true);
        }
      }
    }
  });

  test.each([
    ['nothing but small words', 'And let them do it as they like to.'],
    ['the same names as every sentence', 'Petrie told Anand that Petrie would not answer to Anand.'],
  ])('a sentence printed word for word finds its twin: %s', (_, twin) => {
    const rest = [
      'Petrie met Anand in Harlow on Monday.',
      'Anand told Petrie about the bridge in Harlow.',
      'The bridge in Harlow was shut by Petrie.',
    ];
    const [a, b] = [
      article('a', [...rest, twin]),
      article('b', [twin, ...rest.map((line) => line.replace('Harlow', 'Tolland'))]),
    ];
    const link = linkPassages(a, b, english).find(
      (one) => a.text.slice(one.a.start, one.a.end) === twin && b.text.slice(one.b.start, one.b.end) === twin,
    );
    expect(link?.strength).toBe('same');
  });

  test('names and a verb of saying do not make the same', () => {
    const a = article('a', [
      'Colin Baird told Nina Trask that schools would shut.',
      'The harbour froze over on Sunday.',
      'Ferries were cancelled.',
    ]);
    const b = article('b', [
      'Colin Baird told Nina Trask about a wedding.',
      'On Sunday the harbour froze over.',
      'All ferries were cancelled.',
    ]);
    const link = linkPassages(a, b, english).find((one) => one.a.start === 0 && one.b.start === 0);
    expect(link?.strength).not.toBe('same');
  });

  test('headlines that a site printed into a sentence are not read', () => {
    const [a, b] = [
      'The senator Ann LeeCouncil closes the old bridge Ferry sinks off the coast MORE (R-Marlow) praised the orchestra.',
      'The council closes the old bridge, and a ferry sinks off the coast.',
    ].map((text, i) => ({
      id: String(i),
      text,
      sentences: [{ id: `s-${i}`, start: 0, end: text.length }],
    }));
    expect(a && b ? linkPassages(a, b, english) : null).toEqual([]);
  });

  test('the openings of two articles say whether a headline tells the same event', () => {
    const resigns = [
      'Mayor Dahl quits over harbour contract',
      'Mayor Ines Dahl resigned on Monday after an audit found that she had given her brother a harbour contract.',
      'The audit said the contract was signed without a vote of the council.',
    ];
    const sameEvent = [
      'Dahl gone: mayor steps down',
      'Ines Dahl, the mayor of Vik, resigned on Monday, hours after an audit found a harbour contract for her brother.',
      'The council never voted on the contract, the audit said.',
    ];
    const otherEvent = [
      'Mayor Dahl opens harbour fair',
      'Ines Dahl cut a ribbon at the fair on Saturday, with a brass band and two hundred children around her.',
      'The fair lasts a week, with thirty stalls along the quay and fireworks on its last evening.',
    ];
    const scores = (others: readonly string[]): Map<string, number> => {
      const [a, b] = [parsed('a', resigns), parsed('b', others)];
      return new Map(
        linkPassages(a, b, english).map((link) => [
          `${a.sentences.findIndex(({ start }) => start === link.a.start)} ${b.sentences.findIndex(({ start }) => start === link.b.start)}`,
          link.score,
        ]),
      );
    };
    expect(scores(sameEvent).get('0 1')).toBeGreaterThanOrEqual(SAME_SCORE);
    expect(scores(otherEvent).get('1 0')).toBeLessThan(SAME_SCORE);
  });

  test('articles of different stories have next to no links', () => {
    const links = tuned.map((one, i) => {
      const [a, b] = [one.articles[0], tuned[(i + 1) % tuned.length]?.articles[1]];
      return a === undefined || b === undefined
        ? []
        : linkPassages({ ...a, id: 'a' }, { ...b, id: 'b' }, english);
    });
    expect(links.flat().length).toBeLessThan(3);
  });

  test('shuffled sentences of any story give the same links', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.infiniteStream(fc.nat()), (one, numbers) => {
        const [a, b] = side(one.id);
        const lines = b.sentences.map(({ start, end }) => b.text.slice(start, end));
        const order = lines
          .map((line) => ({ line, key: numbers.next().value ?? 0 }))
          .sort((x, y) => x.key - y.key)
          .map(({ line }) => line);
        const found = (other: typeof b): string[] =>
          linkPassages(a, other, english)
            .map(
              (link) =>
                `${link.a.start} ${other.text.slice(link.b.start, link.b.end)} ${link.score.toFixed(9)}`,
            )
            .sort();
        expect(found(article('b', order))).toEqual(found(article('b', lines)));
      }),
      { numRuns: 30 },
    );
  });

  test('sentences of nothing but function words give these as their reason', () => {
    const line = 'He was not there and it was not his.';
    const [link] = linkPassages(article('a', [line]), article('b', [line]), english);
    expect(link?.reasons.join()).toMatch(/^shares '/u);
  });

  test('texts with nothing in common have no links', () => {
    const a = article('a', ['The bakery on the corner sells rye bread.', 'Its oven is a century old.']);
    const b = article('b', ['Goalkeepers train on Mondays.', 'Nobody scored in the second half.']);
    expect(linkPassages(a, b, english)).toEqual([]);
  });

  test('an article without sentences has no links', () => {
    expect(linkPassages(article('a', []), article('b', ['Something happened.']), english)).toEqual([]);
  });
});

describe('the traps of the hand-marked cases, which look alike and tell different things', () => {
  const traps = cases.flatMap((one) =>
    one.gold.filter(({ strength }) => strength === 'never').map((pair) => ({ pair, links: linksOf(one) })),
  );

  test.each([
    [
      'score as more likely the same than not: one in seven',
      1 / 7,
      ({ score }: PairLink) => score >= SAME_SCORE,
    ],
    ['are called the same: one in thirty', 1 / 30, ({ strength }: PairLink) => strength === 'same'],
  ])('at most this many %s', (_, most, same) => {
    const fallen = traps.filter(({ pair, links }) =>
      links.some((link) => same(link) && liesUnder(link.a, pair.a) && liesUnder(link.b, pair.b)),
    );
    expect(traps.length).toBeGreaterThan(50);
    expect(fallen.length / traps.length).toBeLessThan(most);
  });
});

function linksOf({ id, articles: [a, b] }: (typeof cases)[number]): PairLink[] {
  if (a === undefined || b === undefined) throw new Error(`Case \`${id}\` lacks an article`);
  return linkPassages(a, b, english);
}
