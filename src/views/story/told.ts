import type { DifferenceKind, Fact } from '../../model/fact.ts';
import type { Passage } from '../../model/passage.ts';
import type { Story } from '../../model/story.ts';
import { renderSpan } from '../../render/render-span.ts';
import { overlap } from '../../text/spans.ts';
import { headlineOf } from '../article/headline.ts';
import { shownOpening } from '../article/opening.ts';
import { outletSign, outletSigns, type OutletSign } from '../outlet-sign.ts';
import { sentenceAddress, sentencesOver } from '../sentences-over.ts';
import { isShown } from '../shown-sentences.ts';

/** What the articles alone answer, without an editor: how each begins, what most tell, and where facts differ. */
export interface Told {
  /** Headline and first words of each article, in the story's order; empty where there is only one article. */
  readonly openings: readonly {
    readonly outlet: OutletSign;
    /** `null` where the file has none. */
    readonly headline: string | null;
    readonly opening: string;
  }[];
  /** What most articles tell, most told first, in the words of the one that says most of what the others say. */
  readonly common: readonly {
    readonly html: string;
    readonly shown: OutletSign;
    readonly outlets: readonly { readonly outlet: OutletSign; readonly here: string }[];
  }[];
  /** Where two passages on one fact give something differently. */
  readonly differences: readonly {
    readonly kind: string;
    readonly sides: readonly { readonly outlet: OutletSign; readonly html: string; readonly here: string }[];
  }[];
}

const KIND_WORDS: Readonly<Record<DifferenceKind, string>> = {
  figure: 'another figure',
  date: 'another day',
  name: 'another name',
  place: 'another place',
  agent: 'another doer',
  negation: 'one denies it',
  certainty: 'one is less certain',
};

/** The overview shows this many; the page of all articles side by side has the rest. */
const MOST_COMMON = 8;
const MOST_DIFFERENCES = 6;

/** Puts it together. Where an editor wrote claims, these tell what most report, and only the openings are shown. */
export function toldIn(story: Story): Told {
  const several = story.articles.length > 1;
  const computed = several && story.claims.length === 0;
  return {
    openings: several
      ? story.articles.map((article) => ({
          outlet: outletSign(story, article),
          headline: headlineOf(article),
          opening: shownOpening(story, article),
        }))
      : [],
    common: computed ? commonFacts(story) : [],
    differences: computed ? differingFacts(story) : [],
  };
}

function commonFacts(story: Story): Told['common'] {
  const most = Math.max(2, Math.ceil((story.articles.length + 1) / 2));
  const signs = outletSigns(story);
  return story.facts
    .filter(
      ({ passages }) => passages.length >= most && passages.every((passage) => mayPrint(story, passage)),
    )
    .toSorted((x, y) => y.passages.length - x.passages.length)
    .slice(0, MOST_COMMON)
    .flatMap((fact) => {
      const central = fact.passages[fact.shown];
      const shown = signs.find(({ id }) => id === central?.article);
      return central && shown
        ? [
            {
              html: printed(story, central),
              shown,
              outlets: fact.passages.flatMap((passage) => {
                const outlet = signs.find(({ id }) => id === passage.article);
                return outlet ? [{ outlet, here: placeOf(story, passage) }] : [];
              }),
            },
          ]
        : [];
    });
}

function differingFacts(story: Story): Told['differences'] {
  const signs = outletSigns(story);
  const side = (fact: Fact, words: Passage) => {
    const passage = fact.passages.find(
      ({ article, start, end }) => article === words.article && overlap({ start, end }, words),
    );
    const outlet = signs.find(({ id }) => id === words.article);
    return passage && outlet && mayPrint(story, passage)
      ? [{ outlet, html: printed(story, passage, words), here: placeOf(story, passage) }]
      : [];
  };
  return story.facts
    .flatMap((fact) =>
      fact.differences.map(({ kind, a, b }) => ({
        kind: KIND_WORDS[kind],
        sides: [...side(fact, a), ...side(fact, b)],
      })),
    )
    .filter(({ sides }) => sides.length === 2)
    .slice(0, MOST_DIFFERENCES);
}

function printed(story: Story, passage: Passage, words: Passage | null = null): string {
  const article = story.articles.find(({ id }) => id === passage.article);
  return article === undefined
    ? ''
    : renderSpan(
        article,
        passage,
        words ? [{ start: words.start, end: words.end, className: 'differs' }] : [],
      );
}

function placeOf(story: Story, passage: Passage): string {
  const article = story.articles.find(({ id }) => id === passage.article);
  return article === undefined ? '' : sentenceAddress(story, article, passage);
}

function mayPrint(story: Story, passage: Passage): boolean {
  const article = story.articles.find(({ id }) => id === passage.article);
  return article !== undefined && sentencesOver(article, passage).every(isShown(story, article));
}
