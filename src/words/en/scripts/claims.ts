/** What the scripts of the matrix and of the sheet for class say. */
export const words = {
  noneFits: 'No claim fits all of this.',
  /** @param chosen what the form asks for: `Nova`, `silent`, `“pier”` */
  shown: (claims: number, chosen: readonly string[]) =>
    `${claims} ${claims === 1 ? 'claim' : 'claims'} shown${chosen.length === 0 ? '' : `: ${chosen.join(', ')}`}`,
  /** How many claims of a topic are shown. */
  ofTopic: (claims: number) => `${claims} ${claims === 1 ? 'claim' : 'claims'}`,
  quoted: (text: string) => `“${text}”`,
  /** The form that chooses some claims. */
  words: 'Words',
  topic: 'Topic',
  anyTopic: 'any',
  outlet: 'Outlet',
  anyOutlet: 'any',
  state: 'does with the claim',
  anyState: 'anything',
  onlyState: 'alone reports it',
  aloneSilent: 'alone is silent',
  inAll: 'The claim in all reports',
};
