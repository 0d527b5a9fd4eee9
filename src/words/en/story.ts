import { capital, counted, howMany, inWords, listed } from './grammar.ts';

/** The overview of a story. */
export const words = {
  occasion: (articles: number) =>
    `${capital(inWords(articles))} ${articles === 1 ? 'report' : 'reports'} of one event`,
  /** What stands for a summary that no editor wrote. */
  summary: (articles: number, count: number) =>
    articles === 1
      ? `One article of ${counted(count, 'word')}.`
      : `${capital(inWords(articles))} articles, ${counted(count, 'word')}, set side by side.`,
  description: (outlets: number) =>
    outlets === 1
      ? 'How one outlet tells a story, sentence by sentence, in the words it printed.'
      : `How ${inWords(outlets)} outlets tell one story, side by side, with the words each of them printed.`,
  outlets: (outlets: number, articles: number) => {
    const many = `${capital(inWords(outlets))} ${outlets === 1 ? 'outlet' : 'outlets'}`;
    if (outlets < articles) return `${many}, ${inWords(articles)} articles`;
    return outlets === 1 ? many : `${many} compared`;
  },
  /** Before the languages in which the same event is told. */
  alsoIn: 'Also in',
  claimsReported: <T>(claims: number, link: (text: string) => T) => [
    'Claims that each reports, of ',
    link(`${claims}`),
    '. Those it words otherwise or tells less exactly are not counted.',
  ],
  words: 'How many words each has.',
  readPairs: (pairs: number) => `Read two side by side (${counted(pairs, 'pair')})`,
  notExamined: 'not examined',
  dayUnknown: 'day unknown',
  first: (outlet: string, moment: string) => `First: ${outlet}, ${moment}.`,
  common: 'What most of them report',
  /** A group of claims that so many of the outlets report. */
  commonTo: (told: number, outlets: number) =>
    told < outlets
      ? `${capital(inWords(told))} of ${inWords(outlets)} report:`
      : outlets === 2
        ? 'Both report:'
        : `All ${inWords(outlets)} report:`,
  commonMore: (more: number) => `and ${inWords(more)} more ${more === 1 ? 'claim' : 'claims'}`,
  differMost: 'Where they differ most sharply',
  /** Before the letters of two outlets whose texts stand side by side. */
  sideBySide: 'Side by side:',
  creditedTo: (quoted: string) => `credited to “${quoted}”`,
  ways: {
    name: 'Ways on',
    claims: 'Who reports what',
    claimsCount: (claims: number) => counted(claims, 'claim'),
    differ: 'Where they differ',
    contradicted: 'Contradictions',
    onlyOne: 'Told by one alone',
    quotes: 'Quotes',
    quotesSeveral: (utterances: number) => `${utterances} by several`,
    quotesCount: (utterances: number) => counted(utterances, 'utterance'),
    several: 'Side by side',
    severalCount: (pairs: number) => counted(pairs, 'pair'),
  },
  begins: (reports: number): string => (reports === 1 ? 'How it begins' : 'How each begins'),
  beginsText: 'The headline, as printed, and the first sentence.',
  matrix: 'Who reports what',
  eachSign: 'Each sign opens the words it rests on.',
  reportedBy: (claims: number, outlets: number, all: number, one: number) =>
    `Of ${counted(claims, 'claim')}, ${howMany(all)} ${all === 1 ? 'is' : 'are'} reported by ${outlets === 2 ? 'both' : `all ${inWords(outlets)}`} and ${howMany(one)} by one outlet alone.`,
  weightiest: (shown: number, main: boolean) =>
    `The ${inWords(shown)}${main ? ' main' : ''} claims on which the outlets differ most.`,
  further: 'Where else they differ',
  /** @param shown how many of the claims stand there, of all on which outlets differ and that do not stand above */
  furtherOf: (shown: number, others: number) =>
    shown < others
      ? `${capital(inWords(shown))} of the ${inWords(others)} other claims on which outlets use other words or contradict.`
      : shown === 1
        ? 'One other claim, on which outlets use other words or contradict.'
        : `The other ${inWords(shown)} claims on which outlets use other words or contradict.`,
  allClaims: (claims: number) => (claims === 1 ? 'See the claim' : `See all ${claims} claims`),
  sheet: 'A sheet for class, to print',
  shared: 'How much is shared',
  timeline: 'What happened when',
  pairs: 'Two side by side',
  pairsText:
    'What both report, what only one of the two has, and both texts next to each other, passage by passage.',

  /** What each has alone, and leaves out. */
  alone: {
    heading: 'What each has alone, and leaves out',
    howToRead: (claims: number) =>
      `Of the story’s ${counted(claims, 'claim')}. Silent alone: all others speak of it. Left out: several others report it.`,
    reports: (claims: number) => `has ${claims} alone`,
    silent: (claims: number) => `silent alone on ${claims}`,
    leavesOut: (claims: number) => `leaves out ${claims}`,
  },

  /** How much the reports share. */
  coverage: {
    chosen: (shown: number, all: number) =>
      `These are the ${inWords(shown)} of ${inWords(all)} reports in which most sentences are told by others too.`,
    howToRead: 'How many sentences of each report were found told by others, too.',
    sentences: 'Sentences',
    /** Those told by so many, the report itself among them. */
    columns: (outlets: number) => [
      ...(outlets > 2 ? [outlets === 3 ? 'by all 3' : 'by 3 or more'] : []),
      outlets === 2 ? 'by both' : 'by 2',
      'by it alone',
    ],
    /** @param counts what the report does with the claims, in few words */
    itself: (counts: string) => `It ${counts}.`,
    first: 'What each puts first, and how many claims it tells',
    /** @param place of the report, as `places` of the claims has it */
    putsFirst: (place: string) => `What it puts first (${place})`,
    putsNone: 'Its opening holds none of the claims.',
  },

  /** When it happened. */
  days: {
    fold: (days: number) =>
      days === 1
        ? 'One day, as the reports date it.'
        : `${capital(inWords(days))} days, as the reports date them.`,
    howToRead:
      'Days that at least one report gives, or that follow from one; what none dates to the day is left out. Each letter opens the sentence.',
    scale: (gap: readonly [string, string] | null) =>
      `The scale is true${gap === null ? '' : `; its longest stretch without one of these days is from ${gap.join(' to ')}`}.`,
    title: 'The days of the events, on a true scale',
    gap: (days: number) => `${days} days between`,
  },

  /** What the texts alone tell, where no editor wrote claims. */
  told: {
    heading: 'What several tell',
    /**
     * @param facts all that were found
     * @param all those that every outlet tells
     * @param most how many stand there
     */
    summary: (facts: number, all: number, outlets: number, most: number) => {
      const some = facts - all;
      const every = outlets === 2 ? 'both' : `all ${inWords(outlets)}`;
      const by = (count: number, whom: string) =>
        `${howMany(count)} ${count === 1 ? 'is' : 'are'} told by ${whom}`;
      const counts = all > 0 && some > 0 ? `: ${by(all, every)}, ${by(some, 'some')}` : '';
      const found = `${capital(inWords(facts))} ${facts === 1 ? 'thing' : 'things'} found, besides how each begins, that ${some === 0 ? every : 'two or more'} tell`;
      const rest = facts > most ? ` ${capital(inWords(most))} of them stand here.` : '';
      return `${found}${counts}.${rest} Each letter opens that outlet’s words.`;
    },
    differ: 'Where they differ',
    differText: 'Passages on one thing that give it differently. The words that differ are underlined.',
    kinds: {
      figure: 'Another figure',
      date: 'Another day',
      name: 'Another name',
      place: 'Another place',
      agent: 'Another is said to have done it',
      negation: 'One says yes, one no',
      certainty: 'One is more certain',
    },
    quoted: 'Who is quoted',
    quotedText: 'How many quotations each report prints; the number opens the first.',
    cut: 'Quoted at length by one',
    cutText: 'Quotations that others print too; the words underlined were found in no other report.',
    cutIn: <T>(speaker: string, outlet: T, others: readonly T[]) => [
      `${speaker}, in `,
      outlet,
      '; shorter in ',
      ...others,
    ],
    nowhere: 'Found nowhere else',
    nowhereText:
      'Sentences of which the program found no counterpart. The others may tell it in other words: the nearest of theirs stand below each.',
    nearest: 'Nearest in the others',
    noNearest: 'No near sentence was found in the others.',
    copies: (a: string, b: string, percent: number, run: number) =>
      `${a} and ${b} print the same text: ${percent} % of their runs of ${inWords(run)} words.`,
  },

  /** Where articles are in several languages. */
  languages: (names: readonly string[]) =>
    `The reports are in ${listed(names)}. Passages in different languages are matched by names, numbers, dates and quoted words only: what two tell in other words is not found.`,
};
