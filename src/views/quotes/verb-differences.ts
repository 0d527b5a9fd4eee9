import { languageOf } from '../../language/language-of.ts';
import type { Article } from '../../model/article.ts';
import type { Quote } from '../../model/quote.ts';
import type { Story } from '../../model/story.ts';
import { renderSpan } from '../../render/render-span.ts';
import { wordForms } from '../../text/words.ts';
import { utteranceAddress } from '../addresses.ts';
import { verbBeside } from './verb-beside.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';

/** Words that outlets introduce with different verbs. */
export interface VerbDifference {
  readonly address: string;
  readonly speaker: string | null;
  /** The words that all of these outlets print, HTML. */
  readonly html: string;
  /** Each verb as its first outlet prints it, with all outlets that have it. */
  readonly verbs: readonly { readonly outlets: readonly OutletSign[]; readonly verb: string }[];
}

/** A quote of an utterance that a reporting verb stands beside. */
interface Introduced {
  readonly article: Article;
  readonly quote: Quote;
  readonly outlet: OutletSign;
  /** Its words, between blanks. */
  readonly forms: string;
  readonly verb: string;
  /** What forms of one verb share: "says" is no other verb than "said". */
  readonly stem: string;
}

/**
 * The utterances of which two or more outlets print the same words, all words of at least one quote, and introduce them with
 * different verbs. Outlets that print these words otherwise, or with no verb beside them, are left out.
 */
export function verbDifferences(story: Story): VerbDifference[] {
  const signs = outletSigns(story);
  return story.utterances.flatMap((utterance) => {
    const quotes = signs.flatMap((outlet) => introducedBy(story, outlet, utterance.id));
    const [most] = quotes
      .map((quote) => ({ quote, same: printersOf(quote, quotes) }))
      .filter(({ same }) => sizeOf(same, 'stem') > 1 && sizeOf(same, 'outlet') > 1)
      .toSorted((a, b) => b.same.length - a.same.length || b.quote.forms.length - a.quote.forms.length);
    if (!most) return [];
    const { quote, same } = most;
    return [
      {
        address: utteranceAddress(story.id, utterance.id),
        speaker: utterance.speaker,
        html: renderSpan(quote.article, quote.quote),
        verbs: [...Map.groupBy(same, ({ stem }) => stem).values()].map((alike) => ({
          outlets: alike.map(({ outlet }) => outlet),
          verb: alike[0]?.verb ?? '',
        })),
      },
    ];
  });
}

const sizeOf = (quotes: readonly Introduced[], of: 'stem' | 'outlet'): number =>
  new Set(quotes.map((quote) => quote[of])).size;

/** What an outlet prints of an utterance with a verb beside it. */
function introducedBy(story: Story, outlet: OutletSign, utterance: string): Introduced[] {
  const article = story.articles.find(({ id }) => id === outlet.id);
  if (!article) return [];
  const { stemWord, changes } = languageOf(article.text, article.lang);
  return article.quotes.flatMap((quote) => {
    const beside = quote.utterance === utterance ? verbBeside(article, quote) : null;
    if (!beside) return [];
    const forms = ` ${wordForms(article.text.slice(quote.start, quote.end)).join(' ')} `;
    const stem = wordForms(beside.verb)
      .map((form) => stemWord(changes.verbForms.get(form) ?? form))
      .join(' ');
    return [{ article, quote, outlet, forms, verb: beside.verb, stem }];
  });
}

/** The quotes that have all words of a quote side by side: of each outlet one for each verb. */
function printersOf({ forms }: Introduced, quotes: readonly Introduced[]): Introduced[] {
  const same = quotes.filter((each) => each.forms.includes(forms));
  return same.filter(
    ({ outlet, stem }, i) => same.findIndex((each) => each.outlet === outlet && each.stem === stem) === i,
  );
}
