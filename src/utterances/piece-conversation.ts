import type { Language } from '../language/language.ts';
import type { Block } from '../model/block.ts';
import type { Conversation, OrderBasis, Run } from '../model/conversation.ts';
import type { Quote } from '../model/quote.ts';
import type { Stretch } from '../model/stretch.ts';
import type { Utterance } from '../model/utterance.ts';
import { foldText } from '../text/fold.ts';
import { contains } from '../text/spans.ts';
import { collateWords } from './collation/collate-words.ts';
import { isTelling } from './is-telling.ts';
import { orderRuns } from './order-runs.ts';
import { splitSegments, type Segment } from './split-segments.ts';

/**
 * Puts a conversation together from quotations alone: the longest stretches of what was said, and their order where an
 * article gives it. Right or silent: stretches join only where printings overlap (see `collateWords`); one follows another
 * only where they are lines of one printed dialogue, parts of one quote around an ellipsis, quotes of one person in one
 * paragraph, or one that an article says was added to another; where articles contradict each other nothing is said.
 * What is known to follow nothing stands as articles print it (see `orderRuns`).
 *
 * @param named what the conversation is called, and the quotes that belong to it, as `article/quote`
 * @param articles with blocks and quotes
 */
export function pieceConversation(
  named: NamedConversation,
  articles: readonly QuotedArticle[],
  language: Language,
): Conversation {
  const quoted = articles.flatMap((article) =>
    article.quotes
      .filter(({ id }) => named.quotes.has(`${article.id}/${id}`))
      .map((quote) => ({ article, quote })),
  );
  const familyOf = ({ article, quote }: Quoted) => named.quotes.get(`${article.id}/${quote.id}`);
  // Where one report leaves open who says the words, another that prints the same ones may name the speaker.
  const bySpeaker = Map.groupBy(quoted, (each) => each.quote.speaker ?? familyOf(each)?.speaker ?? null);
  const collated = [...bySpeaker].flatMap(([speaker, list]) =>
    collateWords(
      list.flatMap(({ article, quote }) => splitSegments(article.id, article.text, quote, language)),
      speaker,
      language,
      ({ article, quote }) => named.quotes.get(`${article}/${quote.id}`)?.utterance ?? '',
    ),
  );
  const stretchOf = new Map(
    collated.flatMap(({ segments }, i) => segments.map((segment) => [nameOf(segment), i] as const)),
  );
  const stretches = collated.map(({ stretch }) => stretch);
  const edges = findOrder(
    quoted,
    collated.flatMap(({ segments }) => segments),
    stretches,
    stretchOf,
    language,
  );
  const chains = chain(stretches, edges, language);
  const prints = quoted.flatMap(({ article, quote }) => {
    const stretch = stretchOf.get(nameOf({ article: article.id, quote, index: 0 }));
    return stretch === undefined ? [] : [{ article: article.id, stretch, whole: isWhole(quote) }];
  });
  const order = orderRuns(
    chains.map(({ members }) => members),
    prints,
  );
  const { quotes: _, ...rest } = named;
  return {
    ...rest,
    runs: order.flatMap((at) => chains[at]?.run ?? []),
  };
}

/** What an editor, or a printed dialogue, says of a conversation. */
export interface NamedConversation extends Pick<Conversation, 'id' | 'title' | 'between' | 'spoke' | 'note'> {
  /** Each with its utterance, and whose that is: the quotes of one are collated as on its own page. */
  readonly quotes: ReadonlyMap<string, Pick<Utterance, 'speaker'> & { readonly utterance: string }>;
}

/** What conversations need of an article. */
export interface QuotedArticle {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly quotes: readonly Quote[];
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly basis: OrderBasis;
  readonly article: string;
}

type Quoted = { readonly article: QuotedArticle; readonly quote: Quote };

const nameOf = ({ article, quote, index }: Pick<Segment, 'article' | 'quote' | 'index'>) =>
  `${article}/${quote.id}/${index}`;

