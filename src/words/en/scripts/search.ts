/** What the search says; its scripts are fetched with the first query. */
const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

const listed = (names: readonly string[]): string =>
  names.map((name, i) => `${i === 0 ? '' : i === names.length - 1 ? ' and ' : ', '}${name}`).join('');

export const words = {
  opening: '“',
  closing: '”',
  listed,
  counts: {
    quote: (number: number) => count(number, 'quotation'),
    claim: (number: number) => count(number, 'claim'),
    sentence: (number: number) => count(number, 'sentence'),
    headline: (number: number) => count(number, 'headline'),
  } as Readonly<Record<'quote' | 'claim' | 'sentence' | 'headline', (number: number) => string>>,
  kinds: {
    quote: 'Quotes',
    claim: 'Claims',
    sentence: 'Sentences',
    headline: 'Headlines',
  },
  best: (kind: string, shown: number, all: number) => `${kind}: the best ${shown} of ${all}`,
  showMore: (number: number) => `Show ${number} more`,
  exactly: (articles: number) => `${count(articles, 'article prints', 'articles print')} it word for word`,
  closely: (articles: number) =>
    `${count(articles, 'article prints', 'articles print')} something close to it`,
  /** Where the words are found, and nowhere side by side. */
  apart: (counts: string, excerpts: boolean) =>
    `No report prints this phrase${excerpts ? ' in what is shown here' : ''}. Words of it: ${counts}.`,
  /** Who has a whole phrase, and who only some of its words. */
  someOf: (all: string, some: string) => `${all}; with some of these words ${some}`,
  /** Over those that have only some of the words. */
  loosely: (kind: string) => `${kind} with some of these words`,
  /** What is listed, and nothing else to say. */
  listedOnly: (counts: string) => `${counts}.`,
  besides: (printing: string, counts: string) => `${printing}; ${counts} besides`,
  nothingAsked: 'A query needs letters or digits.',
  notAll: 'No passage has all these words.',
  nothing: 'Nothing fits.',
  nearest: 'Nearest passages',

  /** Who prints a pasted quotation. */
  who: (speaker: string, names: string) => `${speaker === '' ? '' : `${speaker} in `}${names}`,
  wordForWord: (who: string) => `Word for word: ${who}.`,
  closest: (who: string, differs: string, excerpts: boolean) =>
    `No report prints these words${excerpts ? ' in what is shown here' : ''}. Closest: ${who}; yours ${differs}.`,
  /** Of one that prints them word for word. */
  inserts: (name: string, words: readonly string[]) => `${name} adds ${listed(words)}. `,
  alsoClose: (names: string, exact: boolean) =>
    `${exact ? 'Close, but not word for word, in' : 'Less close:'} ${names}. `,
  near: (names: string) => `In other words, it seems, in ${names}. `,
  notIn: (names: string) => `Not so in ${names}. `,
  notInPrinted: (names: string) => `Not in what is printed here of ${names}. `,
  allPrintings: 'All printings, word by word',
  leavesOut: (theirs: string) => `leaves out ${theirs}`,
  adds: (yours: string) => `adds ${yours}`,
  instead: (yours: string, theirs: string, articles: number) =>
    `has ${yours} where ${articles === 1 ? 'it has' : 'they have'} ${theirs}`,
  morePlaces: (places: number) => `differs in ${places} more ${places === 1 ? 'place' : 'places'}`,
  /** @param quoted whether it was typed in quotation marks */
  nobody: (quoted: boolean): string => (quoted ? 'Nobody prints this.' : 'No report prints these words.'),
  nobodyHere: (names: string, articles: number) =>
    `Not in what is printed here; ${names} ${articles === 1 ? 'is' : 'are'} shown in excerpts only.`,
  articles: (number: number) => `${number} articles`,

  /** How an article prints it. */
  states: {
    verbatim: 'word for word',
    close: 'close, not word for word',
    near: 'in other words, it seems',
  },
  interrupted: ', interrupted by the outlet’s own words',
  asFarAs: ', as far as it is printed here',
  youHave: (typed: string) => `you have: ${typed}`,
  notPrinted: (typed: string, excerpts: boolean) => `not printed${excerpts ? ' here' : ''}: ${typed}`,

  /** Beside a hit. */
  speakerUnknown: 'speaker unknown',
  toldBy: 'reported by',
  toldByNone: 'reported by none',
  editorsWords: 'in the editor’s words',
  otherForm: (forms: readonly string[]) => `another form: ${listed(forms.map((form) => `“${form}”`))}`,
  toPrintings: 'its page',
  /** The same where others print it too. */
  toAll: 'all printings, word by word',
  /** At a hit, after the names of outlets that print all of its words. */
  others: {
    same: (outlets: number) => `${outlets === 1 ? 'prints' : 'print'} the same words`,
    more: (outlets: number) => `${outlets === 1 ? 'prints' : 'print'} these words and more`,
    /** @param places in how many places one of them does */
    apart: (outlets: number, places: number) =>
      `${outlets === 1 ? 'prints' : 'print'} all of these words, in ${places === 2 ? 'two' : places} places`,
  },
  /** After the name of an outlet that has other words than the hit. */
  wordsFor: (own: string, other: string) => `${own} for ${other}`,
  addsWords: (own: string) => `also ${own}`,
  without: (other: string) => `without ${other}`,
  cut: '…',
  neverNamed: (name: string, outlets: string, story: string) =>
    `${name} is never named in ${outlets}${story}.`,
};
