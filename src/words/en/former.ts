/** Addresses that were published and no longer hold what they held. */
export const words = {
  isNow: <T>(now: T) => ['This is now ', now],
  kept: <T>(list: T) => ['The address is kept so that links to it still work. ', list],
  overview: (story: string) => `Overview: ${story}`,
  allClaims: 'All claims',
  claimMoved: 'This claim has a new address',
  claimGone: 'A claim that is no longer here',
  ledToClaim: (quoted: string | null) =>
    quoted === null
      ? 'This address led to a claim of the comparison.'
      : `This address led to a claim of the comparison: ${quoted}`,
  quotationGone: 'A quotation that is no longer here',
  quotationMoved: 'This quotation has a new address',
  ledToWords: (speaker: string | null, quoted: string | null) =>
    `This address led to words of ${speaker ?? 'an unknown speaker'}${quoted === null ? '' : `: ${quoted}`}`,
  quotationNow: 'the quotation with all its printings',
  allQuotes: 'All quotes',
  reportGone: 'A report that is no longer here',
  ledToReport: (outlet: string, quoted: string | null) =>
    `This address led to the report of ${outlet}${quoted === null ? '' : `: ${quoted}`}`,
  pairMoved: 'This comparison has a new address',
  pairGone: 'A comparison that is no longer here',
  ledToPair: (a: string, b: string, gone: readonly string[]) =>
    `This is the address of ${a} and ${b} side by side.${gone.length > 0 ? ` The report of ${gone.join(' and that of ')} is no longer part of the story.` : ''}`,
  pair: (a: string, b: string) => `${a} and ${b}`,
  claimsGone: 'Claims that are no longer here',
  ledToClaims: 'This address led to the claims of the story.',
  conversationsGone: 'Conversations that are no longer here',
  ledToConversations: 'This address led to the conversations of the story.',
  wordsNotKept: 'A sentence whose words are not kept.',
  sentenceBegan: (quoted: string) => `A sentence that began: ${quoted}`,
  /** To stand after the opening words of a text that is gone. */
  later: (quoted: string) => `, with ${quoted} after it`,
  sentence: (quoted: string) => `A sentence: ${quoted}`,
  /** What an address that still holds held before. */
  statementWas: (quoted: string) => `Before a change, it read: ${quoted}`,
  speakerWas: (name: string) => `Before a change, these words were given to ${name}.`,
  quotationWas: (quoted: string) => `Before a change, this stood here: ${quoted}`,
};
