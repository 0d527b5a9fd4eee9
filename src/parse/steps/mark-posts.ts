import { languageOf } from '../language-of.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { OPENING_MARKS } from '../../text/quotation-marks.ts';
import { blockOf, linesOf, settle, textOf, type LineNode } from '../line.ts';
import { measureLine } from '../recognisers/measure-line.ts';

/**
 * Sets embedded players and posts aside: their titles, running times and texts are copied into the text without
 * markup.
 */
export function markPosts() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(tree);
    for (const post of [
      ...findPosts(lines, file),
      ...findAnnouncedPosts(lines, file),
      ...findDatedPosts(lines, file),
    ])
      for (const line of post) settle(line, 'boilerplate');
    for (const [index, line] of lines.entries()) {
      if (spanIsLong(textOf(line, file))) continue;
      const text = textOf(line, file);
      if (WHOLE_POST.test(text)) settle(line, 'boilerplate');
      else if (SIGNED_POST.test(text)) {
        settle(line, 'boilerplate');
        for (let at = index - 1; at >= Math.max(0, index - LONGEST_POST); at -= 1) {
          const above = lines[at];
          if (above === undefined || blockOf(above) !== undefined) break;
          settle(above, 'boilerplate');
          if (at === index - 1 && !POST_LINK.test(textOf(above, file))) break;
        }
      } else if (blockOf(line) === undefined && POST_LINK.test(text)) settle(line, 'boilerplate');
      if (languageOf(file).furniture.runningTime.test(text)) {
        settle(line, 'boilerplate');
        const below = lines[index + 1];
        if (below && blockOf(below) === undefined) settle(below, 'caption');
      }
      if (languageOf(file).dates.age.test(text)) {
        const above = lines[index - 1];
        if (
          index >= FARTHEST_TITLE &&
          above &&
          blockOf(above) === undefined &&
          !measureLine(textOf(above, file), languageOf(file)).prose
        )
          settle(above, 'related');
      }
      if (languageOf(file).furniture.player.test(text)) {
        const [name, about] = [lines[index + 1], lines[index + 2]];
        if (
          name &&
          about &&
          blockOf(name) === undefined &&
          blockOf(about) === undefined &&
          !/[.!]["”’]?$/u.test(textOf(name, file))
        ) {
          settle(name, 'related');
          settle(about, 'caption');
        }
      }
    }
  };
}

/**
 * Posts copied with their frame: a name, the handle alone on its line, the text, and the time with a dot before or
 * after it.
 */
function findPosts(lines: readonly LineNode[], file: VFile): LineNode[][] {
  return lines.flatMap((line, index) => {
    const name = lines[index - 1];
    if (name === undefined || !HANDLE.test(textOf(line, file)) || !isAccountName(name, file)) return [];
    const length = lines
      .slice(index + 1, index + 2 + MOST_POST_LINES)
      .findIndex((below) => POST_TIME.test(textOf(below, file)));
    if (length < 1) return []; // a time right under the handle ends nothing
    const post = lines.slice(index - 1, index + 2 + length);
    const characters = post.reduce((sum, each) => sum + textOf(each, file).length, 0);
    const again = post.slice(2).some((each) => HANDLE.test(textOf(each, file)));
    return characters > LONGEST_FRAMED_POST || again ? [] : [post];
  });
}

/**
 * Posts copied from the service itself, the time before the words: "Name @handle · 2h", or the four on lines of their
 * own.
 */
function findDatedPosts(lines: readonly LineNode[], file: VFile): LineNode[][] {
  const at = (index: number): string => (lines[index] === undefined ? '' : textOf(lines[index], file));
  return lines.flatMap((line, index) => {
    const whole = POST_HEAD.test(textOf(line, file));
    if (
      !whole &&
      !(HANDLE.test(textOf(line, file)) && at(index + 1) === '·' && SHORT_TIME.test(at(index + 2)))
    )
      return [];
    const words = lines[whole ? index + 1 : index + 3];
    const name = whole ? undefined : lines[index - 1];
    const head = [
      ...(name !== undefined && isAccountName(name, file) ? [name] : []),
      ...lines.slice(index, whole ? index + 1 : index + 3),
    ];
    return [
      words === undefined || textOf(words, file).length > LONGEST_FRAMED_POST ? head : [...head, words],
    ];
  });
}

