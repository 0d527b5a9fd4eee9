import { languageOf } from '../../language/language-of.ts';
import type { Story } from '../../model/story.ts';
import type { UtteranceQuote } from '../../model/utterance.ts';
import { wordForms } from '../../text/words.ts';
import { quotesAddress } from '../addresses.ts';
import { fewOutlets, type FewOutlets } from '../many/few-outlets.ts';
import type { OutletSign } from '../outlet-sign.ts';
import { speakerId } from '../quotes/speaker-id.ts';
import { sentenceAddress } from '../sentences-over.ts';

/** Somebody who is quoted, with how many utterances each outlet prints; `here` opens the first. */
export interface QuotedPerson {
  readonly name: string;
  readonly outlets: FewOutlets<{
    readonly outlet: OutletSign;
    readonly quotes: number;
    readonly here: string;
  }>;
}

/** How many a first screen has room for. */
const MOST_PEOPLE = 8;

/**
 * Who is quoted, those quoted by most outlets first. It counts as the page of quotes lists: by utterance, once for each
 * outlet that prints any of it. Only those of whom the story is sure; a letter or a memo is nobody.
 */
export function quotedPeople(story: Story, signs: readonly OutletSign[]): readonly QuotedPerson[] {
  const spoken = story.utterances.flatMap(({ speaker, members }) =>
    speaker === null || isDocument(story, speaker, members) ? [] : [{ speaker, members }],
  );
  return [...Map.groupBy(spoken, ({ speaker }) => speakerId(speaker))]
    .map(([anchor, said]) => ({
      name: said[0]?.speaker ?? '',
      anchor,
      outlets: signs.flatMap((outlet) => {
        const own = said.flatMap(({ members }) => members.find(({ article }) => article === outlet.id) ?? []);
        const [first] = own.toSorted((a, b) => a.start - b.start);
        const article = story.articles.find(({ id }) => id === outlet.id);
        return first && article
          ? [{ outlet, quotes: own.length, here: sentenceAddress(story, article, first) }]
          : [];
      }),
    }))
    .toSorted(
      (a, b) =>
        b.outlets.length - a.outlets.length ||
        total(b.outlets) - total(a.outlets) ||
        (a.name < b.name ? -1 : 1),
    )
    .slice(0, MOST_PEOPLE)
    .map(({ name, anchor, outlets }) => ({
      name,
      outlets: fewOutlets(story, outlets, `${quotesAddress(story.id)}#${anchor}`),
    }));
}

const total = (outlets: readonly { readonly quotes: number }[]): number =>
  outlets.reduce((sum, { quotes }) => sum + quotes, 0);

/** "The letter", "a memo from her lawyer": a noun for what is written stands before what says whose it is. */
function isDocument({ articles }: Story, speaker: string, members: readonly UtteranceQuote[]): boolean {
  const article = articles.find(({ id }) => id === members[0]?.article);
  if (article === undefined) return false;
  const { words, roles } = languageOf(article.text, article.lang);
  const forms = wordForms(speaker);
  const end = forms.findIndex((form) => words.prepositions.has(form));
  return roles.documents.has((end < 0 ? forms : forms.slice(0, end)).at(-1) ?? '');
}
