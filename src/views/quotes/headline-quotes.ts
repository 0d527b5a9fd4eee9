import { words } from '#words/quotes.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { renderSpan } from '../../render/render-span.ts';
import { contains } from '../../text/spans.ts';
import { formsWithin } from '../../text/words.ts';
import { articleAddress } from '../addresses.ts';
import { outletSign, type OutletSign } from '../outlet-sign.ts';
import { sentencesOver } from '../sentences-over.ts';
import { isShown } from '../shown-sentences.ts';

/**
 * Words in quotation marks in a headline, a standfirst, a heading or a caption, and whether the article's body has them.
 */
export interface HeadlineQuote {
  readonly outlet: OutletSign;
  readonly place: string;
  /** HTML. */
  readonly html: string;
  readonly here: string;
  readonly inBody: boolean;
}

const PLACES: Readonly<Record<string, string>> = words.places;

/** Everything quoted in headlines, standfirsts, headings and captions; first what no sentence of the body contains. */
export function headlineQuotes(story: Story): HeadlineQuote[] {
  return story.articles
    .flatMap((article) => {
      const shown = isShown(story, article);
      return article.quotes.flatMap((quote) => {
        const block = article.blocks.find((each) => contains(each, quote));
        const place = PLACES[block?.type ?? ''];
        const sentences = sentencesOver(article, quote);
        // A term in quotation marks does not make its sentence printable.
        if (!place || !sentences.every(shown)) return [];
        return [
          {
            outlet: outletSign(story, article),
            place,
            html: renderSpan(article, quote),
            here: articleAddress(story.id, article.id, sentences[0]?.id),
            inBody: bodyOf(article).includes(` ${formsOf(article, quote)} `),
          },
        ];
      });
    })
    .toSorted((a, b) => Number(a.inBody) - Number(b.inBody));
}

/** The words of paragraphs and dialogue, folded, each block separate. */
function bodyOf(article: Article): string {
  return article.blocks
    .filter(({ type }) => type === 'paragraph' || type === 'turn')
    .map((block) => ` ${formsOf(article, block)} `)
    .join('|');
}

const formsOf = ({ text }: Article, span: Span) => formsWithin(text, span).join(' ');
