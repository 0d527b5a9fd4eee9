import { words } from '#words/scripts/article.ts';

/** Characters up to which a sentence is shown whole: two or three lines of a phone. */
const SHORT = 110;
/** Characters kept on each side of marked words, and from their beginning if they are many. */
const AROUND = 36;
const MOST = 90;

/**
 * Shortens a quotation to its marked words and some around them, or to its beginning where nothing is marked; a button
 * brings back the whole.
 */
export function shorten(quote: HTMLElement): void {
  const { textContent: said } = quote;
  if (said.length <= SHORT) return;
  const whole = quote.cloneNode(true);
  const texts: Text[] = [];
  const kept: [from: number, to: number][] = [];
  const walker = document.createTreeWalker(quote, NodeFilter.SHOW_TEXT);
  for (let at = 0; walker.nextNode();) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.closest('mark:not(.still)'))
      kept.push([at - AROUND, Math.min(at + text.length, at + MOST) + AROUND]);
    texts.push(text);
    at += text.length;
  }
  if (kept.length === 0) kept.push([0, MOST]);
  // Whole words, and no gap for a few letters.
  const spans = kept.map(
    ([from, to]) =>
      [
        from < 15 ? 0 : said.indexOf(' ', from) + 1,
        to > said.length - 15 ? said.length : said.lastIndexOf(' ', to),
      ] as const,
  );
  let at = 0;
  let cut = false;
  for (const text of texts) {
    const end = at + text.length;
    let shown = '';
    for (let i = at; i < end; i += 1) {
      const keep = spans.some(([from, to]) => i >= from && i < to);
      if (keep) shown += said[i];
      else if (!cut) shown += i === 0 ? '… ' : ' …';
      cut = !keep;
    }
    text.data = shown;
    at = end;
  }
  if (quote.textContent.length + 15 > said.length) {
    quote.replaceWith(whole);
    return;
  }
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: words.wholeSentence,
    onclick: () => quote.replaceWith(whole),
  });
  quote.append(' ', button);
}
