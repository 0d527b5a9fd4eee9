import type { Language } from '../language/language.ts';
import type { CollatedVariant, CollatedWord, Stretch } from '../model/stretch.ts';
import { alignWords } from '../text/align-words.ts';
import { findLongestRun } from '../text/find-longest-run.ts';
import { alignWordings } from './align-wordings.ts';
import { isTelling } from './is-telling.ts';
import type { Segment, SegmentWord } from './split-segments.ts';

/** Two quotes join if they share a run of this many words, this many of them telling. */
interface JoiningRule {
  readonly words: number;
  readonly telling: number;
}

/** Of one person in one conversation: fewer words may be said twice. */
const IN_CONVERSATION: JoiningRule = { words: 5, telling: 2 };
/** Of one utterance: it is already known that the quotes belong together. */
const IN_UTTERANCE: JoiningRule = { words: 3, telling: 1 };
/**
 * A shorter segment joins only if all of it occurs in one place of one stretch, with a telling word in it.
 */
const WHOLE_TELLING = 1;
/**
 * This share of a segment's words must come in the same order for it to be the same words printed
 * differently.
 */
const REWORDED_SHARE = 0.7;
/** Longer segments are not aligned: the cost of word-by-word alignment grows with the square. */
const LONGEST = 2000;

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
    if (best?.run && !ambiguous) merge(best.layer, segment, best.run);
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
    if (segment && only && !second) merge(only.longer, segment, only.run);
    else kept.push(layer);
  }
  return kept;
}

/** A single word stands in too many places to be laid on one of them. */
const LEAST_BESIDE = 2;

/**
 * Joins a few words that a gap parts from the rest of their quote: words that come too often to be placed by themselves
 * stand where they come next to the rest, in the order of the quote.
 */
function joinBesideOwn(layers: readonly Layer[]): Layer[] {
  return layers.filter((layer) => {
    const [segment, further] = layer.segments;
    if (!segment || further || segment.words.length < LEAST_BESIDE) return true;
    const forms = segment.words.map(({ form }) => form);
    for (const other of layers) {
      const own = other.segments.filter((each) => quoteOf(each) === quoteOf(segment));
      const before = own.findLast(({ index }) => index < segment.index);
      const after = own.find(({ index }) => index > segment.index);
      if (other === layer || (!before && !after)) continue;
      const from = before ? (placesOf(other, before).at(-1) ?? -1) + 1 : 0;
      const to = (after && placesOf(other, after)[0]) ?? other.words.length;
      const places = other.words.flatMap((_, at) => {
        const run = other.words.slice(at, at + forms.length);
        const fits = at >= from && at + forms.length <= to;
        return fits && run.every(({ form }, i) => form === forms[i]) ? [run] : [];
      });
      const nearest = after ? places.at(-1) : places[0];
      if (!nearest) continue;
      nearest.forEach((word, i) => share(word, segment, segment.words[i]));
      other.segments.push(segment);
      return false;
    }
    return true;
  });
}

/** Where the words of a segment stand in a layer. */
const placesOf = (layer: Layer, { article, words: [first, ...rest] }: Segment): number[] => {
  const [start, end] = [first?.start ?? 0, rest.at(-1)?.end ?? first?.end ?? 0];
  return layer.words.flatMap(({ printed }, at) =>
    printed.some((each) => each.article === article && start <= each.start && each.end <= end) ? [at] : [],
  );
};

interface Layer {
  words: CollatedWord[];
  variants: CollatedVariant[];
  readonly segments: Segment[];
}

interface SharedRun {
  /** Where it begins in the layer and in the segment, in words. */
  readonly inLayer: number;
  readonly inSegment: number;
  readonly length: number;
}

const spoken = ({ words }: Segment) => words.filter(({ inserted }) => !inserted).length;
const quoteOf = ({ article, quote }: Segment) => `${article}/${quote.id}`;
const nameOf = (segment: Segment) => `${quoteOf(segment)}/${segment.index}`;

function layerOf(segment: Segment): Layer {
  return {
    words: segment.words.map((word) => collatedWord(segment, word)),
    variants: [],
    segments: [segment],
  };
}

