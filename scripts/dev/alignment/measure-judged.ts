import { english } from '../../../src/language/en/english.ts';
import { measurePairs, type MeasuredPair } from '../../../src/align/measure-pairs.ts';
import { prepareArticle } from '../../../src/align/prepare-article.ts';
import type { Span } from '../../../src/model/span.ts';
import { liesUnder, type AlignmentCase, type CaseArticle } from '../alignment-cases.ts';
import { cosine } from './baselines.ts';
import { sentenceAt, type JudgedStory } from './judged-pairs.ts';

/** Measures the pairs of a story that people judged, as alignment measures all pairs of their two articles. */
export function measureJudged({ id, pairs, articles }: JudgedStory): JudgedMeasure[] {
  const byId = new Map(articles.map((article) => [article.id, article] as const));
  const known = new Map<string, ReturnType<typeof measureArticles>>();
  return pairs.flatMap(({ a, b, ...pair }) => {
    const [one, two] = [byId.get(a.article), byId.get(b.article)];
    if (one === undefined || two === undefined) return [];
    const name = `${one.id} ${two.id}`;
    const measure = known.get(name) ?? measureArticles(one, two);
    known.set(name, measure);
    return [
      {
        story: id,
        file: pair.file,
        label: pair.label,
        lead: pair.drawn.includes('lead'),
        ...measure(sentenceAt(one, a), sentenceAt(two, b)),
      },
    ];
  });
}

/** Measures every pair of sentences of a case, those that nobody marked as `different`; without optional pairs. */
export function measureMarked(file: string, { articles: [one, two], gold }: AlignmentCase): JudgedMeasure[] {
  if (one === undefined || two === undefined) return [];
  const measure = measureArticles(one, two);
  return one.sentences.flatMap((a) =>
    two.sentences.flatMap((b) => {
      const marked = gold
        .filter((pair) => liesUnder(a, pair.a) && liesUnder(b, pair.b))
        .map(({ strength }) => strength);
      const label =
        (['same', 'overlaps', 'optional'] as const).find((each) => marked.includes(each)) ?? 'different';
      return label === 'optional' ? [] : [{ story: file, file, label, lead: false, ...measure(a, b) }];
    }),
  );
}

function measureArticles(
  one: CaseArticle,
  two: CaseArticle,
): (a: Span | null, b: Span | null) => Pick<JudgedMeasure, 'texts' | 'among' | 'measured' | 'tfIdf'> {
  const among = measurePairs(prepareArticle(one, english), prepareArticle(two, english));
  const byPlace = new Map<string, MeasuredPair>(
    among.map((pair) => [`${pair.one.start} ${pair.two.start}`, pair] as const),
  );
  const tfIdf = cosine({ id: '', articles: [one, two], gold: [] });
  return (a, b) => {
    const texts = [
      one.text.slice(a?.start ?? 0, a?.end ?? 0),
      two.text.slice(b?.start ?? 0, b?.end ?? 0),
    ] as const;
    return {
      texts,
      among,
      measured: byPlace.get(`${a?.start} ${b?.start}`) ?? null,
      tfIdf: tfIdf(...texts),
    };
  };
}

/** A pair that people judged, with its measures. */
export interface JudgedMeasure {
  readonly story: string;
  readonly file: string;
  readonly label: 'same' | 'overlaps' | 'different';
  /** Drawn from headlines and openings. */
  readonly lead: boolean;
  readonly texts: readonly [string, string];
  /** All pairs of the two articles that alignment looks at. */
  readonly among: readonly MeasuredPair[];
  /** The judged one, unless alignment does not look at it. */
  readonly measured: MeasuredPair | null;
  /** The cosine over the sentences of the two articles, 0–1. */
  readonly tfIdf: number;
}
