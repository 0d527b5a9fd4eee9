import type { Language } from '../language/language.ts';
import { wordForms } from '../text/words.ts';
import { foldWords } from './fold-words.ts';
import { isTelling } from './is-telling.ts';
import type { Spoken, SpokenArticle } from './spoken.ts';

/** Whether the outlets print the fragment's words often in their own text: then it is a phrase of the story, not of a speaker. */
export function isStock(
  { wording }: Spoken,
  articles: readonly SpokenArticle[],
  language: Language,
): boolean {
  const phrase = ` ${wording.forms.join(' ')} `;
  let count = 0;
  for (const article of articles) {
    const narration = narrationOf(article, language);
    for (let at = narration.indexOf(phrase); at >= 0; at = narration.indexOf(phrase, at + 1)) count += 1;
  }
  return count >= STOCK_IN_TEXT;
}

/**
 * Whether the fragment's one telling word occurs nowhere in the story but in it and in the quotes that
 * contain it.
 */
export function isRare(
  { wording }: Spoken,
  hosts: number,
  articles: readonly SpokenArticle[],
  language: Language,
): boolean {
  const word = wording.forms.find((each) => isTelling(each, language));
  if (word === undefined) return false;
  let count = 0;
  for (const article of articles) count += countsOf(article, language).get(word) ?? 0;
  return count === hosts + 1;
}

const wordCounts = new WeakMap<SpokenArticle, ReadonlyMap<string, number>>();

function countsOf(article: SpokenArticle, language: Language): ReadonlyMap<string, number> {
  const kept = wordCounts.get(article);
  if (kept !== undefined) return kept;
  const made = new Map<string, number>();
  for (const form of foldWords(article.text, language)) made.set(form, (made.get(form) ?? 0) + 1);
  wordCounts.set(article, made);
  return made;
}

const narrations = new WeakMap<SpokenArticle, string>();

function narrationOf(article: SpokenArticle, language: Language): string {
  const kept = narrations.get(article);
  if (kept !== undefined) return kept;
  let text = '';
  let at = 0;
  for (const quote of article.quotes) {
    text += `${article.text.slice(at, quote.start)} `;
    at = Math.max(at, quote.end);
  }
  text += article.text.slice(at);
  const made = ` ${foldWords(text, language).join(' ')} `;
  narrations.set(article, made);
  return made;
}

/**
 * Whether two short quotes are introduced in similar words: at least one telling word is near both, not
 * counting the speaker's name.
 */
export function shareContext(a: Spoken, b: Spoken | undefined, language: Language): boolean {
  if (b === undefined) return false;
  const [one, two] = [contextOf(a, language), contextOf(b, language)];
  for (const form of one.near)
    if (two.near.has(form) && !one.own.has(form) && !one.speaker.has(form)) return true;
  return false;
}

/** Words of a quote and around it, as stems. */
interface Context {
  /** Those inside its marks. */
  readonly own: ReadonlySet<string>;
  /** Its own and those before and after it, but for those that are near any quote. */
  readonly near: ReadonlySet<string>;
  readonly speaker: ReadonlySet<string>;
}

/** A quote is set beside many others, and its words stay the same. */
const contexts = new WeakMap<Spoken, Context>();

function contextOf(spoken: Spoken, language: Language): Context {
  const kept = contexts.get(spoken);
  if (kept !== undefined) return kept;
  const { article, quote } = spoken;
  const stems = (text: string): string[] =>
    wordForms(text).map((form) =>
      form.replace(language.words.possessive, '').replace(language.words.ending, ''),
    );
  const around = stems(article.text.slice(Math.max(0, quote.start - BEFORE), quote.end + AFTER));
  const made = {
    own: new Set(stems(article.text.slice(quote.start, quote.end))),
    near: new Set(around.filter((form) => form.length > 3 && !language.commonWords.talk.has(form))),
    speaker: new Set(stems(quote.speaker ?? '')),
  };
  contexts.set(spoken, made);
  return made;
}

/** Characters that introduce a quote, and those that follow it. */
const BEFORE = 160;
const AFTER = 100;

/** How often the outlets' own text may print a short run before it counts as a stock phrase. */
const STOCK_IN_TEXT = 3;

/** Whether another quote has the fragment word for word. */
export const holds = (host: Spoken | undefined, { wording }: Spoken): boolean =>
  host !== undefined && ` ${host.wording.forms.join(' ')} `.includes(` ${wording.forms.join(' ')} `);
