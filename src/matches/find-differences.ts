import type { Difference, DifferenceKind } from '../model/fact.ts';
import { overlap } from '../text/spans.ts';
import { mayBeSame, readFigure, type Figure } from './compare-figures.ts';
import { findReplaced, isMark, isTitle } from './find-replaced.ts';
import type { DifferenceWords, PassageToken, ReadPassage, Stretch } from './read-passage.ts';

/**
 * Finds where two passages that tell one fact give something differently: a figure, a date, a name, a place, who did it,
 * a negation, a hedge. Passages of nearly the same words are compared word by word first (`find-replaced.ts`). Each rule
 * asks for the same words around what differs, so that two passages which merely tell
 * different parts of a fact show no difference; other verbs for the same ("killed", "died") never are one.
 *
 * @param a a passage with its tokens, in text order
 * @param b the passage of another article
 * @param words the function words of their language that the rules look for
 * @returns at most one difference of each kind, with the words of both passages as proof
 */
export function findDifferences(a: ReadPassage, b: ReadPassage, words: DifferenceWords): Difference[] {
  const rules: readonly (readonly [DifferenceKind, Rule])[] = [
    ['figure', findFigure],
    ['date', findDate],
    ['agent', findAgent],
    ['place', findPlace],
    ['name', findName],
    ['negation', (x, y) => findMarked(x, y, words.negations, words)],
    ['certainty', (x, y) => findMarked(x, y, words.hedges, words)],
  ];
  const found: Difference[] = [];
  const add = (kind: DifferenceKind, one: Stretch, two: Stretch): void => {
    // Each kind once, and a name, place or agent as one of them.
    if (found.some((known) => known.kind === kind || (overlap(known.a, one) && overlap(known.b, two))))
      return;
    found.push({
      kind,
      a: { article: a.article, start: one.start, end: one.end },
      b: { article: b.article, start: two.start, end: two.end },
    });
  };
  for (const { kind, a: one, b: two } of findReplaced(a.tokens, b.tokens, words)) add(kind, one, two);
  for (const [kind, rule] of rules) {
    const there = rule(a, b, words);
    if (there !== null) add(kind, ...there);
  }
  return found;
}

type Rule = (a: ReadPassage, b: ReadPassage, words: DifferenceWords) => readonly [Stretch, Stretch] | null;

/**
 * Numbers of the same thing ("60 prisoners", "75 prisoners", "€2 billion", "€2.4 billion") of which neither passage has
 * the other's, and which no "about" or "more than" makes one.
 */
const findFigure: Rule = (a, b, words) => {
  const [inA, inB] = [figuresOf(a, words), figuresOf(b, words)];
  for (const one of inA) {
    const rivals = inB.filter(({ thing }) => thing === one.thing);
    const [two] = rivals;
    // Where a passage gives several figures of one thing, nobody can tell which figure answers which.
    if (two === undefined || rivals.length > 1 || inA.filter(({ thing }) => thing === one.thing).length > 1)
      continue;
    if ([...inA, ...inB].filter(({ value }) => value === one.value || value === two.value).length > 2)
      continue;
    if (mayBeSame(one, two)) continue;
    if (one.thing === SHARE && !sharesNear(a, one.place, b, two.place)) continue;
    return [one.place, two.place];
  }
  return null;
};

function figuresOf({ tokens }: ReadPassage, words: DifferenceWords): FigureOfThing[] {
  return tokens.flatMap((token, i) => {
    const figure = readFigure(tokens, i, words);
    if (figure === null) return [];
    const after = tokens.slice(i + 1, i + 1 + NEAR);
    // A unit stands where its number does; what is counted is the next telling word.
    const unit = after.find(({ start }) => start === token.start);
    const thing = unit ?? after.find(({ kind }) => kind !== 'common');
    if (thing === undefined || thing.kind === 'number' || thing.kind === 'date' || thing.kind === 'name')
      return [];
    const ofWhat = words.shares.has(thing.key) ? SHARE : (thing.like ?? thing.key);
    if (ofWhat !== SHARE && words.vague.has(thing.form)) return [];
    // "one of 60 prisoners" and ages ("Orlo, 52") count nothing that another passage counts.
    const place = { start: token.start, end: Math.max(token.end, thing.end) };
    return [{ ...figure, thing: ofWhat, place }];
  });
}

