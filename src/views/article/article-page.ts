import { words } from '#words/article.ts';
import type { Article } from '../../model/article.ts';
import type { BlockType } from '../../model/block.ts';
import type { Claim } from '../../model/claim.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Story } from '../../model/story.ts';
import { isArticleText } from '../../render/is-article-text.ts';
import { renderArticle, type RenderedBlock } from '../../render/render-article.ts';
import { renderSpan } from '../../render/render-span.ts';
import { LEFT_OUT } from '../../text/left-out.ts';
import { claimAddress, pairAddress, pairsAddress, severalAddress } from '../addresses.ts';
import { isBlind } from '../blind-story.ts';
import { cellOf, isAlone, toldBy } from '../claim-cells.ts';
import { momentInWords } from '../day-words.ts';
import { distinctFacts } from '../distinct-facts.ts';
import { formerSentencesOf, type FormerSentences } from '../former/former-sentences.ts';
import { languageAttributes, type LanguageAttributes } from '../../render/language-attributes.ts';
import { factsOf, type ArticleFact } from './article-facts.ts';
import { headlineOf } from './headline.ts';
import { missingClaims } from '../claims/missing-claims.ts';
import { originalOf, type Original } from './original.ts';
import { hasChosenPairs, nearestOf } from '../many/chosen-pairs.ts';
import { fewOutlets, type FewOutlets } from '../many/few-outlets.ts';
import { rowOfFact } from '../many/rows-pages.ts';
import { outletSign, outletSigns, type OutletSign } from '../outlet-sign.ts';
import { fewNotes, type FewNotes } from './few-notes.ts';
import { sentenceView, type SentenceView } from './sentence-view.ts';
import { sentenceAddress, sentencesOver } from '../sentences-over.ts';
import { isShown, joinPieces } from '../shown-sentences.ts';
import { tellersOf } from '../tellers.ts';

/** Everything the page of an article shows. */
export interface ArticlePage {
  readonly outlet: OutletSign;
  readonly others: readonly OutletSign[];
  /** Those named as ways to the pairs, with the page that shows both: all, or of many the nearest. */
  readonly beside: readonly (OutletSign & { readonly pair: string })[];
  /** The page of all its pairs where only some are named. */
  readonly allPairs: string | null;
  readonly title: string | null;
  readonly description: string;
  /** What is known of it, in a line. */
  readonly summary: string;
  readonly facts: readonly ArticleFact[];
  /** Set where the article may not be printed in full: how much of it the reader sees. */
  readonly excerpts: Excerpts | null;
  /** Attributes of the element that holds its text. */
  readonly language: LanguageAttributes;
  readonly parts: readonly ArticlePart[];
  /** What the file holds besides the report, in its order. */
  readonly aside: readonly { readonly name: string; readonly html: string }[];
  /** The passages of which others have words, in text order. */
  readonly passages: readonly PassageView[];
  /** What the report leaves out, by the editor's silent cells, the weightiest first; empty without claims. */
  readonly leftOut: readonly ClaimLine[];
  /** Without claims: what several others tell and the report has no counterpart of that was found. */
  readonly unmatched: readonly FactLine[];
  /** What only this report tells, by the editor's claims, each with its place in the text. */
  readonly onlyHere: readonly ClaimLine[];
  /** Sentences once published that the text no longer has. */
  readonly gone: FormerSentences['gone'];
}

/** What is printed of an article that is shown in excerpts only. */
interface Excerpts {
  /** Sentences printed here, and how many the file has. */
  readonly printed: number;
  readonly whole: number;
  /** Where all of it stands; `null` where the address is unknown, nothing where it is hidden. */
  readonly original: Original | null | undefined;
}

/** A passage of the report with what the others have for it. */
interface PassageView {
  /** The fragment that opens it. */
  readonly id: string;
  /** Its opening words as HTML, and whether it goes on. */
  readonly html: string;
  readonly cut: boolean;
  readonly sentence: SentenceView;
  readonly few: FewNotes;
}

