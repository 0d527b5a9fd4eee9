import type { Language } from '../../language/language.ts';
import { findLongestRun } from '../../text/find-longest-run.ts';
import { alignWordings } from '../align-wordings.ts';
import { isTelling } from '../is-telling.ts';
import type { Segment } from '../split-segments.ts';
import type { Layer } from './layer.ts';

/** Words that a stretch and a segment have in the same sequence. */
export interface SharedRun {
  /** Where it begins in the layer and in the segment, in words. */
  readonly inLayer: number;
  readonly inSegment: number;
  readonly length: number;
}

/** Two quotes join if they share a run of this many words, this many of them telling. */
export interface JoiningRule {
  readonly words: number;
  readonly telling: number;
}

/**
 * A shorter segment joins only if all of it occurs in one place of one stretch, with a telling word in it.
 */
const WHOLE_TELLING = 1;

/**
 * This share of a segment's words must come in the same order for it to be the same words printed
 * differently.
 */
const REWORDED_SHARE = 0.7;

/** The longest run of words that both have; `null` if it is too short or occurs in two places. */
export function joiningRun(
  layer: Layer,
  segment: Segment,
  rule: JoiningRule,
  language: Language,
): SharedRun | null {
  const forms = segment.words.map(({ form }) => form);
  const found = findLongestRun(
    layer.words.map(({ form }) => form),
    forms,
  );
  if (!found || found.ties > 0) return null;
  const best = { inLayer: found.a, inSegment: found.b, length: found.length };
  const telling = new Set(
    forms.slice(best.inSegment, best.inSegment + best.length).filter((each) => isTelling(each, language)),
  ).size;
  const whole = best.length === forms.length && telling >= WHOLE_TELLING;
  return whole || (best.length >= rule.words && telling >= rule.telling) ? best : null;
}

/**
 * The longest run of equal words if most of the segment's words come in the same order, close together;
 * otherwise `null`.
 */
export function rewordedRun(layer: Layer, segment: Segment, language: Language): SharedRun | null {
  const forms = segment.words.map(({ form }) => form);
  const pairs =
    alignWordings(
      forms,
      layer.words.map(({ form }) => form),
    ) ?? [];
  const span = (pairs.at(-1)?.[1] ?? 0) - (pairs[0]?.[1] ?? 0) + 1;
  const isNear = pairs.length >= forms.length * REWORDED_SHARE && span <= forms.length * 1.5 + 2;
  if (!isNear || !pairs.some(([i]) => isTelling(forms[i] ?? '', language))) return null;
  const runs: SharedRun[] = [];
  for (const [inSegment, inLayer] of pairs) {
    if (forms[inSegment] !== layer.words[inLayer]?.form) continue;
    const last = runs.at(-1);
    const follows =
      last && last.inSegment + last.length === inSegment && last.inLayer + last.length === inLayer;
    if (follows) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ inSegment, inLayer, length: 1 });
  }
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? null;
}
