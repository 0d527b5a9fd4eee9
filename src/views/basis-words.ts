import { words } from '#words/frame.ts';

/** How a fact about an article is known: `stated in the file`, `identified: by its headline`. */
export const basisWords = (fact: { readonly basis: string; readonly how?: string }): string =>
  fact.basis === 'stated' ? words.stated : words.identified(fact.how ?? '');
