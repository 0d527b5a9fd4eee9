import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { foldText } from '../text/fold.ts';
import { articleAddress, claimAddress } from './addresses.ts';
import { outletSigns, type OutletSign } from './outlet-sign.ts';
import { findFigures } from './printed-figures.ts';
import { findPrintedNames } from './printed-names.ts';
import { sentencesOver } from './sentences-over.ts';
import { isShown } from './shown-sentences.ts';

/** Names, numbers and dates as each outlet prints them, each opening its sentence. */
export interface AsPrinted {
  readonly people: readonly {
    readonly name: string;
    readonly outlets: readonly { readonly outlet: OutletSign; readonly names: readonly Printed[]; readonly descriptions: readonly Printed[] }[];
  }[];
  /** Claims whose evidence holds numbers or dates that are not printed alike. */
  readonly figures: readonly {
    readonly statement: string;
    readonly address: string;
    readonly outlets: readonly { readonly outlet: OutletSign; readonly figures: readonly Printed[] }[];
  }[];
}

/** Words as printed, how often, and the sentence where they stand first. */
export interface Printed {
  readonly words: string;
  readonly times: number;
  readonly here: string;
}

/** Puts the page together; `null` where there is nothing to show, or no page of claims that leads to it. */
export function asPrintedOf(story: Story): AsPrinted | null {
  if (story.claims.length === 0) return null;
  const page = { people: peopleOf(story), figures: figuresOf(story) };
  return page.people.length + page.figures.length > 0 ? page : null;
}

function peopleOf(story: Story): AsPrinted['people'] {
  const signs = outletSigns(story);
  const found = story.articles.map((article) => findPrintedNames(article, story.people).filter((name) => mayShow(story, article, name)));
  return story.people
    .map(({ name }) => ({
      name,
      outlets: story.articles.flatMap((article, i) => {
        const [outlet, own] = [signs[i], found[i]?.filter(({ person }) => person === name) ?? []];
        if (!outlet || own.length === 0) return [];
        return [{ outlet, names: countAlike(story, article, own), descriptions: countAlike(story, article, own.flatMap(({ description }) => description ?? [])) }];
      }),
    }))
    .filter(({ outlets }) => outlets.length > 0);
}

function figuresOf(story: Story): AsPrinted['figures'] {
  const signs = outletSigns(story);
  return story.claims
    .map((claim) => ({
      statement: claim.statement,
      address: claimAddress(story.id, claim.id),
      outlets: story.articles.flatMap((article, i) => {
        const cell = claim.cells.find((each) => each.article === article.id);
        const spans = (cell?.evidence ?? []).flatMap((span) => findFigures(article.text.slice(span.start, span.end)).map(({ start, end }) => ({ start: span.start + start, end: span.start + end })));
        const outlet = signs[i];
        return outlet && spans.length > 0 ? [{ outlet, figures: countAlike(story, article, spans.filter((span) => mayShow(story, article, span))) }] : [];
      }),
    }))
    .filter(({ outlets }) => new Set(outlets.map(({ figures }) => foldText(figures.map(({ words }) => words).join(' ')).replaceAll('-', ' '))).size > 1);
}

/** The same words are counted together; the most frequent first, then those that come first. */
function countAlike(story: Story, article: Article, spans: readonly Span[]): Printed[] {
  const counts = new Map<string, { times: number; first: Span }>();
  for (const span of spans) {
    const words = article.text.slice(span.start, span.end);
    const known = counts.get(words);
    if (known) known.times += 1;
    else counts.set(words, { times: 1, first: span });
  }
  return [...counts]
    .map(([words, { times, first }]) => ({ words, times, here: articleAddress(story.id, article.id, sentencesOver(article, first)[0]?.id) }))
    .toSorted((a, b) => b.times - a.times);
}

function mayShow(story: Story, article: Article, span: Span): boolean {
  const [sentence] = sentencesOver(article, span);
  return sentence !== undefined && isShown(story, article)(sentence);
}
