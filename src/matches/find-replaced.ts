import type { DifferenceKind } from '../model/fact.ts';
import { alignWords } from '../text/align-words.ts';
import { mayBeSame, readFigure } from './compare-figures.ts';
import type { DifferenceWords, PassageToken, Stretch } from './read-passage.ts';

/**
 * Sets two passages of nearly the same words against each other, word by word, and says what kind of difference it is
 * that stands in the place of something else. Where the words around are the same, so is what they tell, and a name,
 * figure or day that took the place of another needs no further proof.
 *
 * @param a the tokens of a passage
 * @param b the tokens of another
 * @returns all differences whose kind can be told, in text order; none where the wording is not near
 */
export function findReplaced(
  a: readonly PassageToken[],
  b: readonly PassageToken[],
  words: DifferenceWords,
): Replaced[] {
  const runs = alignWords(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  );
  const same = runs.reduce((sum, run) => sum + (run.same ? run.aTo - run.aFrom : 0), 0);
  const near = same / Math.max(1, Math.min(a.length, b.length));
  if (same < LEAST_SAME || near < NEAR_WORDING) return [];
  const changes = runs.flatMap((run, i): Change[] => {
    const around = [runs[i - 1], runs[i + 1]].reduce(
      (sum, next) => sum + (next ? next.aTo - next.aFrom : 0),
      0,
    );
    const sides = [a.slice(run.aFrom, run.aTo), b.slice(run.bFrom, run.bTo)] as const;
    // "from China." and "from Kenya,” Ann Lee wrote": what follows at the end of one of them is another thing.
    const [one, two] = runs[i + 1] === undefined && i > 0 ? [unbroken(sides[0]), unbroken(sides[1])] : sides;
    return run.same || around < LEAST_AROUND || Math.max(one.length, two.length) > MOST_CHANGED
      ? []
      : [{ one, two, at: run, before: a[run.aFrom - 1], after: a[run.aTo], next: b[run.bTo] }];
  });
  const isSwapped = (change: Change): boolean =>
    areNames(change.one) &&
    changes.some((other) => isSame(change.one, other.two) && isSame(change.two, other.one));
  return changes.flatMap((change): Replaced[] => {
    const kind = isSwapped(change) ? 'agent' : kindOf(change, a, b, near, words);
    if (kind === null) return [];
    return [
      { kind, a: show(kind, change.one, change.after, words), b: show(kind, change.two, change.next, words) },
    ];
  });
}

/** What a reader sees of one side: a mark or figure with the word after it; where one side has nothing, that word alone. */
function show(
  kind: DifferenceKind,
  own: readonly PassageToken[],
  after: PassageToken | undefined,
  words: DifferenceWords,
): Stretch {
  const marks = kind === 'negation' ? words.negations : words.hedges;
  const shown =
    kind === 'negation' || kind === 'certainty'
      ? own.filter(({ form }) => isMark(form, marks))
      : own.filter(tells);
  const further = kind === 'figure' && after?.kind === 'common' ? undefined : after;
  const whole = WITH_NEXT.has(kind) && further ? [...shown, further] : shown;
  return over(whole.length > 0 ? whole : own);
}

