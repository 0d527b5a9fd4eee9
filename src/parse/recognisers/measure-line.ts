import type { Language } from '../../language/language.ts';
import { CLOSING_MARKS, OPENING_MARKS } from '../../text/quotation-marks.ts';
import { countWords } from '../../text/words.ts';
import { keepRecent } from '../keep-recent.ts';

/**
 * What the look of a line tells, before any of its words are read.
 *
 * @param text one line of the source
 */
export const measureLine = keepRecent(measure);

function measure(text: string, language: Language): Measured {
  const bare = text.length > LONG ? text.slice(-LONG) : text;
  const words = countWords(text.length > MANY ? text.slice(0, MANY) : text);
  const ends = ENDS.test(bare);
  const asks = ASKS.test(bare);
  const quoted = QUOTED.test(text);
  const several = SEVERAL.test(text.slice(0, MANY));
  const signed = quoted && SIGNED.test(bare);
  return {
    words,
    ends,
    asks,
    several,
    introduces: INTRODUCES.test(bare),
    allCaps:
      words >= 2 &&
      /\p{Lu}{2}/u.test(bare) &&
      !language.lines.smallWords.test(bare.replace(language.lines.uncapitalised, '')),
    // A short question or exclamation may well be a heading; a full stop hardly ever ends one.
    prose:
      (ends &&
        (words >= SURE_PROSE ||
          (!asks && words >= FEW_WORDS) ||
          (words >= 1 && quoted) ||
          (words >= 2 && several))) ||
      signed ||
      language.lines.said.test(bare),
  };
}

/** Ends in a mark that ends sentences, whatever closes after it, and a note in square brackets. */
const ENDS = new RegExp(`[.!?…][\\s)\\]${CLOSING_MARKS}*_†‡]*(?:\\[[^\\]]{1,40}\\])?$`, 'u');
const ASKS = new RegExp(`[?!][${CLOSING_MARKS})\\]]*$`, 'u');
const QUOTED = new RegExp(`^[${OPENING_MARKS}]`, 'u');
const SEVERAL = new RegExp(`[.!?…][${CLOSING_MARKS})\\]]*\\s+[${OPENING_MARKS}([]?\\p{Lu}`, 'u');
/** “I agree.” ― Ann Lee */
const SIGNED = new RegExp(`[.!?,…]\\s?[${CLOSING_MARKS}]\\s*[―—–-]\\s*\\p{Lu}[^.!?]{1,80}$`, 'u');
const INTRODUCES = new RegExp(`:[${CLOSING_MARKS}]?$`, 'u');

/** Baseline of the development set: lines of eight words and an end mark are body with word F1 0.93. */
const SURE_PROSE = 8;
/** "Hansen agreed." is a paragraph, "Getty." is not. */
const FEW_WORDS = 3;

/** How much of a line to look at where more would only cost time. */
const LONG = 400;
const MANY = 4000;

/** What `measureLine` tells of a line. */
export interface Measured {
  words: number;
  /** Ends in a sentence mark. */
  ends: boolean;
  /** Ends in a question or exclamation mark. */
  asks: boolean;
  /** Holds more than one sentence. */
  several: boolean;
  /** Ends in a colon. */
  introduces: boolean;
  allCaps: boolean;
  /** Looks like text that runs on in sentences. */
  prose: boolean;
}
