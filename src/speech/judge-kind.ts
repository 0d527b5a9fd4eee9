import type { QuoteKind } from '../model/quote.ts';
import { CLOSING_MARKS } from '../text/quotation-marks.ts';
import { itemAt, type Decision, type Scene } from './scene.ts';

/** Whole sentences of speech, or words inside the outlet's own sentence, or no speech. */
export function judgeKind(scene: Scene, quote: number, decision: Decision): QuoteKind {
  if (decision.verdict === 'term') return 'term';
  const range = scene.quotes[quote];
  const place = scene.places[quote];
  if (range === undefined || place === undefined) return 'partial';
  const inner = scene.text.slice(range.start, range.end);
  const before = itemAt(place.line, place.item - 1);
  const after = itemAt(place.line, place.item + 1);
  const free = before.kind !== 'word' || scene.language.verbs.saying.has(before.lower);
  const opens = free && (/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(inner) || /^[[(…]/u.test(inner));
  const continues =
    place.item > 0 &&
    /^[,—–―-]$/u.test(before.text) &&
    scene.decisions[quote - 1]?.verdict === 'speech' &&
    hasQuoteBefore(place);
  const ends =
    ENDS_SENTENCE.test(inner) ||
    /^[.!?]$/u.test(after.text) ||
    !range.closed ||
    (place.line.type !== 'paragraph' && after.text === '' && /^[:]$/u.test(before.text));
  const cut = BREAKS_OFF.test(inner) || /^[,—–―-]$/u.test(after.text);
  return (opens || continues) && (ends || (cut && decision.cue !== null)) ? 'full' : 'partial';
}

const ENDS_SENTENCE = new RegExp(`[.!?…][${CLOSING_MARKS})\\]]*$`, 'u');
const BREAKS_OFF = new RegExp(`[,—–-][${CLOSING_MARKS}]*$`, 'u');

/** "…," Smith said, "…": the quotation goes on after its cue. */
function hasQuoteBefore(place: { readonly line: Scene['lines'][number]; readonly item: number }): boolean {
  for (let i = place.item - 2; i >= Math.max(0, place.item - 14); i -= 1)
    if (itemAt(place.line, i).kind === 'quote') return true;
  return false;
}
