import { countWordsIn, formsWithin } from '../../text/words.ts';
import { isToldByNobody, readCue } from './find-cue.ts';
import { findMainSubject } from './find-main-subject.ts';
import { findSubject } from './find-subject.ts';
import type { Mention } from '../cast/cast.ts';
import type { SpeechLine } from '../line.ts';
import { itemAt, type AttributionRule, type Decision, type Scene } from '../scene.ts';

/** "…," Smith said. "…" — the second one, in the same paragraph. */
export const sameParagraph: AttributionRule = (scene, quote, { line }) => {
  if (!opensLine(scene, quote) || isWord(scene, quote)) return null;
  const before = lastDecided(scene, quote, line.block);
  if (
    before !== null &&
    before.speaker !== null &&
    scene.places[before.quote]?.line.number === line.number - 1
  )
    return carry(before.speaker);
  const previous = scene.lines[line.number - 1];
  if (previous === undefined || previous.block !== line.block) return null;
  const speaker = speakerOfLine(scene, previous);
  return speaker === null ? null : carry(speaker);
};

/** "SMITH: Well, …": a transcript inside marks, the label printed at its start; nobody says "(APPLAUSE)". */
export const labelInside: AttributionRule = (scene, quote, { line }) => {
  const range = scene.quotes[quote];
  if (range === undefined) return null;
  const inner = scene.text.slice(range.start, Math.min(range.end, range.start + LABEL_LENGTH));
  if (/^\([\p{Lu}\s.]+\)/u.test(inner) && range.end - range.start < LABEL_LENGTH)
    return { verdict: 'term', speaker: null, cue: null, cueAt: null };
  const label = /^(\p{Lu}[\p{Lu}.'’ -]{1,30}):\s/u.exec(inner)?.[1];
  if (label === undefined) return null;
  const name = scene.nameLabel(label);
  return carry({
    line: line.number,
    from: 0,
    to: 0,
    kind: 'nominal',
    text: name,
    head: name,
    pronoun: null,
    possessive: false,
    entity: null,
  });
};

/** Words of a headline or caption that a quotation of the text holds too: its speaker's. */
export const echoOfText: AttributionRule = (scene, quote, { line }) => {
  const range = scene.quotes[quote];
  if (range === undefined || (line.type === 'paragraph' && !line.headline && !isAlone(line))) return null;
  const forms = formsWithin(scene.text, range);
  if (forms.length === 0 || forms.every((form) => scene.language.commonWords.talk.has(form))) return null;
  const speakers = new Map<string, Mention>();
  const { wordings, holders } = indexOf(scene);
  const rarest = forms
    .map((form) => holders.get(form) ?? [])
    .reduce((a, b) => (a.length <= b.length ? a : b));
  for (const other of rarest.slice(0, MOST_HOLDERS)) {
    const speaker = scene.decisions[other]?.speaker;
    if (other === quote || speaker == null || (speaker.kind === 'pronoun' && speaker.entity === null))
      continue;
    const holder = scene.quotes[other];
    if (forms.length === 1 && holder !== undefined && countWordsIn(scene.text, holder) > MOST_AROUND_A_WORD)
      continue;
    if (wordings[other]?.includes(` ${forms.join(' ')} `) === true)
      speakers.set(speaker.entity?.name ?? speaker.text, speaker);
  }
  const [only] = [...speakers.values()];
  return only === undefined || speakers.size > 1 ? null : carry(only);
};

/** A single word in marks echoes no longer quotation: one of many words may have it by chance, or to deny it. */
const MOST_AROUND_A_WORD = 4;

/** Looks for an echo in at most this many quotations; a word in more of them tells nothing. */
const MOST_HOLDERS = 100;

interface WordIndex {
  /** By quotation: its folded words between blanks. */
  readonly wordings: readonly string[];
  /** By word: the quotations that have it. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<Scene, WordIndex>();

function indexOf(scene: Scene): WordIndex {
  const kept = indexes.get(scene);
  if (kept !== undefined) return kept;
  const holders = new Map<string, number[]>();
  const wordings = scene.quotes.map((range, i) => {
    const forms = formsWithin(scene.text, range);
    for (const form of new Set(forms)) {
      const list = holders.get(form);
      if (list === undefined) holders.set(form, [i]);
      else list.push(i);
    }
    return ` ${forms.join(' ')} `;
  });
  const made = { wordings, holders };
  indexes.set(scene, made);
  return made;
}

/** Longest label looked for inside marks. */
const LABEL_LENGTH = 60;

const isAlone = (line: SpeechLine): boolean => line.items.every((item) => item.kind !== 'word');

/** A paragraph that opens with a mark, after one whose quotation was left open or that ended in a colon. */
export const runsOn: AttributionRule = (scene, quote, { line }) => {
  const before = quote > 0 ? quote - 1 : null;
  if (before === null || !opensLine(scene, quote)) return null;
  const earlier = scene.quotes[before];
  const decision = scene.decisions[before];
  if (
    earlier === undefined ||
    decision === undefined ||
    decision === null ||
    decision.speaker === null ||
    earlier.closed
  )
    return null;
  return line.block - earlier.block <= 2 && scene.places[before]?.line.number !== line.number
    ? carry(decision.speaker)
    : null;
};

/** A paragraph that is all quotation: its speaker is whoever spoke or acted last in the paragraph before. */
export const paragraphAlone: AttributionRule = (scene, quote, { line }) => {
  if (!opensLine(scene, quote) || line.type !== 'paragraph' || isWord(scene, quote)) return null;
  const previous = lastLineBefore(scene, line);
  if (previous === null) return null;
  const before = lastDecided(scene, quote, previous.block);
  const last = itemAt(previous, previous.items.length - 1);
  if (last.text === ':') {
    const speaker = fromWhom(scene, previous) ?? speakerOfLine(scene, previous);
    return speaker === null ? null : carry(speaker);
  }
  if (before !== null && isAsked(scene, before.quote))
    return { verdict: 'speech', speaker: null, cue: null, cueAt: null };
  if (before !== null && before.speaker !== null) return carry(before.speaker);
  const speaker = speakerOfLine(scene, previous);
  return speaker === null ? null : carry(speaker);
};

/** "Why?" Smith asked: a paragraph after it that is all quotation is the answer, so not Smith's. */
function isAsked(scene: Scene, quote: number): boolean {
  const [range, place, decision] = [scene.quotes[quote], scene.places[quote], scene.decisions[quote]];
  if (range === undefined || place === undefined || decision?.cueAt == null || decision.cueAt < place.item)
    return false;
  return (
    scene.text[range.end - 1] === '?' &&
    scene.language.cues.asks.test(itemAt(place.line, decision.cueAt).lower)
  );
}

/** "…" and in the next paragraph: That was how Smith once described it. */
export const toldInNextLine: AttributionRule = (scene, quote, { line, item }) => {
  const next = scene.lines[line.number + 1];
  if (!opensLine(scene, quote) || item !== line.items.length - 1 || next === undefined) return null;
  if (!scene.language.clauses.takingUp.test(itemAt(next, 0).lower)) return null;
  if (itemAt(next, next.items.length - 1).text === '?') return null; // "So who does Smith think will pay?"
  const cue = next.items.findIndex((_, at) => at <= TOLD_REACH && readCue(next, at) !== null);
  const speaker = cue < 0 ? null : findSubject(scene, next, cue, 0);
  return speaker === null ? null : carry(speaker);
};

/** The verb stands among this many items of the next line. */
const TOLD_REACH = 14;

/** "Peggy", as friends knew her, …: a word or two in marks that open a sentence of the outlet's own. */
function isWord(scene: Scene, quote: number): boolean {
  const [range, place] = [scene.quotes[quote], scene.places[quote]];
  if (range === undefined || place === undefined) return false;
  const inner = scene.text.slice(range.start, range.end);
  return (
    countWordsIn(scene.text, range) < LEAST_WORDS &&
    range.closed &&
    !/[.!?…,–—-]$/u.test(inner) &&
    place.line.items.slice(place.item + 1, place.item + 3).some(({ kind }) => kind === 'word')
  );
}

/** Two quotations of one sentence, the other already decided. */
export const sameSentence: AttributionRule = (scene, quote, { line }) => {
  for (const other of [quote - 1, quote + 1]) {
    const decision = scene.decisions[other];
    if (decision?.speaker != null && scene.places[other]?.line.number === line.number)
      return carry(decision.speaker);
  }
  return null;
};

/** Smith went after the "failed, corrupt record" of his rival: words quoted beside a person, without a cue. */
export const lineSubject: AttributionRule = (scene, quote, { line, item }) => {
  const range = scene.quotes[quote];
  if (range === undefined || countWordsIn(scene.text, range) < LEAST_WORDS) return null;
  const speaker = findMainSubject(scene, line, 0, item);
  // "The council “ignored all reports” in May": the words say what the subject did.
  if (speaker === null || speaker.to === item) return null;
  if (isToldByNobody(line, item)) return { verdict: 'speech', speaker: null, cue: null, cueAt: null };
  return { verdict: 'speech', speaker, cue: null, cueAt: null };
};

/**
 * Who speaks in a line: the subject of its closing cue (", Smith said."), else of its first, else of its main clause.
 */
function speakerOfLine(scene: Scene, line: SpeechLine): Mention | null {
  const cues = line.items.flatMap((_, at) => (readCue(line, at) === 'saying' ? [at] : []));
  const closing = cues.findLast(
    (at) =>
      line.items.length - at <= 12 &&
      line.items
        .slice(at + 1)
        .every((item) => !scene.language.keywords.that.has(item.lower) && item.kind !== 'quote'),
  );
  for (const at of [closing, cues[0]]) {
    if (at === undefined) continue;
    const speaker = findSubject(scene, line, at, 0);
    if (speaker !== null) return speaker;
  }
  return findMainSubject(scene, line, 0, line.items.length);
}

/** "From Chairwoman Smith:", "Smith's full statement:": the one person whom a line names that introduces words. */
function fromWhom(scene: Scene, line: SpeechLine): Mention | null {
  const names = (scene.mentions[line.number] ?? []).filter(({ kind }) => kind === 'name');
  if (scene.language.clauses.source.test(itemAt(line, 0).lower))
    return names.find(({ to, possessive }) => !possessive && to === line.items.length - 1) ?? null;
  const [first] = names;
  const words = scene.text.slice(itemAt(line, 0).start, itemAt(line, line.items.length - 1).end);
  return first !== undefined &&
    scene.language.clauses.introduction.test(words) &&
    names.every(({ entity }) => entity === first.entity)
    ? first
    : null;
}

/** A quotation without a cue counts as speech from this many words. */
const LEAST_WORDS = 4;

const carry = (speaker: Mention): Omit<Decision, 'rule'> => ({
  verdict: 'speech',
  speaker,
  cue: null,
  cueAt: null,
});

function opensLine(scene: Scene, quote: number): boolean {
  const place = scene.places[quote];
  if (place === undefined) return false;
  for (let i = 0; i < place.item; i += 1) if (itemAt(place.line, i).kind !== 'mark') return false;
  return true;
}

/** How many quotations to look back: no paragraph holds more. */
const MOST_BEFORE = 100;

/** The last quotation before another in a block, or in one after it, that was found to be speech. */
function lastDecided(
  scene: Scene,
  quote: number,
  block: number,
): { quote: number; speaker: Mention | null } | null {
  for (let i = quote - 1; i >= Math.max(0, quote - MOST_BEFORE); i -= 1) {
    const place = scene.places[i];
    if (place === undefined || place.line.block < block) return null;
    const decision = scene.decisions[i];
    if (place.line.block === block && decision?.verdict === 'speech')
      return { quote: i, speaker: decision.speaker };
  }
  return null;
}

function lastLineBefore(scene: Scene, from: SpeechLine): SpeechLine | null {
  for (let i = from.number - 1; i >= 0; i -= 1) {
    const line = scene.lines[i];
    if (line !== undefined && line.block < from.block && line.type === 'paragraph') return line;
  }
  return null;
}
