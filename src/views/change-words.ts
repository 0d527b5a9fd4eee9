import type { ChangeType, VariantChange } from '../model/variant.ts';
import { countWords } from '../text/words.ts';
import { counted } from './number-words.ts';

/** One change of a printing against all the words that the printings give together. */
export interface ChangeView {
  /** What kind of change. */
  readonly name: string;
  /** What exactly; printed words in it are slices. */
  readonly detail: string | null;
  /** Why it may alter the sense. */
  readonly weighty: string | null;
}

/** The rule behind "weighty", for the reader. */
export const WEIGHTY_RULE =
  'A change is called weighty where it touches a negation (not, never, refuse …), a number, a name or a modal verb (will, would, may, must …). The rule looks at words, not at sense.';

const NAMES: Readonly<Record<ChangeType, string>> = {
  identical: 'All of the words',
  marks: 'All of the words',
  case: 'The same words, other capitals',
  spelling: 'The same words, other spelling',
  'cut-start': 'Cut at the start',
  'cut-end': 'Cut at the end',
  'cut-inside': 'Cut inside',
  insertion: 'Words added in brackets',
  'words-changed': 'Words changed',
  'words-added': 'Words added',
  moved: 'Words in another place',
  spliced: 'Two places run together',
  fragment: 'A fragment in the outlet’s own sentence',
};

/**
 * Puts a change into words.
 *
 * @param full the text that `change.full` points into
 * @param variant the text that `change.variant` points into
 */
export function changeView(change: VariantChange, full: string, variant: string): ChangeView {
  const [before, after] = [change.full && full.slice(change.full.start, change.full.end), change.variant && variant.slice(change.variant.start, change.variant.end)];
  return {
    name: NAMES[change.type],
    detail: detailOf(change, before, after),
    weighty: change.weighty && change.apart === 0 ? `weighty: touches a ${change.weighty.reason}, ${change.weighty.words.slice(0, 4).map((word) => `“${word}”`).join(', ')}` : null,
  };
}

function detailOf({ type, ellipsis, apart }: VariantChange, before: string | null, after: string | null): string | null {
  switch (type) {
    case 'identical':
    case 'marks':
    case 'case':
    case 'fragment':
      return null;
    case 'spelling':
    case 'words-changed':
      return before !== null && after !== null ? `“${short(before)}” is “${short(after)}”` : null;
    case 'cut-start':
    case 'cut-end':
      return before === null ? null : leftOut(countWords(before), apart);
    case 'cut-inside':
      return before === null ? null : `${leftOut(countWords(before), apart)}, ${ellipsis ? 'shown by an ellipsis' : 'not shown'}`;
    case 'insertion':
      return after !== null ? `“${short(after)}”` : before !== null ? `without “${short(before)}”` : null;
    case 'words-added':
    case 'moved':
    case 'spliced':
      return after === null ? null : `“${short(after)}”`;
  }
}

function leftOut(words: number, apart: number): string {
  const missing = Math.max(0, words - apart);
  return [missing > 0 ? `${counted(missing, 'word')} not printed` : '', apart > 0 ? `${counted(apart, 'word')} in another quotation` : ''].filter(Boolean).join(', ');
}

/** A detail names the place, it does not repeat the quotation: after about this many UTF-16 units it is cut. */
const LONGEST_DETAIL = 60;

function short(words: string): string {
  if (words.length <= LONGEST_DETAIL) return words;
  const cut = words.lastIndexOf(' ', LONGEST_DETAIL);
  return `${words.slice(0, cut > 0 ? cut : LONGEST_DETAIL)} …`;
}
