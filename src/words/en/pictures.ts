import { inWords } from './grammar.ts';

/** Pictures for sharing: what stands in them, and the ways to them. */
export const words = {
  several: 'Pictures to share',
  one: 'Picture to share',
  claim: 'Who reports what',
  articles: (count: number, of: number) => `${count} of ${of} articles`,
  highlight: 'Where they differ most sharply',
  changed: 'The same words, as two print them',
  printed: (outlets: number, translated: boolean) =>
    `As ${inWords(outlets)} outlets print it${translated ? ', in translation' : ''}`,
  pair: (a: string, b: string) => `${a} and ${b}, side by side`,
  nearlySame: 'In nearly the same words',
};
