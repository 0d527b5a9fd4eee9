import type { Article } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import { formsWithin } from '../../../text/words.ts';
import { keepWhile } from '../../keep-while.ts';

/** Whether an article prints a sentence of another word for word: of that nobody tells anything differently. */
export const isPrintedIn = (other: Article, { text }: Article, sentence: Span): boolean =>
  formsOf(other).includes(` ${formsWithin(text, sentence).join(' ')} `);

const formsOf = ({ text, sentences }: Article): string =>
  kept([sentences], () => ` ${formsWithin(text, { start: 0, end: text.length }).join(' ')} `);

/** Each difference asks. */
const kept = keepWhile<string>();
