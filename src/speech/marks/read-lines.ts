import type { Language } from '../../language/language.ts';
import type { Block } from '../../model/block.ts';
import { isCapital, isPlain } from '../../text/words.ts';
import { CLOSING_MARKS } from '../../text/quotation-marks.ts';
import type { Item, SpeechLine, Marked } from '../line.ts';

/**
 * Reads a block as sentences of the outlet's own text. A quotation is one item, so that "…," Smith said. "…" is seen
 * as two short sentences, whatever stands inside the marks.
 *
 * @param text the source text
 * @param block the block's place and type
 * @param number the block's number, kept in each line
 * @param quotes the quotations of the whole article in text order
 * @param mine the numbers of those in this block
 * @param firstLine the number the first line gets
 * @param language what the article is written in
 */
export function readLines(
  text: string,
  block: Block,
  number: number,
  quotes: readonly Marked[],
  mine: readonly number[],
  firstLine: number,
  language: Language,
): SpeechLine[] {
  const items: Item[] = [];
  let at = block.start + datelineOf(text, block, number, language);
  for (const quote of mine) {
    const range = quotes[quote];
    if (range === undefined) continue;
    readItems(text, at, range.outerStart, items, language);
    items.push({
      kind: 'quote',
      text: text.slice(range.start, range.end),
      lower: '',
      start: range.outerStart,
      end: range.outerEnd,
      possessive: false,
      capital: false,
      quote,
    });
    at = range.outerEnd;
  }
  readItems(text, at, block.end, items, language);
  return cutIntoLines(items, language).map((line, i) => ({
    number: firstLine + i,
    block: number,
    type: block.type,
    items: line,
    headline: isHeadline(block.type, firstLine + i, line, language),
    language,
  }));
}

/**
 * "WASHINGTON (AP) — ", "HELSBY, March 3 - ", "Oslo (Example) – ": where and when an agency wrote; no part of the
 * sentence.
 */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}'’.-]+(?:[ /]\p{Lu}[\p{Lu}'’.-]*){0,4}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?(?:, (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?))?(?: ?\([^()]{2,40}\))?|(?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}(?:, \p{Lu}[\p{L}.]+)? ?)?\(\p{Lu}[^()]{1,40}\)) ?(?:[—–―]|--?)\s+(?=\S)/u;
/**
 * "KOTA SERI: The minister …": the same with a colon, which the label of a speaker has as well; so only where a text
 * begins, and not before a mark.
 */
