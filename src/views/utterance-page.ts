import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import type { Story } from '../model/story.ts';
import type { Utterance } from '../model/utterance.ts';
import { renderSpan } from '../render/render-span.ts';
import { withoutSigns } from '../text/without-signs.ts';
import { countWords } from '../text/words.ts';
import { allOf, capital, inWords, listed } from './number-words.ts';
import { outletSigns, type OutletSign } from './outlet-sign.ts';
import { proofOf, type Proof } from './proof.ts';

/** Everything the page of an utterance shows. */
export interface UtterancePage {
  readonly speaker: string | null;
  /** The fullest wording's first words, plain text. */
  readonly heading: string;
  readonly summary: string;
  readonly versions: readonly {
    readonly id: string;
    readonly outlet: OutletSign;
    /** The quoted words, HTML. */
    readonly html: string;
    readonly words: number;
    /** The reporting verb as printed; `null` where the text leads in without one. */
    readonly cue: string | null;
    readonly kind: Quote['kind'];
    readonly proof: Proof;
  }[];
  /** Outlets that do not quote it. */
  readonly silent: readonly OutletSign[];
}

/** A heading shows about this many UTF-16 units of the fullest wording. */
const HEADING_LENGTH = 110;

/** Puts the page of an utterance together: each printed version, the fullest first. */
export function utterancePageOf(story: Story, utterance: Utterance): UtterancePage {
  const signs = outletSigns(story);
  const members = utterance.members
    .flatMap((member) => {
      const [article, outlet] = [story.articles.find(({ id }) => id === member.article), signs.find(({ id }) => id === member.article)];
      const quote = article?.quotes.find(({ id }) => id === member.quote);
      return article && outlet && quote ? [{ article, outlet, quote }] : [];
    })
    .toSorted((a, b) => b.quote.end - b.quote.start - (a.quote.end - a.quote.start));
  const [fullest] = members;
  const printing = signs.filter(({ id }) => members.some(({ article }) => article.id === id));
  const silent = signs.filter((outlet) => !printing.includes(outlet));
  return {
    speaker: utterance.speaker,
    heading: fullest ? shorten(withoutSigns(fullest.article, fullest.quote)) : '',
    summary: [
      printing.length === signs.length ? `${capital(allOf(signs.length, 'outlet'))} ${signs.length === 1 ? 'prints' : 'print'} words of this.` : `${capital(inWords(printing.length))} of the ${inWords(signs.length)} outlets ${printing.length === 1 ? 'prints' : 'print'} words of this.`,
      silent.length > 0 && printing.length > 1 ? `${listed(silent.map(({ name }) => name))} ${silent.length === 1 ? 'does' : 'do'} not quote it.` : '',
    ].filter(Boolean).join(' '),
    versions: members.map(({ article, outlet, quote }) => ({
      id: quote.id,
      outlet,
      html: renderSpan(article, quote),
      words: countWords(withoutSigns(article, quote)),
      cue: cueOf(article, quote),
      kind: quote.kind,
      proof: proofOf(story, article, quote),
    })),
    silent,
  };
}

const cueOf = (article: Article, quote: Quote): string | null => (quote.cue ? article.text.slice(quote.cue.start, quote.cue.end) : null);

function shorten(words: string): string {
  if (words.length <= HEADING_LENGTH) return words.replace(/[,;:]$/u, '');
  const cut = words.lastIndexOf(' ', HEADING_LENGTH);
  return `${words.slice(0, cut > 0 ? cut : HEADING_LENGTH).replace(/[\s,;:–—-]+$/u, '')} …`;
}
