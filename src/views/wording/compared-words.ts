import { languageOf } from '../../language/language-of.ts';
import type { Language } from '../../language/language.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { overlap, overlapsAt } from '../../text/spans.ts';
import { wordsWithin, type Word } from '../../text/words.ts';
import { evenSpelling } from '../../text/even-spelling.ts';
import { keepWhile } from '../keep-while.ts';

/** A word of a passage, with what a comparison of wordings asks of it. */
export interface ComparedWord extends Word {
  /** The same for all its forms and spellings. */
  readonly key: string;
  /** Its form without anything that is no letter or digit. */
  readonly letters: string;
  /** Whether it says something by itself: no function word, no verb of saying that judges nothing. */
  readonly telling: boolean;
  /** Whether it is one of the smallest words: an article, a pronoun, a preposition, a form of "be". */
  readonly small: boolean;
  /** Whether it denies or hedges. */
  readonly turns: boolean;
  /** Whether it is a verb of saying, and one that judges nothing. */
  readonly saying: 'plain' | 'judging' | null;
  /** The group of words that readers weigh as they do it; `null` of a word that they do not. */
  readonly tone: string | null;
  /** The form of which it is the highest degree, if it looks like one. */
  readonly degreeOf: string | null;
  readonly kind: 'name' | 'number' | 'day' | 'title' | 'word';
  /** Whether it stands in direct speech. */
  readonly quoted: boolean;
  /** Whether an article stands before it. */
  readonly noun: boolean;
  /** Whether it stands alone in round brackets. */
  readonly bracketed: boolean;
  /** Whether it joins what follows to what stands before it: "and". */
  readonly joins: boolean;
  /** Whether a full stop follows, as after a shortened word. */
  readonly stopped: boolean;
}

/**
 * Reads the words of a stretch of an article; a contraction as the words that it stands for, all in its place. Of a language that
 * the program does not know every word tells.
 */
export function comparedWords(article: Article, span: Span): readonly ComparedWord[] {
  const { text, sentences, quotes } = article;
  const all = kept([sentences, quotes], () => readWords(article, { start: 0, end: text.length }));
  const found = overlapsAt(all, span);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (first.start < span.start || last.end > span.end) return readWords(article, span);
  return found.map((word) => (word.start === first.start ? { ...word, noun: false } : word));
}

/** A sentence is compared with those of every other article, and with each in both directions. */
const kept = keepWhile<readonly ComparedWord[]>();

function readWords(article: Article, span: Span): ComparedWord[] {
  const { text, lang, quotes } = article;
  const language = languageOf(text, lang);
  const speech = quotes.filter((quote) => quote.kind !== 'term' && overlap(quote, span));
  return wordsWithin(text, span).flatMap((word, i, all) =>
    (language.expandContraction(word.form)[0] ?? [word.form]).map((read) => {
      const form = language.changes.clipped.get(read) ?? read;
      const { key, letters, small, telling, turns, saying, tone, degreeOf, ...known } = readForm(
        form,
        language,
      );
      const kind = known.kind ?? (/\p{Lu}/u.test(text.slice(word.start, word.end)) ? 'name' : 'word');
      return {
        form,
        start: word.start,
        end: word.end,
        key,
        letters,
        small,
        telling,
        turns,
        saying: kind === 'name' ? null : saying,
        tone,
        degreeOf,
        kind,
        quoted: speech.some((quote) => overlap(quote, word)),
        noun: language.words.articles.test(all[i - 1]?.form ?? ''),
        bracketed: text[word.start - 1] === '(' && text[word.end] === ')',
        joins: language.words.conjunctions.has(form),
        stopped: text[word.end] === '.',
      };
    }),
  );
}

/** What a word is whatever stands around it; `kind` is `null` where its letters tell that. */
type KnownForm = Pick<
  ComparedWord,
  'key' | 'letters' | 'small' | 'telling' | 'turns' | 'saying' | 'tone' | 'degreeOf'
> & {
  readonly kind: 'number' | 'day' | 'title' | null;
};

/** So many are kept of a language: twice the words of a large archive that come more than once. */
const MOST_FORMS = 50_000;

const forms = new WeakMap<Language, Map<string, KnownForm>>();

/** Most words of an article stand in others as well. */
function readForm(form: string, language: Language): KnownForm {
  const known = forms.get(language) ?? new Map<string, KnownForm>();
  forms.set(language, known);
  const read = known.get(form);
  if (read) return read;
  const kind = kindOf(form, language);
  const turns = isTurning(form, language);
  const key = keyOf(form, language);
  const tone = language.tones.get(key) ?? null;
  const made: KnownForm = {
    key,
    letters: form.replace(/[^\p{L}\p{N}]/gu, ''),
    small: isSmall(form, language),
    telling: turns || (kind !== 'title' && isTelling(form, language)),
    turns,
    saying: sayingOf(form, tone, language),
    tone,
    degreeOf: language.changes.superlative.exec(form)?.[1] ?? null,
    kind,
  };
  if (known.size < MOST_FORMS) known.set(form, made);
  return made;
}