function kindOf(
  { one, two, at, before, after }: Change,
  a: readonly PassageToken[],
  b: readonly PassageToken[],
  near: number,
  words: DifferenceWords,
): DifferenceKind | null {
  const marked = (marks: ReadonlySet<string>): boolean => {
    const [x, y] = [one, two].map((list) => list.filter(({ form }) => isMark(form, marks)).length);
    const elsewhere = [...a, ...b].filter(({ form }) => isMark(form, marks)).length;
    return (
      x !== y &&
      elsewhere === 1 &&
      [...one, ...two].every(({ kind, form }) => kind === 'common' || isMark(form, marks))
    );
  };
  if (after !== undefined && marked(words.negations)) return 'negation';
  if (after !== undefined && marked(words.hedges)) return 'certainty';
  const [x, y] = [one.filter(tells), two.filter(tells)];
  if (x.length === 0 || y.length === 0) return null;
  const known = x.some(({ key }) => b.some((token) => token.key === key));
  if (known || y.some(({ key }) => a.some((token) => token.key === key))) return null;
  const figures = [
    x.flatMap((token) => readFigure(a, a.indexOf(token), words) ?? []),
    y.flatMap((token) => readFigure(b, b.indexOf(token), words) ?? []),
  ];
  const [figure, rival] = figures.map(([first]) => first);
  if (figure && rival && figures.every((list) => list.length === 1))
    return mayBeSame(figure, rival) ? null : 'figure';
  const areDays = (list: readonly PassageToken[]): boolean =>
    list.every(({ kind, form }) => kind === 'date' || words.weekdays.has(form));
  if (areDays(x) && areDays(y)) return 'date';
  if (
    !areNames(x) ||
    !areNames(y) ||
    x.some(({ like }) => like !== null && y.some((token) => token.like === like))
  )
    return null;
  // "Senator Lee" and "Ann Lee": not the name, but what stands before it.
  if (after?.kind === 'name' && after.start === (a[at.aTo - 1]?.end ?? 0) + 1) return null;
  if (before !== undefined && words.agents.has(before.form)) return 'agent';
  const arePlaces = (list: readonly PassageToken[]): boolean =>
    list.every(({ key, form }) => key.startsWith('place:') || words.placeNames.has(form));
  if (isShort(x, y) || isShort(y, x)) return null;
  const places = [x, y].filter(arePlaces).length;
  const stands = before !== undefined && words.places.has(before.form);
  if (places === 2 || (stands && before.end < (x[0]?.start ?? 0))) return 'place';
  if (places === 1) return before !== undefined && words.ways.has(before.form) ? 'place' : null;
  // A given name or title before it says that it is somebody; else nearly all must be the same.
  const full = before?.kind === 'name' && before.end + 1 === x[0]?.start;
  return full || (near >= COPIED && !isTitle(a) && !isTitle(b)) ? 'name' : null;
}

/** Tokens up to the first with more than a blank before it. */
function unbroken(tokens: readonly PassageToken[]): readonly PassageToken[] {
  const end = tokens.findIndex(({ start }, i) => i > 0 && start > (tokens[i - 1]?.end ?? 0) + 1);
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** Whether one is a short form of the other: its initials, its beginning, or the same without blanks. */
function isShort(x: readonly PassageToken[], y: readonly PassageToken[]): boolean {
  const [short, long] = [x, y].map((tokens) => tokens.map(({ form }) => form).join(''));
  const initials = y.map(({ form }) => form.charAt(0)).join('');
  return x.length === 1 && ((y.length > 1 && short === initials) || long?.startsWith(short ?? '') === true);
}

/** Whether nearly every word reads as a name, as in headlines: there no capital says that one is. */
export function isTitle(tokens: readonly PassageToken[]): boolean {
  const told = tokens.filter(tells);
  return told.filter(({ kind }) => kind === 'name').length >= told.length * TITLE_SHARE;
}

/** "didn't" where "not" is a mark. */
export const isMark = (form: string, marks: ReadonlySet<string>): boolean =>
  marks.has(form) || (marks.has('not') && form.endsWith("n't"));

const areNames = (tokens: readonly PassageToken[]): boolean =>
  tokens.length > 0 && tokens.every(({ kind }) => kind === 'name');

const isSame = (x: readonly PassageToken[], y: readonly PassageToken[]): boolean =>
  x.length === y.length && x.every(({ key }, i) => key === y[i]?.key);

const tells = ({ kind }: PassageToken): boolean => kind !== 'common';

const over = (tokens: readonly PassageToken[]): Stretch => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});

/** A difference of these kinds says nothing without the word after it. */
const WITH_NEXT: ReadonlySet<DifferenceKind> = new Set(['negation', 'certainty', 'figure']);

/** The passages share at least so many words in order, and this much of the shorter one. */
const LEAST_SAME = 4;
const NEAR_WORDING = 0.6;

/** So much of the shorter one makes it a copy. */
const COPIED = 0.8;

/** Ordinary sentences full of names reach about 0.6. */
const TITLE_SHARE = 0.7;

/** So many equal words stand before and after what differs. */
const LEAST_AROUND = 3;

/** A name with its titles; longer stretches tell something else. */
const MOST_CHANGED = 3;

interface Change {
  readonly one: readonly PassageToken[];
  readonly two: readonly PassageToken[];
  readonly at: { readonly aTo: number };
  /** The equal words before and after it, the latter in both passages. */
  readonly before: PassageToken | undefined;
  readonly after: PassageToken | undefined;
  readonly next: PassageToken | undefined;
}

/** Words in the place of others. */
interface Replaced {
  readonly kind: DifferenceKind;
  readonly a: Stretch;
  readonly b: Stretch;
}