const DATELINE_WITH_COLON = /^\p{Lu}{2}[\p{Lu} '’.-]{1,28}(?: ?\([^()]{2,40}\))?:\s+(?=[\p{Lu}\p{N}])/u;
/** Blocks in which a text may still begin: headline, standfirst and a caption stand before it. */
const OPENING_BLOCKS = 5;
const DATELINE_LENGTH = 120;

function datelineOf(text: string, block: Block, number: number, language: Language): number {
  if (block.type !== 'paragraph') return 0;
  const head = text.slice(block.start, Math.min(block.end, block.start + DATELINE_LENGTH));
  if (language.printing.noDateline.test(head)) return 0; // "WHY IT MATTERS — "
  return (
    (DATELINE.exec(head) ?? (number < OPENING_BLOCKS ? DATELINE_WITH_COLON.exec(head) : null))?.[0].length ??
    0
  );
}

/** Share of longer words with a capital from which a line counts as a headline in title case. */
const HEADLINE_SHARE = 0.7;

function isHeadline(
  type: Block['type'],
  number: number,
  items: readonly Item[],
  language: Language,
): boolean {
  const marked = type === 'title' || type === 'heading';
  if (!marked && (number > 0 || items.some((item) => language.verbs.saying.has(item.lower) && !item.capital)))
    return false;
  if (marked && items.length > 1 && !items.some(({ text }) => /\p{Ll}/u.test(text))) return true; // "LEE NEEDS A WIN"
  const long = items.filter(
    (item) =>
      item.kind === 'word' &&
      /^\p{L}{4}/u.test(item.text) &&
      !language.words.prepositions.has(item.lower) &&
      !language.words.subordinators.has(item.lower),
  );
  return (
    long.length >= (marked ? 3 : 5) &&
    long.filter((item) => item.capital).length >= long.length * (marked ? HEADLINE_SHARE : 1)
  );
}

const TOKEN =
  /(?:\p{Lu}\.){2,}(?!\p{L})|[\p{L}\p{N}$@#][\p{L}\p{N}\p{M}]*(?:(?:\p{Cf}{1,3}|[’'.&‑/-])[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|\.{2,}|[^\s\p{L}\p{N}"“”„‟″＂'‘’‚‛`«»‹›]/gu;
/** The same for plain texts. */
const PLAIN_TOKEN =
  /(?:[A-Z]\.){2,}(?![A-Za-z])|[A-Za-z0-9$@#][A-Za-z0-9]*(?:[’'.&/-][A-Za-z0-9]+)*|\.{2,}|[^\sA-Za-z0-9"“”'‘’`]/g;
/** Soft hyphens and the like, which readers do not see. */
const HIDDEN = /\p{Cf}/u;
const WORD_START = /^[\p{L}\p{N}$@#]/u;
const ENDS_IN_S = /s$/iu;
const BLANK_AND_LETTER = /^ \p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function readItems(text: string, from: number, to: number, items: Item[], language: Language): void {
  if (to - from <= 1 && !LETTER_OR_DIGIT.test(text[from] ?? '') && !/[.,:;!?()—–-]/u.test(text[from] ?? ''))
    return;
  const slice = hideMarkdown(text.slice(from, to));
  const hasHidden = HIDDEN.test(slice);
  const pattern = isPlain(slice) ? PLAIN_TOKEN : TOKEN;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(slice); match !== null; match = pattern.exec(slice)) {
    let token = match[0];
    const start = from + match.index;
    if (start < (items.at(-1)?.end ?? 0)) continue; // the full stop that belongs to an abbreviation
    const isWord = WORD_START.test(token);
    if (
      isWord &&
      text[start + token.length] === '.' &&
      start + token.length < to &&
      keepsStop(token, language)
    )
      token += '.';
    const next = text[start + token.length];
    if (
      isWord &&
      (next === '’' || next === "'") &&
      ENDS_IN_S.test(token) &&
      BLANK_AND_LETTER.test(text.slice(start + token.length + 1, start + token.length + 3))
    )
      token += next; // "the inspectors' report"
    const shown = hasHidden ? token.replace(/\p{Cf}/gu, '') : token;
    const lower = shown.toLowerCase().replaceAll('’', "'");
    const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower;
    const possessive = language.forms.possessive.test(plain);
    items.push({
      kind: isWord ? 'word' : 'mark',
      text: shown,
      lower: possessive ? plain.replace(language.forms.possessiveEnding, '') : plain,
      start,
      end: start + token.length,
      possessive,
      capital: isCapital(token),
      quote: -1,
    });
  }
}

/** Blanks out the signs of Markdown links and emphasis, so that "[said](#)" reads as the word; places stay the same. */
function hideMarkdown(slice: string): string {
  if (!/[[*_]/u.test(slice)) return slice;
  return slice
    .replace(/\[([^[\]\n]{1,300})\]\([^()\s]{0,300}\)/gu, (whole: string, shown: string) =>
      ` ${shown}`.padEnd(whole.length),
    )
    .replace(/\*\*|__/gu, '  ');
}

const keepsStop = (token: string, language: Language): boolean =>
  language.sentences.abbreviations.has(token.toLowerCase()) || /^\p{Lu}$/u.test(token);

/** A sentence is cut after this many items: no prose has longer ones, and rules scan whole lines. */
const LONGEST_LINE = 240;

function cutIntoLines(items: readonly Item[], language: Language): Item[][] {
  const lines: Item[][] = [];
  let line: Item[] = [];
  for (const [i, item] of items.entries()) {
    line.push(item);
    if (endsLine(items, i, language) || line.length >= LONGEST_LINE) {
      lines.push(line);
      line = [];
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

function endsLine(items: readonly Item[], i: number, language: Language): boolean {
  const item = items[i];
  const next = items[i + 1];
  if (item === undefined || next === undefined) return true;
  if (item.kind === 'quote') return quoteEndsLine(items, i, item, next, language);
  if (next.kind === 'mark' && !/[([“"'‘*•–—-]/u.test(next.text)) return false;
  if (item.kind === 'word')
    return (
      language.printing.shortForm.test(item.lower) &&
      item.text.endsWith('.') &&
      opensSentence(items, i + 1, language)
    );
  if (/^[.!?]$/u.test(item.text)) return next.kind !== 'word' || !/^\p{Ll}/u.test(next.text);
  if (/^(?:\.{2,}|…)$/u.test(item.text)) return next.capital;
  return /^[)\]]$/u.test(item.text) && /^[.!?]$/u.test(items[i - 1]?.text ?? '') && next.capital;
}

/** After "U.S." or "p.m." a sentence opens with a plain capitalised small word. */
function opensSentence(items: readonly Item[], i: number, language: Language): boolean {
  return language.printing.opener.test(items[i]?.text ?? '');
}

const QUOTE_END = new RegExp(`([.!?…])[${CLOSING_MARKS})\\]*]*$`, 'u');

function quoteEndsLine(
  items: readonly Item[],
  i: number,
  item: Item,
  next: Item,
  language: Language,
): boolean {
  const closing = QUOTE_END.exec(item.text)?.[1];
  if (closing === undefined) return false;
  if (next.kind === 'quote') return true;
  if (next.kind === 'mark') return /[(*•[]/u.test(next.text) && closing === '.';
  if (/^\p{Ll}/u.test(next.text)) return false;
  return !(closing !== '.' ? leadsToCue(items, i + 1, 24, language) : leadsToCue(items, i + 1, 3, language));
}

/** Whether "Smith said", "Ms. Smith asked" and the like follow: then `"Really?" Smith asked.` is one sentence. */
function leadsToCue(items: readonly Item[], from: number, reach: number, language: Language): boolean {
  for (let i = from; i < Math.min(items.length, from + reach); i += 1) {
    const item = items[i];
    if (item === undefined || item.kind === 'quote') return false;
    if (item.kind === 'mark' && /^[.!?;:]$/u.test(item.text)) return false;
    if (item.kind !== 'word' || item.capital) continue;
    if (language.verbs.saying.has(item.lower))
      return endsSoon(items, i, language.verbs.plainSaying.has(item.lower) ? 12 : 6, language);
  }
  return false;
}

/** The cue introduces nothing of its own: no quotation and no "that" before the sentence ends. */
function endsSoon(items: readonly Item[], cue: number, reach: number, language: Language): boolean {
  for (let i = cue + 1; i < items.length; i += 1) {
    const item = items[i];
    if (item === undefined) return true;
    if (item.kind === 'quote' || language.keywords.that.has(item.lower)) return false;
    if (/^[.!?]$/u.test(item.text)) return i - cue <= reach;
    if (item.text === ':') return false;
  }
  return items.length - cue <= reach;
}