/** The unit of a share: of what, only the words around it say. */
const SHARE = 'percent';

/** One day in each passage, and not the same, of the same act: "on 9 December", "on December 10"; "Monday", "Tuesday". */
const findDate: Rule = (a, b, words) => {
  for (const isDay of [isDate, ({ form }: PassageToken) => words.weekdays.has(form)]) {
    const [inA, inB] = [a, b].map(({ tokens }) => tokens.filter(isDay));
    const [one, two] = [inA?.[0], inB?.[0]];
    if (!one || !two || inA?.length !== 1 || inB?.length !== 1 || one.key === two.key) continue;
    const near = sharesNear(a, one, b, two);
    if (near || (isDate(one) && sharesWord(a, b))) return [one, two];
  }
  return null;
};

const isDate = ({ kind }: PassageToken): boolean => kind === 'date';

/** Whether an act near two stretches is the same: a telling word that is no name, or two names. */
function sharesNear(a: ReadPassage, one: Stretch, b: ReadPassage, two: Stretch): boolean {
  const near = ({ tokens }: ReadPassage, { start, end }: Stretch): PassageToken[] =>
    [
      ...tokens.filter((token) => token.end <= start).slice(-AROUND),
      ...tokens.filter((token) => token.start >= end).slice(0, AROUND),
    ].filter(({ kind }) => kind !== 'common');
  const keys = new Set(near(a, one).map(({ key }) => key));
  const shared = near(b, two).filter(({ key }) => keys.has(key));
  return shared.length >= 2 || shared.some(({ kind }) => kind !== 'name');
}

/** How many words around a day, a share or a name are looked at. */
const AROUND = 4;

/** "… killed by the army", "… killed by rebels": the same verb, "by", and another name. */
const findAgent: Rule = (a, b, words) => after(a, b, words.agents);

/** "met in Geneva", "met in Vienna": the same word, a preposition of place, and another name. */
const findPlace: Rule = (a, b, words) => after(a, b, words.places);

/** Names after the same word and the same preposition, of which neither passage has the other's. */
function after(
  a: ReadPassage,
  b: ReadPassage,
  prepositions: ReadonlySet<string>,
): readonly [Stretch, Stretch] | null {
  for (const one of named(a, prepositions))
    for (const two of named(b, prepositions)) {
      if (one.head !== two.head || one.preposition !== two.preposition) continue;
      if (one.keys.some((key) => has(b, key)) || two.keys.some((key) => has(a, key))) continue;
      return [one.place, two.place];
    }
  return null;
}

function named({ tokens }: ReadPassage, prepositions: ReadonlySet<string>): Named[] {
  return tokens.flatMap((token, i) => {
    const [head, first] = [tokens[i - 1], tokens[i + 1]];
    if (!prepositions.has(token.form) || head?.kind !== 'word' || first?.kind !== 'name') return [];
    const rest = tokens.slice(i + 1);
    const length = rest.findIndex(({ kind }) => kind !== 'name');
    const name = length < 0 ? rest : rest.slice(0, length);
    return [
      {
        head: head.key,
        preposition: token.form,
        keys: name.map(({ key }) => key),
        place: { start: first.start, end: name.at(-1)?.end ?? first.end },
      },
    ];
  });
}

/**
 * The same given name and another surname, of which neither passage has the other's: a letter or two away ("Colin
 * Baird", "Colin Beard"), or any other where the words around are the same.
 */