const collatedWord = (segment: Segment, { form, start, end, inserted }: SegmentWord): CollatedWord => ({
  form,
  printed: [{ article: segment.article, start, end }],
  inserted,
});

/** The longest run of words that both have; `null` if it is too short or occurs in two places. */
function joiningRun(layer: Layer, segment: Segment, rule: JoiningRule, language: Language): SharedRun | null {
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
function rewordedRun(layer: Layer, segment: Segment, language: Language): SharedRun | null {
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

/**
 * Joins a segment onto a layer: common words are shared, others become variants, and ends that reach further
 * extend it.
 */
function merge(layer: Layer, segment: Segment, run: SharedRun): void {
  layer.segments.push(segment);
  const after = alignSides(
    layer.words.slice(run.inLayer + run.length),
    segment.words.slice(run.inSegment + run.length),
    segment,
  );
  const before = alignSides(
    layer.words.slice(0, run.inLayer).toReversed(),
    segment.words.slice(0, run.inSegment).toReversed(),
    segment,
  );
  const extendedBefore = before.further.toReversed();
  const shift = extendedBefore.length;
  layer.words
    .slice(run.inLayer, run.inLayer + run.length)
    .forEach((word, i) => share(word, segment, segment.words[run.inSegment + i]));
  layer.variants = layer.variants.map((variant) => ({
    ...variant,
    from: variant.from + shift,
    to: variant.to + shift,
  }));
  layer.variants.push(
    ...before.variants.map(({ from, to, start, end }) => ({
      article: segment.article,
      start,
      end,
      from: shift + run.inLayer - to,
      to: shift + run.inLayer - from,
    })),
    ...after.variants.map(({ from, to, start, end }) => ({
      article: segment.article,
      start,
      end,
      from: shift + run.inLayer + run.length + from,
      to: shift + run.inLayer + run.length + to,
    })),
  );
  layer.words = [...extendedBefore, ...layer.words, ...after.further];
}

/**
 * Aligns what follows a shared run on both sides, outward from it. Words beyond the end of the layer extend
 * it. Words beside other words are variants, but only if the two sides meet again: an end that continues
 * differently is left out.
 */
function alignSides(layer: readonly CollatedWord[], words: readonly SegmentWord[], segment: Segment): Sides {
  if (words.length === 0) return { further: [], variants: [] };
  if (layer.length === 0) return { further: words.map((word) => collatedWord(segment, word)), variants: [] };
  if (layer.length > LONGEST || words.length > LONGEST) return { further: [], variants: [] };
  const variants: Sides['variants'] = [];
  let pending: { from: number; to: number; words: SegmentWord[] } | null = null;
  for (const { same, aFrom, aTo, bFrom, bTo } of alignWords(
    layer.map(({ form }) => form),
    words.map(({ form }) => form),
  )) {
    if (!same) {
      pending = { from: aFrom, to: aTo, words: words.slice(bFrom, bTo) };
      continue;
    }
    if (pending) pushVariant(variants, pending);
    pending = null;
    layer.slice(aFrom, aTo).forEach((word, i) => share(word, segment, words[bFrom + i]));
  }
  // The layer has ended and the segment goes on: it extends the stretch.
  if (pending && pending.from === layer.length)
    return { further: pending.words.map((word) => collatedWord(segment, word)), variants };
  if (pending && pending.words.length > 0) pushVariant(variants, pending);
  return { further: [], variants };
}

interface Sides {
  readonly further: CollatedWord[];
  readonly variants: { from: number; to: number; start: number; end: number }[];
}

function pushVariant(
  variants: Sides['variants'],
  { from, to, words }: { from: number; to: number; words: SegmentWord[] },
): void {
  if (words.length === 0) return;
  variants.push({
    from,
    to,
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
  });
}

function share(word: CollatedWord, segment: Segment, printed: SegmentWord | undefined): void {
  if (printed && !word.printed.some(({ article }) => article === segment.article)) {
    word.printed.push({ article: segment.article, start: printed.start, end: printed.end });
    if (!printed.inserted) word.inserted = false;
  }
}
