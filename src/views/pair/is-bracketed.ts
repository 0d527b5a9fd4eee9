import type { Article } from '../../model/article.ts';

/** Whether words stand in square brackets: an outlet's, not the speaker's. */
export const isBracketed = ({ text }: Article, start: number, end: number): boolean =>
  /\[[^\]]*$/u.test(text.slice(Math.max(0, start - LONGEST_BRACKET), start)) &&
  /^[^[]*\]/u.test(text.slice(end, end + LONGEST_BRACKET));

/** In UTF-16 units: a longer one is none that an outlet put into a sentence. */
const LONGEST_BRACKET = 120;
