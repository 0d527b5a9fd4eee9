import { words as storyWords } from '#words/story.ts';
import type { Fact } from '../../model/fact.ts';
import type { Passage } from '../../model/passage.ts';
import type { Story } from '../../model/story.ts';
import { isArticleText } from '../../render/is-article-text.ts';
import { renderSpan } from '../../render/render-span.ts';
import { formsWithin } from '../../text/words.ts';
import { severalAddress } from '../addresses.ts';
import { distinctFacts } from '../distinct-facts.ts';
import { hasChosenPairs } from '../many/chosen-pairs.ts';
import { fewOutlets, type FewOutlets } from '../many/few-outlets.ts';
import { rowOfFact } from '../many/rows-pages.ts';
import { countOutlets, outletSigns, type OutletSign } from '../outlet-sign.ts';
import { sentenceAddress, sentencesOver } from '../sentences-over.ts';
import { isShown } from '../shown-sentences.ts';
import { cutQuotations, type CutQuotation } from './cut-quotations.ts';
import { foundNowhereElse, type FoundNowhereElse } from './nowhere-else.ts';
import { quotedPeople, type QuotedPerson } from './quoted-people.ts';

const words = storyWords.told;

/** What a story without claims can say of itself: from facts, quotations and texts alone, each line with its proof. */
export interface ToldFacts {
  /** `Seven things found, besides how each begins, that two or more tell: three are told by all five, four are told by some.` */
  readonly summary: string;
  /** What most outlets tell, in the words of one of them. */
  readonly common: readonly FactView[];
  /** Facts whose passages give a figure, a day, a name … differently. */
  readonly differing: readonly DifferingFact[];
  /** Who is quoted by whom, the most quoted first. */
  readonly speakers: readonly QuotedPerson[];
  /** What only one prints of a quotation that others print too. */
  readonly cut: readonly CutQuotation[];
  /** What no counterpart was found of, with the nearest sentences of the others. */
  readonly nowhereElse: readonly FoundNowhereElse[];
  /** Articles that print nearly the same text. */
  readonly copies: readonly string[];
  /** Of many articles, the other pairs that do: folded, since an agency's text in twenty papers is 190 lines. */
  readonly moreCopies: readonly string[];
}

/** A fact as one outlet prints it, and where the others tell it. */
interface FactView {
  readonly id: string;
  /** HTML. */
  readonly html: string;
  /** The one whose words are shown comes first; each opens its own words. */
  readonly outlets: FewOutlets<{ readonly outlet: OutletSign; readonly here: string }>;
}

interface DifferingFact {
  readonly id: string;
  /** `Another figure`. */
  readonly kind: string;
  readonly sides: readonly { readonly outlet: OutletSign; readonly html: string; readonly here: string }[];
}

/** How many facts a first screen has room for. */
const MOST_FACTS = 8;
const MOST_DIFFERING = 6;
const MOST_COPIES = 3;

/** From this share of common words on, two articles are told to print the same text: agency copies have 0.9 and more. */
const COPY = 0.8;

/** Builds what the overview shows in place of claims; `null` if an editor wrote claims, or there is nothing to compare. */
export function toldFactsOf(story: Story): ToldFacts | null {
  if (story.claims.length > 0 || countOutlets(story.articles) < 2) return null;
  const signs = outletSigns(story);
  // Two articles of one outlet are not two who tell it.
  const facts = story.facts.filter(
    (fact) => outletsTelling(story, fact) > 1 && fact.passages.every((passage) => mayShow(story, passage)),
  );
  const common = distinctFacts(story, facts);
  const copies = copiesOf(story, signs);
  const most = hasChosenPairs(story) ? MOST_COPIES : copies.length;
  const view: ToldFacts = {
    summary: summaryOf(story, common),
    common: common.slice(0, MOST_FACTS).map((fact) => factView(story, fact, signs)),
    differing: facts
      .toSorted((a, b) => b.passages.length - a.passages.length || b.score - a.score)
      .flatMap((fact) => differingOf(story, fact, signs))
      .slice(0, MOST_DIFFERING),
    speakers: quotedPeople(story, signs),
    cut: cutQuotations(story),
    nowhereElse: foundNowhereElse(story),
    copies: copies.slice(0, most),
    moreCopies: copies.slice(most),
  };
  const { common: told, speakers, cut, nowhereElse } = view;
  return [told, speakers, copies, cut, nowhereElse].some(({ length }) => length > 0) ? view : null;
}

const outletsTelling = ({ articles }: Story, { passages }: Fact): number =>
  countOutlets(articles.filter(({ id }) => passages.some(({ article }) => article === id)));

function summaryOf(story: Story, facts: readonly Fact[]): string {
  const size = countOutlets(story.articles);
  const all = facts.filter((fact) => outletsTelling(story, fact) === size).length;
  return words.summary(facts.length, all, size, MOST_FACTS);
}

function factView(story: Story, fact: Fact, signs: readonly OutletSign[]): FactView {
  const shown = fact.passages[fact.shown] ?? fact.passages[0];
  const order = [...(shown ? [shown] : []), ...fact.passages.filter((passage) => passage !== shown)];
  return {
    id: fact.id,
    html: shown ? htmlOf(story, shown) : '',
    outlets: fewOutlets(
      story,
      order.flatMap((passage) => {
        const outlet = signs.find(({ id }) => id === passage.article);
        const here = addressOf(story, passage);
        return outlet && here ? [{ outlet, here }] : [];
      }),
      rowOfFact(story, fact) ?? severalAddress(story.id),
    ),
  };
}

function differingOf(story: Story, fact: Fact, signs: readonly OutletSign[]): DifferingFact[] {
  return fact.differences.slice(0, 1).map(({ kind, a, b }) => ({
    id: fact.id,
    kind: words.kinds[kind],
    sides: [a, b].flatMap((side) => {
      const outlet = signs.find(({ id }) => id === side.article);
      const passage = fact.passages.find(({ article }) => article === side.article);
      const here = passage && addressOf(story, passage);
      return outlet && passage && here ? [{ outlet, html: htmlOf(story, passage, side), here }] : [];
    }),
  }));
}

function copiesOf(story: Story, signs: readonly OutletSign[]): string[] {
  const runs = story.articles.map((article) => {
    const forms = article.blocks.filter(isArticleText).flatMap((block) => formsWithin(article.text, block));
    return new Set(forms.slice(RUN - 1).map((_, i) => forms.slice(i, i + RUN).join(' ')));
  });
  return runs.flatMap((one, i) =>
    runs.slice(i + 1).flatMap((two, k) => {
      const share = (2 * one.intersection(two).size) / Math.max(1, one.size + two.size);
      const [a, b] = [signs[i], signs[i + 1 + k]];
      return a && b && share >= COPY ? [words.copies(a.name, b.name, Math.round(share * 100), RUN)] : [];
    }),
  );
}

/** Words in a run: three are enough to tell the same text from the same subject. */
const RUN = 3;

function htmlOf(story: Story, passage: Passage, mark?: Passage): string {
  const article = story.articles.find(({ id }) => id === passage.article);
  return article ? renderSpan(article, passage, mark ? [mark] : []) : '';
}

function addressOf(story: Story, passage: Passage): string | null {
  const article = story.articles.find(({ id }) => id === passage.article);
  return article ? sentenceAddress(story, article, passage) : null;
}

function mayShow(story: Story, passage: Passage): boolean {
  const article = story.articles.find(({ id }) => id === passage.article);
  return article !== undefined && sentencesOver(article, passage).every(isShown(story, article));
}