const keyOf = (form: string, language: Language): string => {
  if (language.words.articles.test(form)) return ARTICLE;
  const bare = form.replace(language.words.possessive, '').replace(/['.\-‐‑]/gu, '');
  const verb = language.changes.verbForms.get(bare) ?? bare;
  return language.numbers.words.get(bare) ?? language.stemWord(evenSpelling(verb, language.spellings));
};

function kindOf(form: string, language: Language): KnownForm['kind'] {
  const { changes, dates, differences, numbers, roles } = language;
  if (/^\p{N}/u.test(form) || numbers.words.has(form) || changes.numbers.has(form)) return 'number';
  if (differences.weekdays.has(form) || dates.months.has(form)) return 'day';
  if (roles.honorifics.has(form)) return 'title';
  return null;
}

/** A verb of saying judges if readers weigh it; whether somebody said, announced or recalled something is the same to them. */
const sayingOf = (form: string, tone: string | null, language: Language): ComparedWord['saying'] =>
  isPlain(form, language) || (isSaying(form, language) && tone === null)
    ? 'plain'
    : isSaying(form, language)
      ? 'judging'
      : null;

/** "A" and "the" are one: which of them stands there tells nothing. */
const ARTICLE = '+';

const isTurning = (form: string, { changes, differences }: Language): boolean =>
  changes.negations.has(form) || changes.negated.test(form) || differences.hedges.has(form);

const isTelling = (form: string, language: Language): boolean =>
  !(language.commonWords.background.has(form) || isPlain(form, language));

const isPlain = (form: string, { changes, verbs }: Language): boolean =>
  verbs.plainSaying.has(form) || changes.trifles.has(form);

const isSaying = (form: string, { roles, verbs }: Language): boolean =>
  verbs.saying.has(form) && !verbs.looseSaying.has(form) && !roles.speechNouns.has(form);

/** Whether a folded word is one of the smallest. */
export const isSmall = (form: string, { words: kinds }: Language): boolean =>
  kinds.determiners.has(form) ||
  kinds.prepositions.has(form) ||
  kinds.conjunctions.has(form) ||
  kinds.subordinators.has(form) ||
  kinds.auxiliaries.has(form) ||
  kinds.pronouns.has(form);

/**
 * Whether two stretches are the same words, spelled, joined or shortened otherwise: "hard-line" and "hardline", "U.S." and
 * "United States", "Sen." and "Senator", a slip of one letter in a long word, two letters that have changed places.
 */
export function isSameSaid(a: readonly ComparedWord[], b: readonly ComparedWord[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if (a.length === 1 && b.length === 1) return isSameAlone(a[0], b[0]);
  const [one, two] = [lettersOf(a), lettersOf(b)];
  return one === two || keysOf(a) === keysOf(b) || isInitials(one, b) || isInitials(two, a);
}

const lettersOf = (found: readonly ComparedWord[]): string => found.map(({ letters }) => letters).join('');

const keysOf = (found: readonly ComparedWord[]): string => found.map(({ key }) => key).join('');

const isInitials = (letters: string, found: readonly ComparedWord[]): boolean =>
  found.length > 1 && letters === found.map(({ form }) => form[0] ?? '').join('');

/** Letters of a word in which one of them is a slip. */
const LONG = 8;
/** Letters that a shortened word keeps at least. */
const SHORT = 3;

function isSameAlone(a: ComparedWord | undefined, b: ComparedWord | undefined): boolean {
  if (!a || !b) return false;
  if (a.letters === b.letters || a.key === b.key) return true;
  if (a.kind === 'number' || b.kind === 'number') return false;
  const [short, long] = a.form.length < b.form.length ? [a, b] : [b, a];
  const cut = short.form.length >= SHORT && long.form.startsWith(short.form);
  if (cut && (short.stopped || long.form.length - short.form.length <= 2)) return true;
  if (long.form.length >= LONG && lettersApart(short.form, long.form) <= 1) return true;
  return (
    long.form.length > SHORT + 1 &&
    long.form.length === short.form.length &&
    sorted(long.form) === sorted(short.form)
  );
}

const sorted = (form: string): string => [...form].toSorted().join('');

/** Letters of the longer word between what both begin with and what both end in. */
function lettersApart(short: string, long: string): number {
  let [front, back] = [0, 0];
  while (front < short.length && short[front] === long[front]) front += 1;
  while (back < short.length - front && short.at(-1 - back) === long.at(-1 - back)) back += 1;
  return long.length - front - back;
}