/** A post without its frame: the line above says that somebody posted, and that name stands alone over the words. */
function findAnnouncedPosts(lines: readonly LineNode[], file: VFile): LineNode[][] {
  return lines.flatMap((line, index) => {
    const [name, words] = [lines[index + 1], lines[index + 2]];
    if (
      blockOf(line) !== undefined ||
      name === undefined ||
      words === undefined ||
      blockOf(name) !== undefined ||
      blockOf(words) !== undefined
    )
      return [];
    const above = textOf(line, file).slice(-LONGEST_FRAMED_POST);
    if (
      !languageOf(file).furniture.posted.test(above) ||
      !isAccountName(name, file) ||
      textOf(words, file).length > LONGEST_FRAMED_POST ||
      new RegExp(`^[${OPENING_MARKS}]`, 'u').test(textOf(words, file))
    )
      return [];
    const account = textOf(name, file).split(/\s+/u);
    return account.length <= MOST_NAMES &&
      account.every((word) => /^\p{Lu}/u.test(word)) &&
      account.some((word) => above.includes(word))
      ? [[name, words]]
      : [];
  });
}

/** "2h", "Nov 10", "10 Nov 2026" */
const SHORT_TIME = /^(?:\d{1,2}[smhd]|\p{Lu}\p{Ll}{2}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2})(?:,? \d{4})?$/u;
const POST_HEAD = new RegExp(`^\\S.{0,49}\\s@\\w{1,30}\\s·\\s${SHORT_TIME.source.slice(1)}`, 'u');

/** Words of an account's name that is a person's. */
const MOST_NAMES = 4;

/** A few words without an end mark: the name over a handle. */
function isAccountName(line: LineNode, file: VFile): boolean {
  const text = textOf(line, file);
  const { words, ends, introduces } = measureLine(text, languageOf(file));
  return line.type !== 'heading' && text.length <= LONGEST_NAME && words >= 1 && !ends && !introduces;
}

/** "@harbourwatch". */
const HANDLE = /^@\w{1,30}$/u;
/**
 * "7:41 AM · Mar 2, 2026", "Mar 2, 2026 · 7:41 AM UTC", "19:41 · 2. Mar. 2026 · 12K Views": nothing but a clock and a
 * day with the dot between.
 */
const POST_TIME =
  /^\d{1,2}:\d\d(?:\s?[AP]\.?M\.?)?\s·\s[^·]{0,20}\b\d{4}(?:\s·\s.{1,40})?$|^[^·]{0,20}\b\d{4}\s·\s\d{1,2}:\d\d(?:\s?[AP]\.?M\.?)?(?:\s[A-Z]{2,4})?(?:\s·\s.{1,40})?$/iu;
/** Names of accounts have at most 50 characters where they have a limit. */
const LONGEST_NAME = 50;
/** A post of 280 characters rarely has more lines; a time far below a handle belongs to something else. */
const MOST_POST_LINES = 8;
/** Characters with the frame: a full post of 280 characters, one quoted in it, and room. */
const LONGEST_FRAMED_POST = 800;

const spanIsLong = (text: string): boolean => text.length > 600;

/** "— Name (@handle) April 25, 2024". */
const SIGNED_POST = /^[—–-]\s.{1,80}\(@\w{1,30}\)/u;
/** The words and the signature in one line: "They rang the bell. — Name (@handle) April 25, 2024". */
const WHOLE_POST = /\S\s[—–-]\s?.{1,80}\(@\w{1,30}\)\s\p{L}{3,9}\.?\s\d{1,2},\s\d{4}$/u;
const POST_LINK = /\bpic\.(?:twitter|x)\.com\/\w+$|\bt\.co\/\w+$/u;
const LONGEST_POST = 4;
const FARTHEST_TITLE = 12;
