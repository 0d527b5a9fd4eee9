/** How a fact about an article is known: `stated in the file`, `identified: by its headline`. */
export const basisWords = (fact: { readonly basis: string; readonly how?: string }): string =>
  fact.basis === 'stated' ? 'stated in the file' : `identified: ${fact.how ?? ''}`;
