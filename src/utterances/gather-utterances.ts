import type { Language } from '../language/language.ts';
import type { Utterance } from '../model/utterance.ts';
import { contentId } from '../text/content-id.ts';
import { foldText } from '../text/fold.ts';
import { joinFamilies } from './join-families.ts';
import { readWording } from './read-wording.ts';
import { named, type Spoken, type SpokenArticle } from './spoken.ts';

/**
 * Brings together the quotes of one or more articles that print the same words of the same person, whole, cut, merged,
 * reordered or reworded. The families do not depend on the order of the articles; ids come from the fullest member's words.
 *
 * Candidates share a run of three words (or, when short, a telling word); each pair of candidates is aligned. Runs that
 * very many quotes share propose nothing, which keeps the work near-linear.
 *
 * @param articles with their quotes; terms belong to no utterance
 * @returns utterances in the order of their first member, members in article order
 */
export function gatherUtterances(articles: readonly SpokenArticle[], language: Language): Utterance[] {
  const spoken = articles.flatMap((article, order) =>
    article.quotes
      .filter((quote) => quote.kind !== 'term')
      .map((quote) => ({ article, order, quote, wording: readWording(article.text, quote, language) })),
  );
  const families = joinFamilies(spoken, articles, language);
  const utterances = families.map((members) => ({
    members,
    id: contentId(fullest(members)),
    speaker: speakerOf(members, language),
  }));
  const shared = countBy(utterances.map(({ id }) => id));
  const taken = new Set<string>();
  return utterances.map(({ members, id, speaker }) => {
    let made = `u-${id}`;
    if ((shared.get(id) ?? 0) > 1)
      made = `u-${id}-${contentId(`${speaker ?? ''} ${members.map(contextOf).sort()[0] ?? ''}`).slice(0, 4)}`;
    for (let n = 2; taken.has(made); n += 1) made = `u-${id}-${n}`;
    taken.add(made);
    return {
      id: made,
      speaker,
      members: members.map(({ article, quote }) => ({
        article: article.id,
        quote: quote.id,
        start: quote.start,
        end: quote.end,
      })),
    };
  });
}

/** Characters before a quote that tell equal words apart. */
const CONTEXT_LENGTH = 60;

/** The name that most printings give; of several the fullest. Who is only described comes after all names. */
function speakerOf(members: readonly Spoken[], language: Language): string | null {
  const given = members.flatMap(({ quote }) => quote.speaker ?? []);
  const names = given.filter((speaker) => named(speaker, language) !== null);
  const count = countBy(names.length > 0 ? names : given);
  const [most] = [...count].toSorted(
    ([a, timesA], [b, timesB]) => timesB - timesA || b.length - a.length || (a < b ? -1 : 1),
  );
  return most?.[0] ?? null;
}

function fullest(members: readonly Spoken[]): string {
  let best = '';
  let length = -1;
  for (const { quote, wording, article } of members) {
    const text = foldText(article.text.slice(quote.start, quote.end));
    if (wording.printed > length || (wording.printed === length && text < best))
      [best, length] = [text, wording.printed];
  }
  return best;
}

const contextOf = ({ article, quote }: Spoken): string =>
  `${article.text.slice(Math.max(0, quote.start - CONTEXT_LENGTH), quote.start)} ${article.id} ${quote.id}`;

function countBy(ids: readonly string[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const id of ids) count.set(id, (count.get(id) ?? 0) + 1);
  return count;
}
