import { words } from '#words/quotes.ts';
import { words as grammar } from '#words/grammar.ts';
import type { VariantChange } from '../../model/variant.ts';
import { cutAtBlank } from '../../text/cut-at-blank.ts';
import { countWords } from '../../text/words.ts';

/** One difference of a quote from all the words that the quotes give together. */
export interface ChangeView {
  /** The kind of difference. */
  readonly name: string;
  /** What exactly; printed words in it are slices. */
  readonly detail: string | null;
  /** A negation, number, name or modal verb among the words that differ. */
  readonly touches: string | null;
}

/** The rule behind `touches`, for readers. */
export const TOUCHES_RULE: string = words.touchesRule;

/**
 * Puts a change into words; `null` if the page shows it in its place and there is no more to say.
 *
 * @param full the text that `change.full` points into
 * @param variant the text that `change.variant` points into
 */
export function changeView(change: VariantChange, full: string, variant: string): ChangeView | null {
  const [before, after] = [
    change.full && full.slice(change.full.start, change.full.end),
    change.variant && variant.slice(change.variant.start, change.variant.end),
  ];
  const { weighty } = change;
  const [word, ...more] = weighty?.words ?? [];
  const isShown = more.length === 0 && word === before && change.type === 'cut-inside';
  const touches =
    weighty && change.apart === 0 && (!isOuter(change) || weighty.reason === 'negation')
      ? isShown
        ? words.itself[weighty.reason]
        : words.touches[weighty.reason](weighty.words.slice(0, 4).map(inMarks))
      : null;
  // What stands before and after it is shown in its place.
  if (isOuter(change) && touches === null) return null;
  // Words that the outlet prints in another quotation are not missing.
  if (change.type === 'cut-inside' && change.apart >= countWords(before ?? '')) return null;
  const name = change.type === 'insertion' && after === null ? words.unbracketed : words.changes[change.type];
  return { name, detail: detailOf(change, before, after), touches };
}

/** Where a quotation begins and ends is its outlet's choice: names and numbers beyond are not altered by it. */
const isOuter = ({ type }: VariantChange): boolean => type === 'cut-start' || type === 'cut-end';

function detailOf(
  { type, ellipsis }: VariantChange,
  before: string | null,
  after: string | null,
): string | null {
  switch (type) {
    case 'identical':
    case 'marks':
    case 'case':
    case 'fragment':
    case 'rendered':
    case 'cut-start':
    case 'cut-end':
      return null;
    case 'spelling':
    case 'words-changed':
      return before !== null && after !== null
        ? words.where(inMarks(short(after)), inMarks(short(before)))
        : null;
    case 'cut-inside':
      return before === null ? null : words.cutGap(inMarks(short(before)), ellipsis);
    case 'insertion':
      return inMarks(short(after ?? before ?? ''));
    case 'words-added':
    case 'moved':
    case 'spliced':
      return after === null ? null : inMarks(short(after));
  }
}

const inMarks = (text: string): string => `${grammar.opening}${text}${grammar.closing}`;

/** A detail says where; it does not repeat the quotation. It is cut after about this many UTF-16 units. */
const LONGEST_DETAIL = 60;

const short = (text: string): string =>
  text.length <= LONGEST_DETAIL ? text : `${cutAtBlank(text, LONGEST_DETAIL)} …`;
