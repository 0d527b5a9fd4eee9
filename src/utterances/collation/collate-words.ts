import type { Language } from '../../language/language.ts';
import type { Stretch } from '../../model/stretch.ts';
import type { Segment } from '../split-segments.ts';
import { joiningRun, rewordedRun, type JoiningRule } from './find-shared-run.ts';
import { joinBesideOwn } from './join-beside-own.ts';
import { layerOf, quoteOf, type Layer } from './layer.ts';
import { mergeSegment } from './merge-segment.ts';

/** Of one person in one conversation: fewer words may be said twice. */
const IN_CONVERSATION: JoiningRule = { words: 5, telling: 2 };

/** Of one utterance: it is already known that the quotes belong together. */
const IN_UTTERANCE: JoiningRule = { words: 3, telling: 1 };

/**
 * Collates the printings of one person's words: every word once, with all who print it. Printings join only
 * where they overlap safely, or where they are known to be of one utterance and most of their words come in the same
 * order; what does not join starts a stretch of its own. The longest printing leads, so the result does not depend on
 * the order given.
 *
 * @param segments of one speaker, without gaps inside
 * @param utteranceOf which utterance a segment belongs to; not given, each quote is one of its own
 * @returns stretches, the longest first, each with the segments it is made of
 */
export function collateWords(
  segments: readonly Segment[],
  speaker: string | null,
  language: Language,
  utteranceOf: (segment: Segment) => string = quoteOf,
): { stretch: Stretch; segments: readonly Segment[] }[] {
  const sorted = segments
    .filter(({ words }) => words.length > 0)
    .toSorted(
      (a, b) => spoken(b) - spoken(a) || b.words.length - a.words.length || (nameOf(a) < nameOf(b) ? -1 : 1),
    );
  const isOfOne = (layer: Layer, segment: Segment) =>
    layer.segments.some((other) => utteranceOf(other) === utteranceOf(segment));
  const collated: Layer[] = [];
  for (const segment of sorted) {
    const places = collated
      .map((layer) => ({
        layer,
        run: joiningRun(layer, segment, isOfOne(layer, segment) ? IN_UTTERANCE : IN_CONVERSATION, language),
      }))
      .filter(({ run }) => run !== null);
    const [best, second] = places.toSorted((a, b) => (b.run?.length ?? 0) - (a.run?.length ?? 0));
    // Words that fit two stretches equally well settle neither: right or silent.
    const ambiguous = best && second && best.run?.length === second.run?.length;
    if (best?.run && !ambiguous) mergeSegment(best.layer, segment, best.run);
    else collated.push(layerOf(segment));
  }
  const joined = joinBesideOwn(joinReworded(collated, isOfOne, language));
  return joined.map(({ words, variants, segments: own }) => ({
    stretch: { speaker, words, variants, quotes: [...new Set(own.map(quoteOf))] },
    segments: own,
  }));
}

/**
 * Joins a segment that is still alone onto a longer quote of its utterance that has most of its words in the
 * same order.
 */
function joinReworded(
  collated: readonly Layer[],
  isOfOne: (layer: Layer, segment: Segment) => boolean,
  language: Language,
): Layer[] {
  const kept: Layer[] = [];
  for (const layer of collated) {
    const [segment, further] = layer.segments;
    const places =
      segment && !further
        ? kept.flatMap((longer) => {
            const run =
              isOfOne(longer, segment) &&
              !longer.segments.some((other) => quoteOf(other) === quoteOf(segment))
                ? rewordedRun(longer, segment, language)
                : null;
            return run ? [{ longer, run }] : [];
          })
        : [];
    const [only, second] = places;
    if (segment && only && !second) mergeSegment(only.longer, segment, only.run);
    else kept.push(layer);
  }
  return kept;
}

const spoken = ({ words }: Segment) => words.filter(({ inserted }) => !inserted).length;

const nameOf = (segment: Segment) => `${quoteOf(segment)}/${segment.index}`;