interface ClaimLine {
  readonly statement: string;
  readonly address: string;
  readonly outlets: FewOutlets<OutletSign>;
}

interface FactLine {
  /** The words of one of them, HTML. */
  readonly html: string;
  readonly outlets: FewOutlets<{ readonly outlet: OutletSign; readonly here: string }>;
}

/** A block of the report, in text order. */
interface ArticlePart {
  readonly type: BlockType;
  readonly html: string;
  readonly sentences: readonly SentenceView[];
}

/** What set-aside blocks are called on the page. */
const ASIDE_NAMES: Readonly<Record<string, string>> = words.asideNames;

/** Builds the page of an article. */
export function articlePageOf(story: Story, article: Article): ArticlePage {
  const signs = outletSigns(story);
  const outlet = outletSign(story, article);
  const others = signs.filter(({ id }) => id !== article.id);
  const numbers = new Map(article.sentences.map((sentence, i) => [sentence.id, i + 1]));
  const shown = isShown(story, article);
  const views = new Map(
    article.sentences
      .filter(shown)
      .map((sentence) => [
        sentence.id,
        sentenceView(story, article, sentence, numbers.get(sentence.id) ?? 0, others),
      ]),
  );
  const noted = article.sentences.filter(({ id }) => hasNotes(views.get(id)));
  // The address comes last: what all have in common stands in one piece, which compression finds again.
  const links = new Map(noted.map(({ id }) => [id, { className: 'told', href: `#${noteId(id)}` }]));
  const changed = noted.flatMap(({ id }) => views.get(id)?.changed ?? []);
  const parts: ArticlePart[] = [];
  const aside: { name: string; html: string }[] = [];
  const { moved, gone } = formerSentencesOf(story, article);
  for (const rendered of renderArticle(article, moved, links, changed)) {
    const { block } = rendered;
    const sentences = sentencesOver(article, block);
    if (!isArticleText(block)) aside.push(asideOf(rendered, article));
    else
      parts.push({
        type: block.type,
        html: mayPrintWhole(article, sentences, shown) ? rendered.html : excerpt(rendered, sentences, shown),
        sentences: sentences.flatMap(({ id }) => views.get(id) ?? []),
      });
  }
  return {
    outlet,
    others,
    beside: others
      .filter(({ id }) => !hasChosenPairs(story) || nearestOf(story, article.id).includes(id))
      .map((other) => ({ ...other, pair: pairAddress(story.id, article.id, other.id) })),
    allPairs: hasChosenPairs(story) ? pairsAddress(story.id, article.id) : null,
    title: headlineOf(article),
    description: words.description(outlet.name),
    summary: summaryOf(story, article),
    facts: isBlind(story) ? [] : factsOf(story, article),
    excerpts: article.rights === 'full' ? null : excerptsOf(story, article, shown),
    language: languageAttributes(article.lang),
    parts,
    aside,
    passages: noted.flatMap((sentence) => {
      const view = views.get(sentence.id);
      return view ? [passageOf(story, article, sentence, view)] : [];
    }),
    leftOut: missingClaims(story, article.id).map((claim) => claimLine(story, claim, signs)),
    unmatched: story.claims.length > 0 ? [] : unmatchedOf(story, article, signs).slice(0, MOST_UNMATCHED),
    onlyHere: story.claims
      .filter((claim) => isAlone(claim) && toldBy(claim)[0]?.article === article.id)
      .map((claim) => ({ ...claimLine(story, claim, []), address: placeOf(article, claim) })),
    gone,
  };
}

/** The fragment of the notes on a sentence. */
const noteId = (sentence: string): string => `n-${sentence.slice(2)}`;

const hasNotes = (view: SentenceView | undefined): boolean => view !== undefined && view.notes.length > 0;

/** Of passages without a counterpart, which nobody has looked at, no more are listed. */
const MOST_UNMATCHED = 5;

/** Characters by which a passage is known again. */
const LABEL = 50;

