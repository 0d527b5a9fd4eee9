import type { ChangeType, VariantChange } from '../../model/variant.ts';
import { cutAtBlank } from '../../text/cut-at-blank.ts';
import { countWords } from '../../text/words.ts';
import { counted } from '../number-words.ts';

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
export const TOUCHES_RULE =
  'If a change touches a negation (not, never, refuse …), a number, a name or a modal verb (will, would, may, must …), the page says so; of words before and after a quotation only if a negation is among them. The rule looks at words, not at meaning.';

const TOUCHED = {
  negation: 'a negation',
  number: 'a number',
  modal: 'a modal word',
  name: 'a name',
} as const;

const NAMES: Readonly<Record<ChangeType, string>> = {
  identical: 'All of the words',
  marks: 'All of the words',
  case: 'The same words, other capitals',
  spelling: 'The same words, other spelling',
  'cut-start': 'Begins later',
  'cut-end': 'Ends sooner',
  'cut-inside': 'Leaves words out inside',
  insertion: 'Words added in brackets',
  'words-changed': 'Words changed',
  'words-added': 'Words added',
  moved: 'Words in another place',
  spliced: 'Two places run together',
  fragment: 'A fragment in the outlet’s own sentence',
  rendered: 'Another rendering',
};

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
  const place = PLACES[change.type];
  const isCut = place !== undefined && before !== null;
  const missing = isCut ? Math.max(0, countWords(before) - change.apart) : 0;
  return {
    name: isCut && missing === 0 ? null : NAMES[change.type],
    detail: isCut ? cutDetail(change, missing, place) : detailOf(change, before, after),
    touches:
      change.weighty && change.apart === 0 && (!isOuter(change) || change.weighty.reason === 'negation')
        ? `touches ${TOUCHED[change.weighty.reason]}: ${change.weighty.words
            .slice(0, 4)
            .map((word) => `“${word}”`)
            .join(', ')}`
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
      return before !== null && after !== null ? `“${short(after)}” for “${short(before)}”` : null;
    case 'cut-start':
    case 'cut-end':
    case 'cut-inside':
      return null;
    case 'insertion':
      return after !== null ? `“${short(after)}”` : before !== null ? `without “${short(before)}”` : null;
    case 'words-added':
    case 'moved':
    case 'spliced':
      return after === null ? null : `“${short(after)}”`;
  }
}

/** Where the words are that a cut leaves out. */
const PLACES: Partial<Record<ChangeType, string>> = {
  'cut-start': 'before it',
  'cut-end': 'after it',
  'cut-inside': 'between',
};

/** Words that the outlet prints in another quotation are not left out. */
function cutDetail({ type, ellipsis, apart }: VariantChange, missing: number, place: string): string {
  return [
    missing > 0 ? `${counted(missing, 'word')} not printed` : '',
    missing > 0 && type === 'cut-inside'
      ? `the gap is ${ellipsis ? 'marked by an ellipsis' : 'not marked'}`
      : '',
    apart > 0
      ? `${counted(apart, 'word')} ${place} ${apart === 1 ? 'is' : 'are'} in another quotation of this outlet`
      : '',
  ]
    .filter(Boolean)
    .join('; ');
}

/** A detail says where; it does not repeat the quotation. It is cut after about this many UTF-16 units. */
const LONGEST_DETAIL = 60;

const short = (words: string): string =>
  words.length <= LONGEST_DETAIL ? words : `${cutAtBlank(words, LONGEST_DETAIL)} …`;
