import type { words as English } from '../../en/scripts/article.ts';

export const words: typeof English = {
  linkToSentence: 'Link zu diesem Satz',
  othersPut: 'Wie die anderen es sagen',
};
