import type { Language } from '../language/language.ts';
import type { Block } from '../model/block.ts';
import { readDates } from './recognisers/read-dates.ts';

/**
 * The day a file says it was published: from the date lines and bylines at its head, else from those at its end.
 * A day after "updated" or "modified" is not meant. If one end has two different days, the question stays open.
 *
 * @returns the day and its printed words, or `null`
 */
export function readPublished(
  text: string,
  blocks: readonly Block[],
  language: Language,
): { value: string; as: string } | null {
  const body = blocks.findIndex(
    (block) => block.type === 'paragraph' && block.end - block.start > LEAST_PARAGRAPH,
  );
  const head = body < 0 ? blocks : blocks.slice(0, body);
  return readFrom(text, head, language);
}

/** Standfirsts and names are shorter; dates below the first paragraph belong to other articles. */
const LEAST_PARAGRAPH = 200;

function readFrom(
  text: string,
  blocks: readonly Block[],
  language: Language,
): { value: string; as: string } | null {
  const days: { value: string; as: string }[] = [];
  for (const block of blocks) {
    if (block.type !== 'date' && block.type !== 'byline') continue;
    const words = text.slice(block.start, block.end);
    const labelled = language.dates.published.test(words);
    for (const date of readDates(words, language)) {
      const before = words.slice(0, date.start);
      const as = words.slice(date.start, date.end);
      const lastLabel = before.match(language.dates.publishedOrUpdated)?.at(-1)?.toLowerCase();
      if (lastLabel === 'updated' || lastLabel === 'modified' || lastLabel === 'edited') continue;
      if (labelled && lastLabel !== undefined) return { value: date.value, as };
      days.push({ value: date.value, as });
    }
  }
  const [first] = days;
  return first !== undefined && days.every((day) => day.value === first.value) ? first : null;
}
