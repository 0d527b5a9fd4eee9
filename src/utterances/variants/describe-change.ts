import type { Language } from '../../language/language.ts';
import type { ChangeType } from '../../model/variant.ts';
import { wordForms } from '../../text/words.ts';
import type { NamedRun } from './find-moved-words.ts';
import { spanOf, type PrintedQuote, type Token } from './read-tokens.ts';
import type { VariantChange } from './variant-comparison.ts';
import { weighChange, type Weight } from './weigh-change.ts';

/** The two quotes that are compared, with their words, and further ones of the utterance. */
export interface Sides {
  readonly full: PrintedQuote;
  readonly variant: PrintedQuote;
  readonly a: readonly Token[];
  readonly b: readonly Token[];
  readonly others: readonly PrintedQuote[];
}

const ELLIPSIS = /\.{3}|…|\. \. \./u;

/**
 * This share of an added stretch's runs of three words must occur in another quote for it to be spliced in.
 */
const SPLICED_SHARE = 0.8;
const RUN = 3;

/** Words beside a cut at the start or end that are searched for negations, numbers, names and modals. */
const NEAR_CUT = 8;

/** Names the change that one run is, if it is one; `i` is its place among all runs. */
export function describeChange(
  run: NamedRun,
  i: number,
  runs: readonly NamedRun[],
  sides: Sides,
  language: Language,
): VariantChange[] {
  if (run.type === 'same') return [];
  const { a, b, variant } = sides;
  const [left, put] = [a.slice(run.aFrom, run.aTo), b.slice(run.bFrom, run.bTo)];
  const [inFull, inVariant] = [spanOf(a, run.aFrom, run.aTo), spanOf(b, run.bFrom, run.bTo)];
  const change = (
    type: ChangeType,
    weighty: Weight | null = weighChange(left, put, language),
    ellipsis = false,
  ): VariantChange[] => [{ type, full: inFull, variant: inVariant, ellipsis, weighty }];
  if (run.type === 'moved') return change('moved', null);
  if (put.some((token) => token.inserted) || (left.length > 0 && left.every((token) => token.inserted)))
    return change(
      'insertion',
      weighChange(
        left.filter((token) => !token.inserted),
        put.filter((token) => !token.inserted),
        language,
      ),
    );
  if (run.type === 'changed') return change(isSpliced(put, sides) ? 'spliced' : 'words-changed');
  if (run.type === 'only-b') return change(isSpliced(put, sides) ? 'spliced' : 'words-added');
  const held = (each: NamedRun): boolean => each.type !== 'only-a';
  const [before, after] = [runs.slice(0, i).some(held), runs.slice(i + 1).some(held)];
  const between = variant.text.slice(
    b[run.bFrom - 1]?.end ?? variant.start,
    b[run.bFrom]?.start ?? variant.end,
  );
  const ellipsis = ELLIPSIS.test(between);
  if (!before || !after) {
    const near = before ? a[run.aFrom - 1]?.sentence : a[run.aTo]?.sentence;
    return change(
      before ? 'cut-end' : 'cut-start',
      weighChange(
        nearCut(
          left.filter((token) => token.sentence === near),
          before,
        ),
        [],
        language,
      ),
      ellipsis,
    );
  }
  const joins = !ellipsis && a[run.aFrom - 1]?.sentence !== a[run.aTo]?.sentence && !/[.!?]/u.test(between);
  return change(joins ? 'spliced' : 'cut-inside', weighChange(left, [], language), ellipsis);
}

/** Words of the same sentence far from the cut say little about what is left. */
const nearCut = (left: readonly Token[], atEnd: boolean): readonly Token[] =>
  atEnd ? left.slice(0, NEAR_CUT) : left.slice(-NEAR_CUT);

/** Whether words that the fullest lacks occur in another quote of the utterance. */
function isSpliced(put: readonly Token[], { others }: Sides): boolean {
  if (put.length < RUN) return false;
  const forms = put.map((token) => token.form);
  return others.some((other) => {
    const inOther = wordForms(other.text.slice(other.start, other.end));
    const found = new Set(inOther.slice(0, -RUN + 1).map((_, i) => inOther.slice(i, i + RUN).join(' ')));
    const own = forms.slice(0, forms.length - RUN + 1).map((_, i) => forms.slice(i, i + RUN).join(' '));
    return own.filter((run) => found.has(run)).length >= own.length * SPLICED_SHARE;
  });
}
