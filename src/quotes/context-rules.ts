import { countWords } from '../text/words.ts';
import { readCue } from './find-cue.ts';
import { findMainSubject, findSubject } from './find-subject.ts';
import type { Mention } from './cast.ts';
import type { Line } from './line.ts';
import { itemAt, type AttributionRule, type Decision, type Scene } from './scene.ts';

/** "…," Smith said. "…" — the second one, in the same paragraph. */
export const sameParagraph: AttributionRule = (scene, quote, { line }) => {
  if (!opensLine(scene, quote)) return null;
  const before = lastDecided(scene, quote, line.block);
  if (before !== null && before.speaker !== null && scene.places[before.quote]?.line.number === line.number - 1) return carry(before.speaker);
  const previous = scene.lines[line.number - 1];
  if (previous === undefined || previous.block !== line.block) return null;
  const speaker = speakerOfLine(scene, previous);
  return speaker === null ? null : carry(speaker);
};

/** A paragraph that opens with a mark, after one whose quotation was left open or that ended in a colon. */
export const runsOn: AttributionRule = (scene, quote, { line }) => {
  const before = quote > 0 ? quote - 1 : null;
  if (before === null || !opensLine(scene, quote)) return null;
  const earlier = scene.quotes[before];
  const decision = scene.decisions[before];
  if (earlier === undefined || decision === undefined || decision === null || decision.speaker === null || earlier.closed) return null;
  return line.block - earlier.block <= 2 && scene.places[before]?.line.number !== line.number ? carry(decision.speaker) : null;
};

/** A paragraph of nothing but quotation: whoever spoke or acted last in the paragraph before. */
export const paragraphAlone: AttributionRule = (scene, quote, { line }) => {
  if (!opensLine(scene, quote) || line.type !== 'paragraph') return null;
  const previous = lastLineBefore(scene, line.block);
  if (previous === null) return null;
  const before = lastDecided(scene, quote, previous.block);
  const last = itemAt(previous, previous.items.length - 1);
  if (last.text === ':') {
    const speaker = speakerOfLine(scene, previous);
    return speaker === null ? null : carry(speaker);
  }
  if (before !== null && before.speaker !== null) return carry(before.speaker);
  const speaker = speakerOfLine(scene, previous);
  return speaker === null ? null : carry(speaker);
};

/** Two quotations of one sentence, the other already decided. */
export const sameSentence: AttributionRule = (scene, quote, { line }) => {
  for (const other of [quote - 1, quote + 1]) {
    const decision = scene.decisions[other];
    if (decision?.speaker != null && scene.places[other]?.line.number === line.number) return carry(decision.speaker);
  }
  return null;
};

/** Smith went after the "failed, corrupt record" of his rival: words quoted beside a person, without a cue. */
export const lineSubject: AttributionRule = (scene, quote, { line, item }) => {
  const range = scene.quotes[quote];
  if (range === undefined || countWords(scene.text.slice(range.start, range.end)) < LEAST_WORDS) return null;
  const speaker = findMainSubject(scene, line, 0, item);
  return speaker === null ? null : { verdict: 'speech', speaker, cue: null, cueAt: null };
};

/** Who speaks in a line: the subject of its closing cue (", Smith said."), else of its first, else of its main clause. */
function speakerOfLine(scene: Scene, line: Line): Mention | null {
  const cues = line.items.flatMap((_, at) => (readCue(line, at) === 'saying' ? [at] : []));
  const closing = cues.findLast((at) => line.items.length - at <= 12 && line.items.slice(at + 1).every((item) => item.lower !== 'that' && item.kind !== 'quote'));
  for (const at of [closing, cues[0]]) {
    if (at === undefined) continue;
    const speaker = findSubject(scene, line, at, 0);
    if (speaker !== null) return speaker;
  }
  return findMainSubject(scene, line, 0, line.items.length);
}

/** Fewest words for a quotation without a cue to count as speech. */
const LEAST_WORDS = 4;

const carry = (speaker: Mention): Omit<Decision, 'rule'> => ({ verdict: 'speech', speaker, cue: null, cueAt: null });

function opensLine(scene: Scene, quote: number): boolean {
  const place = scene.places[quote];
  if (place === undefined) return false;
  for (let i = 0; i < place.item; i += 1) if (itemAt(place.line, i).kind !== 'mark') return false;
  return true;
}

function lastDecided(scene: Scene, quote: number, block: number): { quote: number; speaker: Mention | null } | null {
  for (let i = quote - 1; i >= 0; i -= 1) {
    const place = scene.places[i];
    if (place === undefined || place.line.block < block) return null;
    const decision = scene.decisions[i];
    if (place.line.block === block && decision?.verdict === 'speech') return { quote: i, speaker: decision.speaker };
  }
  return null;
}

function lastLineBefore(scene: Scene, block: number): Scene['lines'][number] | null {
  for (let i = scene.lines.length - 1; i >= 0; i -= 1) {
    const line = scene.lines[i];
    if (line !== undefined && line.block < block && line.type === 'paragraph') return line;
  }
  return null;
}
