import { words } from '#words/scripts/article.ts';
import { element } from './element.ts';

/** Characters up to which a sentence is shown whole: two or three lines of a phone. */
const SHORT = 110;
/** Characters kept on each side of marked words, of marked words themselves, and of a sentence without any. */
const AROUND = 36;
const MOST = 110;
const UNMARKED = 150;
/** Characters that are not worth a gap: an end of a line and a half of a phone had its point cut off. */
const FEW = 30;

/** Where a clause ends soon after a place, or the word there begins: "But not …" for "But not us." tells the contrary. */
function endOf(said: string, place: number): number {
  const more = said.slice(place, place + FEW).search(/[,.;:!?](?=["”]?\s)/);
  return more < 0 ? said.lastIndexOf(' ', place) : place + more + 1;
}

/**
 * Shortens a quotation to its marked words and some around them, or to its beginning where nothing is marked; a button
 * brings back the whole.
 */
export function shorten(quote: HTMLElement): void {
  const said = quote.textContent;
  if (said.length <= SHORT) return;
  const whole = quote.cloneNode(true);
  const walker = document.createTreeWalker(quote, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  const marked: [from: number, to: number][] = [];
  for (let at = 0; walker.nextNode();) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.closest('mark:not(.still)'))
      marked.push([at - AROUND, at + Math.min(text.length, MOST) + AROUND]);
    texts.push(text);
    at += text.length;
  }
  // Whole words, and no gap for a few letters.
  const kept = (marked.length > 0 ? marked : [[0, UNMARKED] as const]).map(([from, to]) => [
    from < FEW ? 0 : said.indexOf(' ', from) + 1,
    to > said.length - FEW ? said.length : endOf(said, to),
  ]);
  const isKept = (place: number) => kept.some(([from = 0, to = 0]) => place >= from && place < to);
  if (Array.from(said).filter((_, place) => isKept(place)).length + FEW > said.length) return;
  let at = 0;
  let isCut = false;
  for (const text of texts)
    // By code units, as the places are counted.
    text.data = text.data.replace(/[^]/g, (unit) => {
      const here = at++;
      const wasCut = isCut;
      isCut = !isKept(here);
      return isCut ? (wasCut ? '' : here > 0 ? ' …' : '… ') : unit;
    });
  const button = element('button', '', words.wholeSentence);
  button.type = 'button';
  button.onclick = () => quote.replaceWith(whole);
  quote.append(' ', button);
}