function passageOf(story: Story, article: Article, sentence: Sentence, view: SentenceView): PassageView {
  const { start, end } = sentence;
  const blank = article.text.lastIndexOf(' ', start + LABEL);
  const cut = end - start > LABEL && blank > start;
  return {
    id: noteId(sentence.id),
    html: renderSpan(article, { start, end: cut ? blank : end }),
    cut,
    sentence: view,
    few: fewNotes(story, article, sentence, view),
  };
}

const claimLine = (story: Story, claim: Claim, signs: readonly OutletSign[]): ClaimLine => ({
  statement: claim.statement,
  address: claimAddress(story.id, claim.id),
  outlets: fewOutlets(
    story,
    toldBy(claim).flatMap((cell) => signs.filter(({ id }) => id === cell.article)),
    claimAddress(story.id, claim.id),
  ),
});

/** Where an article tells a claim: the sentence in its text. */
const placeOf = (article: Article, claim: Claim): string =>
  `#${cellOf(claim, article.id)?.evidence.flatMap((span) => sentencesOver(article, span))[0]?.id ?? ''}`;

/** Facts of two or more others, those that most tell first, none of which any match ties to this article. */
function unmatchedOf(story: Story, article: Article, signs: readonly OutletSign[]): FactLine[] {
  return distinctFacts(story)
    .filter(({ passages }) =>
      passages.every(
        (passage) =>
          passage.article !== article.id && !tellersOf(story, passage.article, passage).has(article.id),
      ),
    )
    .flatMap((fact) => {
      const { passages, shown } = fact;
      const printed = passages.flatMap((passage) => {
        const source = story.articles.find(({ id }) => id === passage.article);
        const outlet = signs.find(({ id }) => id === passage.article);
        return source && outlet && sentencesOver(source, passage).every(isShown(story, source))
          ? [{ source, outlet, passage }]
          : [];
      });
      const first = printed.find(({ passage }) => passage === passages[shown]) ?? printed[0];
      return first
        ? [
            {
              html: renderSpan(first.source, first.passage),
              outlets: fewOutlets(
                story,
                printed.map(({ source, outlet, passage }) => ({
                  outlet,
                  here: sentenceAddress(story, source, passage),
                })),
                rowOfFact(story, fact) ?? severalAddress(story.id),
              ),
            },
          ]
        : [];
    });
}

function excerptsOf(story: Story, article: Article, shown: (sentence: Sentence) => boolean): Excerpts {
  return {
    printed: article.sentences.filter(shown).length,
    whole: article.sentences.length,
    original: isBlind(story) ? undefined : originalOf(article),
  };
}

const mayPrintWhole = (
  article: Article,
  sentences: readonly Sentence[],
  shown: (sentence: Sentence) => boolean,
) => article.rights === 'full' || (sentences.length > 0 && sentences.every(shown));

/** A block as far as it may be printed, with a mark in place of each stretch that may not. */
function excerpt(
  { sentences: rendered }: RenderedBlock,
  sentences: readonly Sentence[],
  shown: (sentence: Sentence) => boolean,
): string {
  if (sentences.length === 0) return LEFT_OUT;
  return joinPieces(
    sentences.map((sentence) => (shown(sentence) ? (rendered.get(sentence.id) ?? '') : LEFT_OUT)),
  );
}

const asideOf = ({ block, html }: RenderedBlock, article: Article): { name: string; html: string } => ({
  name: ASIDE_NAMES[block.type] ?? block.type,
  html: article.rights === 'full' ? html : LEFT_OUT,
});

/** `26 November 2025 · nova.example`; what else is known of it stands in its facts. */
function summaryOf(story: Story, article: Article): string {
  if (isBlind(story)) return words.count(article.words);
  const original = originalOf(article);
  return [
    article.published ? momentInWords(article.published.value) : words.dayUnknown,
    original?.host.replace(/^www\./u, '') ?? words.originalUnknown,
  ].join(' · ');
}
