import { words } from '#words/scripts/claims.ts';
import { keptAround } from '../../text/kept-around.ts';
import { make } from '../make-element.ts';

/** UTF-16 units kept on either side of the marked words: on a phone about a line and a half. */
const ROOM = 60;

/**
 * What a sign of a matrix opens: who says it, the words it rests on in as much of their sentence as fits, and the ways to
 * the whole. Taken from the section of the outlet on the page of the claim; what stands in the matrix is left out.
 *
 * @param section of the claim's page, in a document of its own
 * @param claim the address of that section
 */
export function cellWords(section: Element, claim: string): Node[] {
  const copy = (part: Element | null): HTMLElement | null => {
    const copied = part ? document.importNode(part, true) : null;
    for (const named of copied?.querySelectorAll('[id]') ?? []) named.removeAttribute('id');
    return copied as HTMLElement | null;
  };
  const quotes = [...section.querySelectorAll('.claim-proof blockquote')].map((quote) => copy(quote));
  for (const quote of quotes) if (quote) shorten(quote);
  const proof = copy(section.querySelector('.proof-links a'));
  const silent = quotes.length === 0 ? copy(section.querySelector('.claim-words .second')) : null;
  return [
    make(
      'p',
      { className: 'label matrix-who' },
      copy(section.querySelector('.outlet')),
      copy(section.querySelector('.claim-does')),
    ),
    ...quotes,
    silent,
    ...[...section.querySelectorAll('.claim-credit')].slice(0, 1).map((credit) => copy(credit)),
    make(
      'p',
      { className: 'label' },
      proof,
      proof && ' · ',
      make('a', { href: claim, textContent: words.inAll }),
    ),
  ].filter((part) => part !== null);
}

/** Cuts a quotation down to its marked words and what stands near them. */
function shorten(quote: HTMLElement): void {
  const walker = document.createTreeWalker(quote, NodeFilter.SHOW_TEXT);
  const pieces: { node: Text; start: number; end: number; marked: boolean }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const marked = node.parentElement?.closest('mark') !== null;
    pieces.push({ node, start: text.length, end: text.length + node.data.length, marked });
    text += node.data;
  }
  const marks = pieces.filter(({ marked }) => marked);
  const kept = keptAround(text, marks, ROOM);
  for (const { node, start, end } of pieces)
    node.data = kept
      .filter((span) => span.start < end && span.end > start)
      .map(
        (span) =>
          `${span.start > 0 && span.start >= start ? '… ' : ''}${text.slice(Math.max(span.start, start), Math.min(span.end, end))}${span.end < text.length && span.end <= end ? ' …' : ''}`,
      )
      .join('')
      .replaceAll(' … … ', ' … ');
}
