import type { Language } from '../../language/language.ts';
import { CLOSING_MARKS } from '../../text/quotation-marks.ts';
import { countWords } from '../../text/words.ts';

/** Whether a line is made of the words that buttons, menus and share bars carry, and of nothing else. */
export function isButtonLine(text: string, language: Language): boolean {
  if (text.length > LONGEST) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (/^\(?[\d.,]+[km]?\)?$/iu.test(text)) return true;
  if (QUOTED_END.test(text)) return false;
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+-]+|(?<=\p{L})(?=\d)/u)
    .filter(Boolean);
  if (countWords(text) > MOST_WORDS) return false;
  return (
    words.length > 0 &&
    words.some((word) => language.buttons.core.has(word)) &&
    words.every(
      (word) => language.buttons.core.has(word) || language.buttons.loose.has(word) || /^\d+$/u.test(word),
    )
  );
}

const LONGEST = 120;
const QUOTED_END = new RegExp(`[.…][${CLOSING_MARKS}]$`, 'u');
const MOST_WORDS = 10;
