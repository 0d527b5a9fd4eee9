import type { Language } from '../../language/language.ts';
import type { Item } from '../line.ts';
import { isTitle } from './is-title.ts';
import { endOfOffice, endsInHolder } from './office-with-holder.ts';
import { isMonthName } from './starts-name.ts';

/** Where the run of capitals ends that begins here, with the small words inside it: titles, name and all; past its last item. */
export function endOfRun(items: readonly Item[], from: number, language: Language): number {
  let to = from + 1;
  while (to < items.length) {
    const last = items[to - 1];
    const item = items[to];
    if (last === undefined || item === undefined) return to;
    if (
      last.possessive &&
      !(
        language.forms.pluralPossessive.test(last.text) &&
        item.capital &&
        language.roles.bodies.has(item.lower)
      )
    )
      return to; // but "the Operators' Group" is one name
    if (item.kind === 'quote') {
      if (
        item.text.length <= 16 &&
        items[to + 1]?.capital === true &&
        items[to + 1]?.kind === 'word' &&
        !language.words.noNames.has(items[to + 1]?.lower ?? '')
      )
        to += 2;
      else return to;
    } else if (item.kind !== 'word') {
      if (
        item.text === ',' &&
        language.names.tails.has(items[to + 1]?.lower ?? '') &&
        items[to + 1]?.kind === 'word'
      )
        to += 2;
      else return to;
    } else if (to > from && item.capital && language.names.glued.test(item.text)) return to;
    else if (language.names.bound.test(item.text)) to += 1;
    else if (
      item.capital &&
      !(
        language.words.noNames.has(item.lower) &&
        !language.runs.goesOn.test(item.lower) &&
        !isMonthName(items, to, language) &&
        !/^\p{Lu}\.$/u.test(item.text)
      )
    )
      to += 1;
    else if (skipParticles(items, to, language) > to) to = skipParticles(items, to, language) + 1;
    else if (
      language.keywords.of.has(item.lower) &&
      items[to + 1]?.capital === true &&
      (language.names.bodyHeads.test(last.text) ||
        (isTitle(last.lower, language) && endsInHolder(items, to + 1, language) > 0))
    )
      to += 2;
    else if (endOfOffice(items, from, to, language) > to) to = endOfOffice(items, from, to, language);
    else return to;
  }
  return to;
}

/** Past "van der", "de la", "bin": the item of the name after them, or where it began. */
function skipParticles(items: readonly Item[], from: number, language: Language): number {
  let at = from;
  while (
    at < from + MOST_PARTICLES &&
    language.names.particles.has(items[at]?.lower ?? '') &&
    items[at]?.capital === false
  )
    at += 1;
  const name = items[at];
  return at > from && name?.kind === 'word' && name.capital && !language.words.noNames.has(name.lower)
    ? at
    : from;
}

const MOST_PARTICLES = 3;
