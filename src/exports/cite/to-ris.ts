import { oneLine } from '../../text/one-line.ts';
import type { Item } from './items.ts';

/**
 * Items as RIS. Written here: the library that we have for BibTeX breaks each line after 70 characters, addresses too,
 * and gives the year of a newspaper article without its day.
 */
export function toRis(items: readonly Item[]): string {
  return items.map((item) => `${linesOf(item).join('\r\n')}\r\nER  - \r\n`).join('\r\n');
}

function linesOf(item: Item): string[] {
  const issued = item.issued?.['date-parts'][0];
  const accessed = item.accessed?.['date-parts'][0];
  const fields: readonly (readonly [string, string | number | undefined])[] = [
    ['TY', item.type === 'article-newspaper' ? 'NEWS' : 'ELEC'],
    ['ID', item.id],
    ['TI', item.title],
    ['T2', item['container-title']],
    ...(item.editor ?? []).map(({ literal }) => ['ED', literal] as const),
    ['PY', issued?.[0]],
    ['DA', issued && slashed(issued)],
    ['Y2', accessed && slashed(accessed)],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
  ];
  return fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${oneLine(String(value)).trim()}`],
  );
}

/** `2025/11/26/`: the last slash ends the part for other words. */
const slashed = (date: readonly number[]): string =>
  `${date.map((part) => String(part).padStart(2, '0')).join('/')}/`;
