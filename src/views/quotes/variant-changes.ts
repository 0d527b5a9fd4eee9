import { words } from '#words/quotes.ts';
import type { Article } from '../../model/article.ts';
import type { ComparedUtterance } from '../../model/utterance.ts';
import type { Variant } from '../../model/variant.ts';
import { countWordsIn } from '../../text/words.ts';
import { changeView, type ChangeView } from './change-words.ts';

/**
 * How a printing differs from the words that all give together, for a page. One that has no change, beside one that has
 * words more or is another translation, is not all of the words.
 *
 * @param presumed whether nobody says that these are translations
 */
export function variantChanges(
  article: Article,
  variant: Variant,
  { rendering, variants }: ComparedUtterance,
  presumed: boolean,
): ChangeView[] {
  const views = variant.changes.flatMap(
    (change) => changeView(change, variant.reference, article.text) ?? [],
  );
  const others = new Set(
    variants.filter((each) => each !== variant).flatMap(({ changes }) => changes.map(({ type }) => type)),
  );
  const isWhole = variant.changes.every(({ type }) => type === 'identical' || type === 'marks');
  if (rendering === null) return isWhole && others.has('words-added') ? [] : views;
  const [only] = variant.changes;
  const named = (name: string): string => (presumed ? words.presumably(name) : name);
  if (isWhole && others.has('rendered'))
    return [{ name: named(words.oneTranslation), detail: null, touches: null }];
  return views.map((view) =>
    only?.type === 'rendered' ? { ...view, name: named(view.name), detail: reachOf(variant) } : view,
  );
}

/** Fewer words at an end may be said in other words; so many are quoted by another alone. */
const LEAST_REACH = 3;

/** Whether a translation is quoted from later on, or ends sooner, than another; `null` if neither. */
function reachOf({ runs, reference }: Variant): string | null {
  const printed = runs.flatMap(({ variant }, i) => (variant ? [i] : []));
  const lacks = (some: Variant['runs']) =>
    some.reduce((sum, { full }) => sum + countWordsIn(reference, full), 0) >= LEAST_REACH;
  const later = lacks(runs.slice(0, printed[0] ?? 0));
  const sooner = lacks(runs.slice((printed.at(-1) ?? runs.length) + 1));
  return words.reach(later, sooner) || null;
}
