import { words } from '#words/quotes.ts';
import { words as grammar } from '#words/grammar.ts';
import type { ChangeType, VariantChange } from '../../model/variant.ts';
import { cutAtBlank } from '../../text/cut-at-blank.ts';
import { countWords } from '../../text/words.ts';

/** One change of a quote, compared with all the words that the quotes give together. */
export interface ChangeView {
  /** The kind of change; `null` if nothing has changed and the detail says everything. */
  readonly name: string | null;
  /** What exactly; printed words in it are slices. */
  readonly detail: string | null;
  /** The word it touches that may alter the sense. */
  readonly touches: string | null;
}

/** The rule behind "touches", for readers. */
export const TOUCHES_RULE: string = words.touchesRule;

/**
 * Puts a change into words.
 *
 * @param full the text that `change.full` points into
 * @param variant the text that `change.variant` points into
 */
export function changeView(change: VariantChange, full: string, variant: string): ChangeView {
  const [before, after] = [
    change.full && full.slice(change.full.start, change.full.end),
    change.variant && variant.slice(change.variant.start, change.variant.end),
  ];
  const isCut = isOfCut(change.type) && before !== null;
  const missing = isCut ? Math.max(0, countWords(before) - change.apart) : 0;
  return {
    name: isCut && missing === 0 ? null : words.changes[change.type],
    detail: isCut ? cutDetail(change, missing) : detailOf(change, before, after),
    touches:
      change.weighty && change.apart === 0 && (!isOuter(change) || change.weighty.reason === 'negation')
        ? words.touches[change.weighty.reason](change.weighty.words.slice(0, 4).map(inMarks))
        : null,
  };
}

/** Where a quotation begins and ends is its outlet's choice: names and numbers beyond are not altered by it. */
const isOuter = ({ type }: VariantChange): boolean => type === 'cut-start' || type === 'cut-end';

function detailOf({ type }: VariantChange, before: string | null, after: string | null): string | null {
  switch (type) {
    case 'identical':
    case 'marks':
    case 'case':
    case 'fragment':
    case 'rendered':
      return null;
    case 'spelling':
    case 'words-changed':
      return before !== null && after !== null
        ? words.changedFor(inMarks(short(after)), inMarks(short(before)))
        : null;
    case 'cut-start':
    case 'cut-end':
    case 'cut-inside':
      return null;
    case 'insertion':
      return after !== null
        ? inMarks(short(after))
        : before !== null
          ? words.without(inMarks(short(before)))
          : null;
    case 'words-added':
    case 'moved':
    case 'spliced':
      return after === null ? null : inMarks(short(after));
  }
}

const isOfCut = (type: ChangeType): type is keyof typeof words.elsewhere => type in words.elsewhere;

/** Words that the outlet prints in another quotation are not left out. */
function cutDetail({ type, ellipsis, apart }: VariantChange, missing: number): string {
  return [
    missing > 0 ? words.gap(missing) : '',
    missing > 0 && type === 'cut-inside' ? words.cutGap(ellipsis) : '',
    apart > 0 && isOfCut(type) ? words.elsewhere[type](apart) : '',
  ]
    .filter(Boolean)
    .join('; ');
}

const inMarks = (text: string): string => `${grammar.opening}${text}${grammar.closing}`;

/** A detail says where; it does not repeat the quotation. It is cut after about this many UTF-16 units. */
const LONGEST_DETAIL = 60;

const short = (text: string): string =>
  text.length <= LONGEST_DETAIL ? text : `${cutAtBlank(text, LONGEST_DETAIL)} …`;
