import type { SpeechLines } from '../../speech-patterns.ts';

/** Where a line of running text begins and ends. */
export const PRINTING: SpeechLines = {
  /** Capitals before a dash that are no place: "WHY IT MATTERS —". */
  noDateline: /^[\p{Lu} ]*\b(?:HAS|HAVE|IS|ARE|WAS|WERE|THE|HIM|HIS|HER|WHO|WHAT|HOW|WHY|NOT|FOR|WITH)\b/u,
  /** Abbreviations that may end a sentence. */
  shortForm: /^(?:a\.m|p\.m|u\.s|u\.k|inc|corp|co|jr|sr)$/u,
  /** Words that open a sentence after one, as printed. */
  opener: /^(?:The|A|An|He|She|They|It|In|On|But|And|His|Her|This|That)$/u,
};
