import { words } from '#words/scripts/article.ts';
import { element } from './element.ts';
import { lettersOf } from './letters.ts';
import { noteOn } from './note-on.ts';
import { tellingAt } from './relabel.ts';

/** Outlets, or groups of them with the same words, up to which each has two lines of a narrow margin; where there are more, one. */
const MOST = 2;
/** Characters of an outlet's words, then and else, and of the text's own: beside a name, and without one. */
const LONG = 90;
const SHORT = 42;

/** A note for the margin, on marks of one sentence for which the same outlets have other words. */
export interface MarginNote {
  readonly marks: readonly HTMLElement[];
  readonly note: HTMLElement;
}

/** What stands in the place of marked words, whose words these are, and what is to be known of them. */
interface Counterpart {
  readonly who: HTMLElement;
  readonly said: string;
  readonly known: string;
}

/** The notes on the marks of an article, in its order; none where the page holds nobody's words in the place of a mark. */
export function marginNotes(article: HTMLElement): MarginNote[] {
  const groups: { marks: HTMLElement[]; items: readonly Element[]; places: string[]; alike: Element[] }[] =
    [];
  for (const mark of article.querySelectorAll<HTMLElement>('.s .told mark')) {
    const place = mark.classList[0] ?? '';
    const number = place.slice(1);
    const list = document.getElementById(mark.closest<HTMLAnchorElement>('.told')?.hash.slice(1) ?? '');
    const items = [...(list?.querySelectorAll(noteOn(number)) ?? [])].filter(
      (item) => lacks(item) || saidIn(item, [place]) !== '',
    );
    const last = groups.at(-1);
    if (items.length === 0) continue;
    const isAsLast = (item: Element, i: number) =>
      item === last?.items[i] && tellingAt(item, number) === tellingAt(item, last.places[0]?.slice(1) ?? '');
    if (last && items.length === last.items.length && items.every(isAsLast)) {
      last.marks.push(mark);
      last.places.push(place);
    } else {
      const alike = [...(list?.querySelectorAll(`[data-also~="${number}"]`) ?? [])];
      groups.push({ marks: [mark], items, places: [place], alike });
    }
  }
  return groups.map(({ marks, items, places, alike }) => ({
    marks,
    note: noteOf(joined(marks), items, places, alike),
  }));
}

function noteOf(
  own: string,
  items: readonly Element[],
  places: readonly string[],
  alike: readonly Element[],
): HTMLElement {
  const found: Counterpart[] = [];
  const has = (item: Element) => item.querySelector(`.${places[0]}`) !== null;
  // First those of which single words stand there.
  for (const item of [...items.filter(has), ...items.filter((each) => !has(each))]) {
    const [letter = '', name = ''] = [...item.querySelectorAll('.letter, bdi')].map((each) =>
      each.cloneNode(true),
    );
    const said = saidIn(item, places);
    const known = knownOf(item, places[0]?.slice(1) ?? '');
    const same = found.find((each) => each.said.toLowerCase() === said.toLowerCase() && each.known === known);
    if (same) same.who.append(', ', letter, ' ', name);
    else found.push({ who: element('span', 'label', letter, ' ', name), said, known });
  }
  const question = questionOn(items);
  // Below a question only who answers it; who tells another thing with these words need not.
  const too = lettersOf(
    question === ''
      ? alike
      : alike.filter((item) => item.matches(`[data-answers~="${places[0]?.slice(1)}"]`)),
  );
  const button = element('button', 'label', element('mark', '', cut(own, SHORT)));
  button.type = 'button';
  const note = element(
    'div',
    'margin-note',
    button,
    ...(question === '' ? [] : [element('p', 'label', question)]),
    ...found.map(({ who, said, known }) =>
      element(
        'div',
        '',
        who,
        ` ${cut(said, found.length > MOST ? SHORT : LONG)} `,
        ...(known === '' ? [] : [element('span', 'label', known.replace(/^, /, ''))]),
      ),
    ),
    ...(too.length > 0
      ? [element('p', 'label', ...too, question === '' ? words.tellToo(too.length / 2) : words.asHere)]
      : []),
  );
  note.role = 'note';
  return note;
}

/** The question that they answer differently; empty where no editor asks one, or not all differ on it. */
function questionOn(items: readonly Element[]): string {
  const asked = items.map((item) => {
    let next: Element | null = item.matches('[data-differs]') ? item : null;
    while (next && !next.querySelector('.differ-on')) next = next.nextElementSibling;
    return next?.querySelector('.differ-on a')?.textContent ?? '';
  });
  const [first = ''] = asked;
  return first.endsWith('?') && asked.every((each) => each === first) ? first : '';
}

/** An outlet's words in the places or, where all is worded otherwise, those that its state rests on; else its sentence, unless others of its words are marked. */
function saidIn(item: Element, places: readonly string[]): string {
  if (lacks(item)) return '';
  const marks = [...item.querySelectorAll('blockquote mark')];
  const own = marks.filter(({ classList }) => [...places, 'proof'].some((name) => classList.contains(name)));
  return marks.length > 0 ? joined(own) : (item.querySelector('blockquote')?.textContent ?? '').trim();
}

/**
 * What is said of an outlet after its words. That they are other words is said above the text, once; but not that it contradicts, or has
 * nothing there, nor where they stand if that is no paragraph.
 */
function knownOf(item: Element, place: string): string {
  const label = item.querySelector('.label');
  const [state = ''] = /[≠≈] [^,]*/.exec(label?.textContent ?? '') ?? [];
  const isSaid = tellingAt(item, place) === null && (lacks(item) || state.startsWith('≠'));
  // After a comma, as it stands there; a sign does not end a line.
  return (isSaid ? state.replace(' ', '\u00a0') : '') + (label?.querySelector('.at')?.textContent ?? '');
}

/** Whether an outlet has nothing in the place. */
const lacks = (item: Element): boolean => item.matches('[data-lacks]');

const joined = (marks: readonly Element[]): string => marks.map(({ textContent }) => textContent).join(' … ');

/** Its beginning, by whole words. */
const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, text.lastIndexOf(' ', most))} …` : text;