const findName: Rule = (a, b) => {
  if (isTitle(a.tokens) || isTitle(b.tokens)) return null;
  for (const one of fullNames(a))
    for (const two of fullNames(b)) {
      if (one.given !== two.given || has(b, one.last.key) || has(a, two.last.key)) continue;
      if (one.last.form.startsWith(two.last.form) || two.last.form.startsWith(one.last.form)) continue;
      if (!isNearly(one.last.form, two.last.form) && !sharesNear(a, one.place, b, two.place)) continue;
      return [one.place, two.place];
    }
  return null;
};

/** Two names in a row and no third, as "Colin Baird". */
function fullNames({ tokens }: ReadPassage): { given: string; last: PassageToken; place: Stretch }[] {
  const follows = (i: number): boolean => {
    const [one, two] = [tokens[i - 1], tokens[i]];
    return one !== undefined && two?.kind === 'name' && two.start === one.end + 1;
  };
  return tokens.flatMap((first, i) => {
    const last = tokens[i + 1];
    const opens = first.kind === 'name' || first.opensName === true;
    return !opens || last === undefined || !follows(i + 1) || follows(i + 2)
      ? []
      : [{ given: first.key, last, place: { start: first.start, end: last.end } }];
  });
}

/** Whether two words of four letters or more are one or two letters apart, and begin alike. */
function isNearly(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 4 || a[0] !== b[0]) return false;
  // The same name with an ending ("Baird", "Bairds") is not another name.
  return !a.startsWith(b) && !b.startsWith(a) && countEdits(a, b) <= 2;
}

/** Levenshtein distance. */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(
        Math.min((row[j] ?? 0) + Number(letter !== other), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * One passage puts a mark ("not", "allegedly") before a word that both print, and the other has no mark of its kind at all.
 * What says who told it may carry the mark too, so a passage with words of denial or attribution is left alone.
 */
function findMarked(
  a: ReadPassage,
  b: ReadPassage,
  marks: ReadonlySet<string>,
  words: DifferenceWords,
): readonly [Stretch, Stretch] | null {
  const one = markedIn(a, b, marks, words);
  if (one !== null) return one;
  const two = markedIn(b, a, marks, words);
  return two === null ? null : [two[1], two[0]];
}

function markedIn(
  a: ReadPassage,
  b: ReadPassage,
  marks: ReadonlySet<string>,
  words: DifferenceWords,
): readonly [Stretch, Stretch] | null {
  if (b.tokens.some(({ form }) => words.turns.has(form) || isMark(form, marks))) return null;
  if (a.tokens.some(({ form }) => words.turns.has(form))) return null;
  const found = a.tokens.filter(({ form }) => isMark(form, marks));
  const [mark] = found;
  if (mark === undefined || found.length > 1) return null;
  const i = a.tokens.indexOf(mark);
  for (const token of a.tokens.slice(i + 1, i + 1 + NEAR)) {
    if (token.kind !== 'word') continue;
    const two = b.tokens.find(({ kind, key }) => kind === 'word' && key === token.key);
    // The word itself, and another beside it, must stand in both: the same act of the same thing.
    return two !== undefined && sharesWord(a, b, token.key)
      ? [
          { start: mark.start, end: token.end },
          { start: two.start, end: two.end },
        ]
      : null;
  }
  return null;
}

/** Whether the passages share two words, names or numbers that tell something, besides the one given. */
function sharesWord(a: ReadPassage, b: ReadPassage, but = ''): boolean {
  const keys = new Set(b.tokens.filter(tells).map(({ key }) => key));
  return (
    new Set(
      a.tokens
        .filter((token) => tells(token) && token.key !== but && keys.has(token.key))
        .map(({ key }) => key),
    ).size >= LEAST_SHARED
  );
}

const tells = ({ kind }: PassageToken): boolean => kind === 'word' || kind === 'name' || kind === 'number';
const has = ({ tokens }: ReadPassage, key: string): boolean => tokens.some((token) => token.key === key);

const LEAST_SHARED = 2;

/** How many words a mark or a number reaches. */
const NEAR = 3;

interface FigureOfThing extends Figure {
  readonly thing: string;
}

interface Named {
  readonly head: string;
  readonly preposition: string;
  readonly keys: readonly string[];
  readonly place: Stretch;
}
