/* What only a pasted quotation needs: it is fetched with the first one. */
export { answerQuotation } from '../search/answer-quotation.ts';
export { showAnswer } from './search/show-answer.ts';
