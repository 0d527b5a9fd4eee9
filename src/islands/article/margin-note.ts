import { words } from '#words/scripts/article.ts';
import { element } from './element.ts';

/** Outlets, or groups of them with the same words, whose words stand in the margin. */
const MOST = 2;
/** Characters of an outlet's words and of the text's own: two lines and one of a narrow margin. */
const LONG = 90;
const SHORT = 42;

/** A note for the margin, on marks of one sentence for which the same outlets have other words. */
export interface MarginNote {
  readonly mark: HTMLElement;
  readonly note: HTMLElement;
}

/** What stands in the place of marked words, and whose words these are. */
interface Counterpart {
  readonly said: string;
  readonly label: HTMLElement;
  outlets: number;
}

/** The notes on the marks of an article, in its order; none where the page holds nobody's words in the place of a mark. */
export function marginNotes(article: HTMLElement): MarginNote[] {
  const groups: { marks: HTMLElement[]; items: readonly Element[]; places: string[] }[] = [];
  for (const mark of article.querySelectorAll<HTMLElement>('.s .told mark')) {
    const place = mark.classList[0] ?? '';
    const list = document.getElementById(mark.closest<HTMLAnchorElement>('.told')?.hash.slice(1) ?? '');
    const items = [...(list?.querySelectorAll(`[data-changes~="${place.slice(1)}"]`) ?? [])].filter(
      (item) => lacks(item) || saidIn(item, [place]) !== '',
    );
    const last = groups.at(-1);
    if (items.length === 0) continue;
    if (last && items.length === last.items.length && items.every((item, i) => item === last.items[i])) {
      last.marks.push(mark);
      last.places.push(place);
    } else groups.push({ marks: [mark], items, places: [place] });
  }
  return groups.map(({ marks, items, places }) => ({
    mark: marks[0] as HTMLElement,
    note: noteOf(joined(marks), items, places),
  }));
}

function noteOf(own: string, items: readonly Element[], places: readonly string[]): HTMLElement {
  const found: Counterpart[] = [];
  const has = (item: Element) => item.querySelector(`.${places[0]}`) !== null;
  // First those of which single words stand there.
  for (const item of [...items.filter(has), ...items.filter((each) => !has(each))]) {
    const label = item.querySelector('.label')?.cloneNode(true) as HTMLElement;
    for (const more of label.querySelectorAll('small')) more.remove();
    const said = saidIn(item, places);
    const same = found.find((each) => each.said.toLowerCase() === said.toLowerCase());
    const [letter, name] = label.querySelectorAll('.letter, bdi');
    if (same && letter && name) {
      [...same.label.querySelectorAll('bdi')].at(-1)?.after(', ', letter, ' ', name);
      same.outlets++;
    } else found.push({ said, label, outlets: 1 });
  }
  const left = found.slice(MOST).reduce((sum, { outlets }) => sum + outlets, 0);
  const button = element('button', 'label', element('mark', '', cut(own, SHORT)));
  button.type = 'button';
  const note = element(
    'div',
    'margin-note',
    button,
    ...found.slice(0, MOST).map(({ said, label }) => element('div', '', label, cut(said, LONG))),
    ...(left > 0 ? [element('p', 'label', words.more(left))] : []),
  );
  note.role = 'note';
  return note;
}

/** An outlet's words in the places or, where all is worded otherwise, those that its state rests on; else its sentence, unless others of its words are marked. */
function saidIn(item: Element, places: readonly string[]): string {
  if (lacks(item)) return '';
  const marks = [...item.querySelectorAll('blockquote mark')];
  const own = marks.filter(({ classList }) => [...places, 'proof'].some((name) => classList.contains(name)));
  return marks.length > 0 ? joined(own) : (item.querySelector('blockquote')?.textContent ?? '').trim();
}

/** Whether an outlet has nothing in the place. */
const lacks = (item: Element): boolean => item.matches('[data-lacks]');

const joined = (marks: readonly Element[]): string => marks.map(({ textContent }) => textContent).join(' … ');

/** Its beginning, by whole words. */
const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, text.lastIndexOf(' ', most))} …` : text;
