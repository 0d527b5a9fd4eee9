import { capital, counted, listed } from './grammar.ts';

const CHOOSE = 'Choose a sentence to read how others put it.';

/** The page of an article. */
export const words = {
  articles: 'Articles',
  description: (outlet: string) => `What ${outlet} prints, and the others’ words for it.`,
  count: (count: number) => counted(count, 'word'),
  sentences: (sentences: number) => counted(sentences, 'sentence'),
  dayUnknown: 'day unknown',
  originalUnknown: 'address unknown',
  /** What is known of it. */
  facts: {
    published: 'Published',
    unknown: 'unknown',
    noDate: 'the file gives no date',
    outlet: 'Outlet',
    fromName: 'from the name of the file',
    retrieved: 'Retrieved',
    notNoted: 'the day was not noted',
    original: 'Original',
    addressUnknown: 'address unknown',
    noAddress: 'the file gives none',
    length: 'Length',
    claims: 'Claims',
    byStates: 'as the editor read it',
    oneReport: 'the story has one report',
  },
  excerpts: (printed: number, whole: number) =>
    `Shown in excerpts: this site may not print the whole text. It prints the sentences that hold a quotation or that a statement of this site rests on, ${printed} of ${whole}, under their numbers in the file. […] marks what is left out.`,
  wholeAt: (host: string) => `The whole article at ${host}`,
  wholeUnknown: 'The address of the original is unknown.',

  /** Jumps to what stands below the text. */
  jumps: {
    leavesOut: (count: number) => `leaves out ${count} told by several`,
    unmatched: (count: number) => `${count} not found here`,
    onlyHere: (count: number) => `${count} only here`,
    cite: 'cite',
  },
  /** What the lines in the text say; `red` and `against` are whether there are such. The sign of `against` stands after its text. */
  key: <T>(mark: (kind: 'other' | 'against', text: string) => T, red: boolean, against: boolean) => [
    ...(red ? [mark('other', 'Underlined'), ': another report words it otherwise'] : []),
    ...(against ? ['; ', mark('against', 'with'), ': contradicts it'] : []),
    red ? '. Choose a sentence to read theirs.' : CHOOSE,
  ],
  goThrough: (marked: number) => (marked === 1 ? 'Go there' : `Go through the ${marked} places`),
  alike: 'Mark what others tell too',
  options: 'Options',
  margin: 'Notes in the margin',
  sentenceLinks: 'Sentence links',
  aside: (names: readonly string[]) =>
    `Also in our copy: ${names.map((name) => name.toLowerCase()).join(', ')}`,
  asideNames: {
    date: 'Date',
    byline: 'Byline',
    credit: 'Credit',
    boilerplate: 'Other text of the page',
    related: 'Link to another article',
    'source-url': 'Address',
  },
  gone: 'No longer in this text',
  goneText: 'These sentences stood here once; links to them end here.',
  thisArticle: 'This article',
  sideBySideWith: 'Side by side with',
  othersPut: 'How the others put it',
  close: 'Close',
  previous: 'Previous',
  next: 'Next',

  /** What it leaves out, and what only it has. */
  leavesOut: (outlet: string) => `What several others report and ${outlet} leaves out`,
  moreLeftOut: (claims: number) => `${claims} more`,
  onlyHere: (outlet: string) => `What only ${outlet} reports`,
  claims: (claims: number) => counted(claims, 'claim'),
  reportedBy: 'reported by',
  unmatched: (outlet: string) => `No counterpart found in ${outlet}`,
  unmatchedText:
    'What two or more others tell. The program found no such passage here; it may stand in other words.',

  /** The others’ words. */
  others: 'The others’ words, passage by passage',
  backToText: 'Opening words lead back to the text.',
  anotherClaim: <T>(claim: T) => ['On one point: ', claim],
  /** What an outlet does with the passage, after its name. */
  contradicts: 'contradicts it',
  otherWords: 'has other words',
  /** Where it has nothing in their place. */
  lacksWords: 'does not have these words',
  whereUnderlined: ' where underlined',
  moreSpecific: 'more specific',
  ownWords: 'in its own words',
  tells: 'tells it too',
  /** Where it is only named for marked words of the passage. */
  tellsMarked: 'tells the marked part',
  /** Where both have words for a claim, and no state says how these compare. */
  sameMatter: 'on the same matter',
  creditedTo: (quoted: string) => `, credited to “${quoted}”`,
  sameWords: 'the same words',
  differOn: <T>(claim: T) => ['They differ on: ', claim],

  /** What a later version changed. */
  changed: 'Changed since the earlier version',
  bothVersions: 'Both versions side by side',
  kinds: {
    changed: 'changed',
    added: 'added',
    'taken out': 'taken out',
  },
  changes: (
    changes: readonly { readonly kind: 'changed' | 'added' | 'taken out'; readonly count: number }[],
  ) =>
    changes.length === 0
      ? 'The words are the same.'
      : `${capital(listed(changes.map(({ kind, count }, i) => `${i === 0 ? counted(count, 'sentence') : count} ${kind}`)))}.`,
  before: 'before',
  now: 'now',
  treatsOtherwise: 'Claims it treats otherwise',
  fromTo: (from: string, to: string) => `${from} before, ${to} now`,
};
