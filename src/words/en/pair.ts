import { capital, counted, inWords, listed } from './grammar.ts';

type DifferenceKind = 'contradicts' | 'otherwise' | 'less' | 'quotation' | 'more' | 'passage';

const COUNTED: Record<DifferenceKind, (count: number) => string> = {
  contradicts: (count) => counted(count, 'contradiction'),
  otherwise: (count) => `${counted(count, 'claim')} told in different ways`,
  less: (count) => `${counted(count, 'claim')} less specific in one`,
  quotation: (count) => `${counted(count, 'quotation')} not printed alike`,
  more: (count) => `${counted(count, 'quotation')} of which one prints more`,
  passage: (count) => `${counted(count, 'passage')} in nearly the same words`,
};

/** The page of two articles. */
export const words = {
  title: (a: string, b: string, story: string) => `${a} and ${b}: ${story}`,
  names: (a: string, b: string) => `${a} and ${b}`,
  and: 'and',
  sideBySide: 'Side by side',
  description: (a: string, b: string) =>
    `${a} and ${b} on one story: what both report, what they tell differently, what only one has, and both texts side by side.`,
  /** What stands for a note that no editor wrote. */
  found: (passages: number) =>
    passages === 0
      ? 'No passage was found that tells the same in both.'
      : `${capital(inWords(passages))} ${passages === 1 ? 'passage tells' : 'passages tell'} the same in both.`,
  embedNote: 'With a difference’s #d-… after the address it shows that one alone.',

  /** The line of counts; each count leads to its part. With the rest they add up to all claims. */
  tally: <T>(
    link: (part: 'both' | 'differently' | 'less' | 'only-a' | 'only-b', pieces: readonly (string | T)[]) => T,
    counts: {
      readonly of: number;
      readonly both: number;
      readonly otherwise: number;
      readonly less: number;
      readonly onlyA: number;
      readonly onlyB: number;
    },
    a: T,
    b: T,
  ) => [
    `Of the story’s ${counted(counts.of, 'claim')} `,
    link('both', [`both report ${counts.both}`]),
    counts.less > 0 ? ', ' : ' and ',
    link('differently', [`tell ${counts.otherwise} differently`]),
    ...(counts.less > 0 ? [' and ', link('less', [`on ${counts.less} one is less specific`])] : []),
    '. Of the two, ',
    link('only-a', ['only ', a, ` has ${counts.onlyA}`]),
    ', ',
    link('only-b', ['only ', b, ` ${counts.onlyB}`]),
    '.',
  ],
  rest: (unreported: number, open: number) =>
    [
      unreported > 0 ? ` Neither reports the other ${unreported === 1 ? 'one' : unreported}.` : '',
      open > 0 ? ` On ${inWords(open)} nothing can be said yet: an editor has still to look.` : '',
    ].join(''),

  cite: 'cite',
  readBoth: 'both texts',

  begins: 'How each begins',
  differently: 'How they tell it differently',
  /** How many there are of each kind. */
  differences: (kinds: readonly (readonly [DifferenceKind, number])[]) => {
    const counts = kinds.map(([kind, count]) => COUNTED[kind](count));
    return counts.length === 0 ? '' : `Differences: ${listed(counts)}.`;
  },
  /** A claim as the one that reports it has it, and one that neither of the two reports. */
  reports: (outlet: string, statement: string) => `${outlet} reports: ${statement}`,
  neitherReports: (statement: string) => `Neither tells it as stated: ${statement}`,
  /** The words of each in the same place, and words that only one has there. */
  change: (one: string, two: string) => `${one} / ${two}`,
  onlyIn: (outlet: string, quoted: string) => `${quoted} only in ${outlet}`,
  /** One quotes the same words and more; each quotes others besides the same. */
  quotesMore: (outlet: string, quoted: string) => `${outlet} quotes more: ${quoted}`,
  eachQuotesMore: (one: string, two: string) => `each quotes more: ${one} / ${two}`,
  /** Both print translations. */
  translated: (presumed: boolean) => `${presumed ? 'presumably' : 'both'} translated`,
  noDifferences: 'No differences are shown for these two.',
  /** What is folded: differences, and claims on which one is only less specific. */
  furtherDifferences: (differences: number, less: number) =>
    [
      differences > 0 ? `${differences} more ${differences === 1 ? 'difference' : 'differences'}` : '',
      less > 0 ? `${less} more ${less === 1 ? 'claim' : 'claims'} on which one is less specific` : '',
    ]
      .filter(Boolean)
      .join('; '),
  /** The heading over claims on which one is only less specific. */
  less: 'Where one is less specific',
  more: (claims: number) => `${claims} more`,
  allDifferences: (differences: number) => `Show all ${differences} differences`,
  /**
   * How many of the list are claims, quotations and passages, and which come first.
   *
   * @param order the editor’s choice, then the others by weight; or all by weight; `null` where nothing is said of it
   * @param less claims on which one is only less specific; they come last
   */
  listed: (
    claims: number,
    quotations: number,
    passages: number,
    order: 'chosen' | 'weight' | null,
    less: number,
  ) =>
    [
      listed(
        [
          claims > 0 ? counted(claims, 'claim') : '',
          quotations > 0 ? counted(quotations, 'quotation') : '',
          passages > 0 ? `${counted(passages, 'passage')} in nearly the same words` : '',
        ].filter(Boolean),
      ) + { chosen: ', the editor’s choice first', weight: ', weightiest first', none: '' }[order ?? 'none'],
      less > 0 ? `on ${less} one is less specific` : '',
    ]
      .filter(Boolean)
      .join('; '),
  /** The way to the quotation whose words a difference shows. */
  wordByWord: 'word by word',
  creditedTo: (quoted: string) => `Credited to “${quoted}”`,
  quotedIn: 'quoted in ',
  passage: (number: number) => `Passage ${number}`,
  nearlySame: 'in nearly the same words',
  link: 'link',
  linkTo: ' to this difference',
  /** For listeners: how the other’s words differ. */
  hears: (outlet: string) => `${outlet}: `,
  adds: (outlet: string, quoted: string) => `${outlet} adds “${quoted}”.`,
  leavesOut: (outlet: string, quoted: string) => `${outlet} leaves out “${quoted}”.`,
  instead: (outlet: string, printed: string, theirs: string) =>
    `Instead of “${printed}” ${outlet} has “${theirs}”.`,

  only: 'What only one of the two has',
  onlyText: 'Of the two: what one has may stand in other reports; their letters say so.',
  not: (other: string) => `, not ${other}`,
  also: 'also ',
  /** Of all outlets of the story, as on the page of an article. */
  onlyHere: 'only here',
  /**
   * At an outlet’s own words for a claim that it does not report.
   *
   * @param letters of those that report it
   */
  insteadOf: (letters: readonly string[], statement: string) =>
    letters.length === 0
      ? `on: ${statement}`
      : `where ${listed(letters)} ${letters.length === 1 ? 'reports' : 'report'}: ${statement}`,
  contradictedBy: (letters: readonly string[]) => `contradicted by ${listed(letters)}`,
  /** @param letters of outlets that tell it, and do not report it as stated */
  nearIn: (letters: readonly string[]) =>
    `${listed(letters)} ${letters.length === 1 ? 'tells' : 'tell'} it otherwise or less exactly`,
  noOtherExamined: 'reported by no other that was examined',
  both: 'What both report',
  sameQuotes: (more: boolean) => `Quoted in the same words by both${more ? ', besides those above' : ''}`,
  speakerUnknown: 'speaker unknown',

  /** Both texts. */
  texts: 'Both texts',
  captionNone: 'No counterpart was found for any passage of the two texts.',
  /** @param claims whether an editor wrote claims, which tie passages too */
  caption: (found: number, claims: boolean) =>
    `${capital(inWords(found))} ${found === 1 ? 'passage stands' : 'passages stand'} opposite a counterpart, found by ${claims ? 'the editor’s claims, ' : ''}shared words, names, numbers and quotations.`,
  howToRead: 'How to read it',
  key: {
    /** The one on the left leads. */
    numbers: (a: string, b: string) => `${a} leads: with each number stand ${b}’s words for it.`,
    moved: (b: string) => `What ${b} has earlier or later in its own text says so.`,
    further: 'A grey number: more of what that passage tells.',
    alone:
      'Grey words: no counterpart was found; the other may still tell it in other words. A matched passage may hold more such words.',
    marks: 'Underlined words differ from the other’s.',
    more: 'Thin lines: here one of the two quotes more, or is more exact.',
  },
  excerpts: (outlets: readonly string[], leftOut: string) =>
    `${listed(outlets)} ${outlets.length === 1 ? 'is' : 'are'} shown in excerpts only; ${leftOut} stands for what is not printed here.`,
  show: 'Show',
  shows: {
    everything: 'everything',
    shared: 'with a counterpart',
    one: 'words without one',
    differences: 'words that differ',
    marks: 'also small words and punctuation',
  },
  runs: <T>(mark: (kind: 'in-both' | 'quoted', text: string) => T) => [
    'Runs of four words or more that both print: ',
    mark('in-both', 'in the outlet’s own text'),
    ', ',
    mark('quoted', 'inside quotation marks of both'),
    '.',
  ],
  scroll: 'Scroll each text by itself',
  /** In its place on a phone. */
  oneAfterOther: 'One text after the other',
  showTies: 'say why passages are matched',
  ends: (outlet: string) => `That is all of ${outlet}`,
  goesOn: (outlet: string) => `${outlet} goes on below ↓`,
  count: (count: number, headless: boolean) =>
    `${count} words${headless ? ', our copy has no headline' : ''}`,
  passageSpoken: 'Passage ',
  passageIn: (other: string) => ` in ${other}`,
  captionSpoken: 'Caption ',
  inArticle: (outlet: string) => `in the article of ${outlet}`,
  score: (score: string, reasons: readonly string[]) => `Score ${score}: ${reasons.join('; ')}`,
  mayNotBePrinted: 'words that may not be printed here',
  again: (number: number) => `also matches passage ${number}`,
  againQuotes: (number: number) => `also quotes words of passage ${number}`,
  /** @param statements claims, each a whole sentence */
  againTells: (number: number, statements: readonly string[]) => `also in ${number}: ${statements.join(' ')}`,
  common: (statements: readonly string[]) => `Both tell: ${statements.join(' ')}`,
  /** Before the other’s words for what is underlined. */
  inTheOther: (letter: string) => `in ${letter}: `,
  /** Where its own text has a passage that stands in the order of the other. */
  moved: {
    earlier: (outlet: string) => `↑ earlier in ${outlet}`,
    later: (outlet: string) => `↓ later in ${outlet}`,
  },
  wordings: {
    identical: 'the same words',
    other: 'in other words',
    differing: 'one thing told differently',
  },
  notPrinted: 'not printed here',
  notAllPrinted: 'not all of it is printed here',
  counterpartNotPrinted: (letter: string) => `its counterpart in ${letter} is not printed here`,
  counterpartNotAllPrinted: (letter: string) => `not all of its counterpart in ${letter} is printed here`,

  /** Ways to other pairs, and through the differences. */
  others: 'Other pairs',
  beside: (outlet: string) => `${outlet} beside `,
  swap: 'swap sides',
  several: 'three or more in rows',
  steps: 'Differences',
  previous: 'Previous',
  next: 'Next difference',
  keys: 'by the keys p and n',
};
