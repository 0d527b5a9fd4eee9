import type { Article } from '../../model/article.ts';
import type { BlockType } from '../../model/block.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Story } from '../../model/story.ts';
import { isArticleText } from '../../render/is-article-text.ts';
import { renderArticle, type RenderedBlock } from '../../render/render-article.ts';
import { LEFT_OUT } from '../../text/left-out.ts';
import { claimAddress } from '../addresses.ts';
import { basisWords } from '../basis-words.ts';
import { toldBy } from '../claim-cells.ts';
import { dayInWords, momentInWords } from '../day-words.ts';
import { formerSentencesOf, type FormerSentences } from '../former-sentences.ts';
import { languageAttributes, type LanguageAttributes } from '../language-attributes.ts';
import { headlineOf } from './headline.ts';
import { countsInWords } from '../claims/matrix.ts';
import { missingClaims, type MissingClaim } from '../claims/missing-claims.ts';
import { counted } from '../number-words.ts';
import { shownOpening } from './opening.ts';
import { originalOf, type Original } from './original.ts';
import { outletSign, outletSigns, type OutletSign } from '../outlet-sign.ts';
import { sentenceView, type SentenceView } from './sentence-view.ts';
import { sentencesOver } from '../sentences-over.ts';
import { isShown, joinPieces } from '../shown-sentences.ts';

/** Everything the page of an article shows. */
export interface ArticlePage {
  readonly outlet: OutletSign;
  readonly others: readonly OutletSign[];
  readonly title: string | null;
  readonly opening: string;
  readonly description: string;
  readonly facts: readonly {
    readonly name: string;
    readonly value: string;
    readonly basis: string;
    readonly address?: string;
  }[];
  /** Set where the article may not be printed in full: how much of it the reader sees. */
  readonly excerpts: Excerpts | null;
  /** Attributes of the element that holds its text. */
  readonly language: LanguageAttributes;
  readonly parts: readonly ArticlePart[];
  /** Sentences once published that the text no longer has. */
  readonly gone: FormerSentences['gone'];
}

/** What is printed of an article that is shown in excerpts only. */
interface Excerpts {
  /** Sentences printed here, and how many the file has. */
  readonly printed: number;
  readonly whole: number;
  /** Where all of it stands; `null` where the address is unknown. */
  readonly original: Original | null;
}

/** A stretch of the page, in text order. */
export type ArticlePart =
  | {
      readonly kind: 'text';
      readonly type: BlockType;
      readonly html: string;
      readonly sentences: readonly SentenceView[];
    }
  | { readonly kind: 'aside'; readonly blocks: readonly { readonly name: string; readonly html: string }[] }
  | {
      readonly kind: 'missing';
      readonly claims: readonly {
        readonly statement: string;
        readonly address: string;
        readonly outlets: readonly OutletSign[];
      }[];
    };

/** What set-aside blocks are called on the page. */
const ASIDE_NAMES: Readonly<Record<string, string>> = {
  date: 'Date',
  byline: 'Byline',
  credit: 'Credit',
  boilerplate: 'Not part of the report',
  related: 'Link to another article',
  'source-url': 'Address',
};

/** Builds the page of an article. */
export function articlePageOf(story: Story, article: Article): ArticlePage {
  const signs = outletSigns(story);
  const outlet = outletSign(story, article);
  const others = signs.filter(({ id }) => id !== article.id);
  const numbers = new Map(article.sentences.map((sentence, i) => [sentence.id, i + 1]));
  let before: ReadonlySet<string> = new Set();
  const view = (sentence: Sentence) => {
    const made = sentenceView(story, article, sentence, numbers.get(sentence.id) ?? 0, others, before);
    before = new Set([...before, ...made.notes.map(({ here }) => here)]);
    return made;
  };
  const parts: ArticlePart[] = [];
  const missing = missingClaims(story, article.id);
  const shown = isShown(story, article);
  const { moved, gone } = formerSentencesOf(story, article);
  for (const rendered of renderArticle(article, moved)) {
    const { block } = rendered;
    const sentences = sentencesOver(article, block);
    before = new Set();
    if (!isArticleText(block)) addAside(parts, rendered, article);
    else
      parts.push({
        kind: 'text',
        type: block.type,
        html: mayPrintWhole(article, sentences, shown) ? rendered.html : excerpt(rendered, sentences, shown),
        sentences: sentences.filter(shown).map(view),
      });
    // Each marker stands once, after the first block of text that reaches its place.
    if (isArticleText(block))
      addMissing(
        parts,
        story,
        missing.splice(0, missing.filter(({ after }) => after < block.end).length),
        signs,
      );
  }
  addMissing(parts, story, missing, signs);
  return {
    outlet,
    others,
    title: headlineOf(article),
    opening: shownOpening(story, article),
    description: `What ${outlet.name} prints, sentence by sentence, and who else tells it.`,
    facts: factsOf(story, article),
    excerpts: article.rights === 'full' ? null : excerptsOf(article, shown),
    language: languageAttributes(article.lang),
    parts,
    gone,
  };
}

function excerptsOf(article: Article, shown: (sentence: Sentence) => boolean): Excerpts {
  return {
    printed: article.sentences.filter(shown).length,
    whole: article.sentences.length,
    original: originalOf(article),
  };
}

function addMissing(
  parts: ArticlePart[],
  story: Story,
  missing: readonly MissingClaim[],
  signs: readonly OutletSign[],
): void {
  if (missing.length === 0) return;
  parts.push({
    kind: 'missing',
    claims: missing.map(({ claim }) => ({
      statement: claim.statement,
      address: claimAddress(story.id, claim.id),
      outlets: toldBy(claim).flatMap((cell) => signs.filter(({ id }) => id === cell.article)),
    })),
  });
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

function addAside(parts: ArticlePart[], { block, html }: RenderedBlock, article: Article): void {
  const entry = {
    name: ASIDE_NAMES[block.type] ?? block.type,
    html: article.rights === 'full' ? html : LEFT_OUT,
  };
  const last = parts.at(-1);
  if (last?.kind === 'aside') parts[parts.length - 1] = { ...last, blocks: [...last.blocks, entry] };
  else parts.push({ kind: 'aside', blocks: [entry] });
}

function factsOf(story: Story, article: Article): ArticlePage['facts'] {
  const original = originalOf(article);
  return [
    article.published
      ? {
          name: 'Published',
          value: momentInWords(article.published.value),
          basis: basisWords(article.published),
        }
      : { name: 'Published', value: 'unknown', basis: 'the file gives no date' },
    {
      name: 'Outlet',
      value: outletSign(story, article).name,
      basis: article.basis ? basisWords(article.basis) : 'from the name of the file',
    },
    article.retrieved
      ? {
          name: 'Retrieved',
          value: dayInWords(article.retrieved.value),
          basis: basisWords(article.retrieved),
        }
      : { name: 'Retrieved', value: 'unknown', basis: 'the day was not noted' },
    article.url && original
      ? { name: 'Original', value: original.host, basis: basisWords(article.url), address: original.address }
      : { name: 'Original', value: 'address unknown', basis: 'the file gives none' },
    {
      name: 'Length',
      value: counted(article.words, 'word'),
      basis: counted(article.sentences.length, 'sentence'),
    },
    ...(story.claims.length > 0
      ? [
          {
            name: 'Claims',
            value: countsInWords(story, article.id),
            basis: story.articles.length > 1 ? 'by the editor’s states' : 'the story has one report',
          },
        ]
      : []),
  ];
}
