#!/usr/bin/env node
/**
 * Measures on the stories of a folder how well the quotes of one utterance are joined across outlets.
 *
 * "twins": quotations of six words or more that two outlets print word for word (folded); all of them should be joined.
 * "judged": pairs of quotations that somebody read and judged to be the same utterance or not. Pairs of which a quotation is no
 * longer found count neither way. Of the others, those with a shared run of five words are look-alikes: the hardest not to join.
 */
import { readFileSync } from 'node:fs';
import { compileCorpus } from '../../src/corpus/compile-corpus.ts';
import type { Article } from '../../src/model/article.ts';
import type { Quote } from '../../src/model/quote.ts';
import type { Span } from '../../src/model/span.ts';
import { findLongestRun } from '../../src/text/find-longest-run.ts';
import { wordForms } from '../../src/text/words.ts';
import { EXISTING, readArguments } from '../read-arguments.ts';

const {
  words: [content = '', judged],
} = readArguments({
  call: 'npm run dev:score-utterances',
  does: 'Measures how well the quotations of one utterance are joined across outlets.',
  words: [
    { name: 'content', about: 'the folder of the stories', needed: true, form: EXISTING },
    {
      name: 'judged',
      about: 'judged pairs, a line of JSON for each: {story, a: {article, start, end}, b, same}',
      form: EXISTING,
    },
  ],
});

/** Words from which a word-for-word equal quotation is a twin. */
const TWIN_WORDS = 6;
/** Words of a shared run from which two different utterances are look-alikes. */
const LOOK_ALIKE_RUN = 5;

interface Judgement {
  readonly story: string;
  readonly a: Span & { readonly article: string };
  readonly b: Span & { readonly article: string };
  readonly same: boolean;
}

const { corpus, problems } = compileCorpus(content);
if (corpus === null) throw new Error(`${content} does not compile: ${problems[0]?.message ?? ''}`);

const wordsOf = (article: Article, { start, end }: Span): string[] =>
  wordForms(article.text.slice(start, end));
const isJoined = (a: Quote, b: Quote): boolean => a.utterance !== null && a.utterance === b.utterance;
const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${whole === 0 ? '–' : (part / whole).toFixed(3)})`;

let [twins, joined] = [0, 0];
for (const { articles } of corpus.stories) {
  const quotes = articles.flatMap((article) =>
    article.quotes.map((quote) => ({ article, quote, words: wordsOf(article, quote) })),
  );
  for (const group of Map.groupBy(quotes, ({ words }) => words.join(' ')).values())
    group.forEach((a, i) => {
      for (const b of group.slice(i + 1)) {
        if (a.article === b.article || a.words.length < TWIN_WORDS) continue;
        twins += 1;
        if (isJoined(a.quote, b.quote)) joined += 1;
      }
    });
}
console.log(`twins joined: ${share(joined, twins)}`);

if (judged !== undefined) {
  const count = { right: 0, missed: 0, false: 0, gone: 0, lookAlikes: 0, lookAlikesJoined: 0 };
  for (const line of readFileSync(judged, 'utf8').split('\n').filter(Boolean)) {
    const { story, a, b, same } = JSON.parse(line) as Judgement;
    const [one, two] = [find(story, a), find(story, b)];
    if (one === null || two === null) {
      count.gone += 1;
      continue;
    }
    const isOne = isJoined(one.quote, two.quote);
    if (same) count[isOne ? 'right' : 'missed'] += 1;
    else if (isOne) count.false += 1;
    const run = findLongestRun(wordsOf(one.article, one.quote), wordsOf(two.article, two.quote))?.length ?? 0;
    if (same || run < LOOK_ALIKE_RUN) continue;
    count.lookAlikes += 1;
    if (isOne) count.lookAlikesJoined += 1;
  }
  const f1 = (2 * count.right) / (2 * count.right + count.missed + count.false);
  console.log(
    [
      `joined pairs that are one utterance: ${share(count.right, count.right + count.false)}`,
      `pairs of one utterance that are joined: ${share(count.right, count.right + count.missed)}`,
      `F1 ${f1.toFixed(3)}; look-alikes joined: ${count.lookAlikesJoined} of ${count.lookAlikes}; no longer found: ${count.gone}`,
    ].join('\n'),
  );
}

/** The quotation that overlaps most with a judged one; `null` where none does. */
function find(story: string, place: Judgement['a']): { article: Article; quote: Quote } | null {
  const article = corpus?.stories
    .find(({ id }) => id === story)
    ?.articles.find(({ id }) => id === place.article);
  const overlap = ({ start, end }: Span) => Math.min(end, place.end) - Math.max(start, place.start);
  const [quote] = (article?.quotes ?? []).toSorted((a, b) => overlap(b) - overlap(a));
  return article && quote && overlap(quote) > 0 ? { article, quote } : null;
}