/** Which stretch an article prints after which, the most certain basis first. */
function findOrder(
  quoted: readonly Quoted[],
  segments: readonly Segment[],
  stretches: readonly Stretch[],
  stretchOf: ReadonlyMap<string, number>,
  language: Language,
): Edge[] {
  const edges: Edge[] = [];
  const add = (first: Segment | undefined, second: Segment | undefined, basis: OrderBasis) => {
    const [from, to] = [first && stretchOf.get(nameOf(first)), second && stretchOf.get(nameOf(second))];
    if (from === undefined || to === undefined || from === to || !first || !second) return;
    // Only the last words of a stretch are known to come before the first words of another.
    if (endsWith(stretches[from], first) && startsWith(stretches[to], second))
      edges.push({ from, to, basis, article: second.article });
  };
  const segmentsOf = ({ article, quote }: Quoted) =>
    segments
      .filter((each) => each.article === article.id && each.quote.id === quote.id)
      .toSorted((a, b) => a.index - b.index);
  quoted.forEach((one, i) => {
    const own = segmentsOf(one);
    own.slice(1).forEach((segment, n) => add(own[n], segment, 'ellipsis'));
    const next = quoted[i + 1];
    if (!next || next.article !== one.article) return;
    const basis = followingBasis(one, next, language);
    if (basis) add(own.at(-1), segmentsOf(next)[0], basis);
  });
  const rank: readonly OrderBasis[] = ['dialogue', 'ellipsis', 'same-paragraph', 'added'];
  return edges.toSorted((a, b) => rank.indexOf(a.basis) - rank.indexOf(b.basis));
}

const startsWith = (stretch: Stretch | undefined, { article, words }: Segment) =>
  stretch?.words[0]?.printed.some(
    (printed) => printed.article === article && printed.start === words[0]?.start,
  ) ?? false;

const endsWith = (stretch: Stretch | undefined, { article, words }: Segment) =>
  stretch?.words
    .at(-1)
    ?.printed.some((printed) => printed.article === article && printed.end === words.at(-1)?.end) ?? false;

/** Words inside an outlet's own sentence are picked out; only whole quotations are printed in the order of speech. */
const isWhole = ({ kind }: Quote): boolean => kind === 'full' || kind === 'turn';

function followingBasis(one: Quoted, next: Quoted, language: Language): OrderBasis | null {
  const { blocks } = one.article;
  const [at, then] = [one, next].map(({ quote }) => blocks.findIndex((block) => contains(block, quote)));
  if (at === undefined || then === undefined || at < 0 || then < 0) return null;
  if (one.quote.kind === 'turn' && next.quote.kind === 'turn' && then === at + 1) return 'dialogue';
  const whole = one.quote.kind === 'full' && next.quote.kind === 'full';
  if (!whole || one.quote.speaker === null || one.quote.speaker !== next.quote.speaker) return null;
  if (at === then) return 'same-paragraph';
  return isAdded(one, next, language) ? 'added' : null;
}

/** Whether the article says so of the next quote ("she added"), with no other speech between to which it might be. */
function isAdded({ article, quote }: Quoted, { quote: { start, cue } }: Quoted, language: Language): boolean {
  const between = article.quotes.some(
    (each) => each.kind !== 'term' && each.start >= quote.end && each.end <= start,
  );
  return (
    !between && cue !== null && language.verbs.adding.has(foldText(article.text.slice(cue.start, cue.end)))
  );
}

/**
 * Chains stretches by their edges: each has at most one before and one after it, and no two articles
 * contradict each other.
 *
 * @returns each run, with the numbers of its stretches; the longest first
 */
function chain(
  stretches: readonly Stretch[],
  edges: readonly Edge[],
  language: Language,
): { readonly run: Run; readonly members: readonly number[] }[] {
  const agreed = edges.filter(
    (edge) => !edges.some((other) => other.from === edge.to && other.to === edge.from),
  );
  const [after, before] = [new Map<number, Edge>(), new Map<number, Edge>()];
  const last = (at: number): number => {
    const edge = after.get(at);
    return edge ? last(edge.to) : at;
  };
  for (const edge of agreed) {
    if (after.has(edge.from) || before.has(edge.to) || last(edge.to) === edge.from) continue;
    after.set(edge.from, edge);
    before.set(edge.to, edge);
  }
  const runs = stretches.flatMap((_, first) => {
    if (before.has(first)) return [];
    const run: Run = { stretches: [], order: [] };
    const members: number[] = [];
    for (let at: number | undefined = first; at !== undefined;) {
      const stretch: Stretch | undefined = stretches[at];
      if (stretch) run.stretches.push(stretch);
      members.push(at);
      const edge: Edge | undefined = after.get(at);
      if (edge) run.order.push({ basis: edge.basis, article: edge.article });
      at = edge?.to;
    }
    return [{ run, members }];
  });
  // A run of common words alone ("I think") identifies nothing that could be placed.
  const telling = ({ stretches: list }: Run) =>
    list.some(({ words }) => words.some(({ form, inserted }) => !inserted && isTelling(form, language)));
  const size = ({ stretches: list }: Run) => list.reduce((sum, { words }) => sum + words.length, 0);
  return runs.filter(({ run }) => telling(run)).toSorted((a, b) => size(b.run) - size(a.run));
}
