import { capital, counted, howMany, inWords, listed } from './grammar.ts';

/** Claims, the matrix of claims and outlets, and the pages about both. */
export const words = {
  heading: 'Who reports what',
  title: (story: string) => `Claims: ${story}`,
  embedTitle: (story: string) => `Who reports what: ${story}`,
  /** What an article does with a claim, as printed and as read out. */
  states: {
    reports: 'reports',
    'less-specific': 'less specific',
    'words-otherwise': 'words it otherwise',
    contradicts: 'contradicts',
    undecided: 'undecided',
    silent: 'silent',
    'not-examined': 'not examined',
  },
  /** What each state means, and how the doubtful cases are settled. */
  codebook: {
    reports:
      'The article states the claim, in its own words or by quoting somebody: then the credit stands beside it. A plain title for a longer one reports, and so do quoted words or dates that add up to the claim.',
    'less-specific':
      'It states something that the claim implies: a month for a day, “officials” for a name, half of a two-sided claim, a weaker degree. It has to touch the point of the claim; what the claim takes for granted is not enough.',
    'words-otherwise':
      'It tells of the same thing and describes it in another way: another title, another emphasis, another degree of what somebody is quoted as saying, doubt for confidence. Both can hold.',
    contradicts:
      'Both cannot hold as told: another day, number or person, yes against no. A source that the article quotes may say so: then the credit stands beside it.',
    undecided:
      'An older file says that the article differs, and the editor has not yet decided in which way. It is part of no sum.',
    silent: 'Somebody has looked for it in the article and found nothing. It does not say why.',
    'not-examined': 'Nobody has looked yet.',
  },
  /**
   * How many of a story's outlets report a claim.
   *
   * @param size of all outlets
   * @param told of those that report it
   * @param first the name of one of them
   */
  told: (size: number, told: number, first: string): string =>
    size === 1
      ? told === 1
        ? 'The one outlet reports this.'
        : 'The one outlet does not report this.'
      : told === size
        ? `${size === 2 ? 'Both outlets' : `All ${inWords(size)} outlets`} report this.`
        : told === 1
          ? `One of the ${inWords(size)} outlets reports this: ${first}.`
          : `${capital(howMany(told))} of the ${inWords(size)} outlets ${told === 0 ? 'reports' : 'report'} this.`,
  /** What outlets do that do not report it: a clause of a sentence for each state. */
  apart: {
    'less-specific': (names: readonly string[]) =>
      `${listed(names)} ${names.length === 1 ? 'is less specific' : 'are less specific'}`,
    'words-otherwise': (names: readonly string[]) =>
      `${listed(names)} ${names.length === 1 ? 'words it otherwise' : 'word it otherwise'}`,
    contradicts: (names: readonly string[]) =>
      `${listed(names)} ${names.length === 1 ? 'contradicts it' : 'contradict it'}`,
    undecided: (names: readonly string[]) =>
      `${listed(names)} ${names.length === 1 ? 'is not decided' : 'are not decided'}`,
    silent: (names: readonly string[]) =>
      `${listed(names)} ${names.length === 1 ? 'leaves it out' : 'leave it out'}`,
    before: (names: readonly string[]) =>
      `${listed(names)} ${names.length === 1 ? 'was printed before it' : 'were printed before it'}`,
    'not-examined': (names: readonly string[]) =>
      `${listed(names)} ${names.length === 1 ? 'was not examined' : 'were not examined'}`,
  },
  /** What an article does with all claims of a story, in few words. */
  counts: (of: number, reports: number, alone: number, apart: readonly string[]): string =>
    [
      `reports ${reports} of ${counted(of, 'claim')}`,
      alone > 0 ? `, ${alone} of them alone` : '',
      apart.length > 0 ? `; ${apart.join(', ')}` : '',
    ].join(''),
  countApart: {
    'less-specific': (number: number) => `${number} less specific`,
    'words-otherwise': (number: number) => `${number} in other words`,
    contradicts: (number: number) => `${number} contradicted`,
    undecided: (number: number) => `${number} undecided`,
    'not-examined': (number: number) => `${number} not examined`,
  },

  /** The lists of the page of all claims. What stands before the name of a link is left out on a phone. */
  lists: {
    differ: {
      title: 'Where they differ',
      before: 'where they ',
      link: 'differ',
      text: 'An editor words the claims. A sign opens what the outlet prints.',
    },
    contradicted: {
      title: 'Contradicted',
      before: '',
      link: 'contradicted',
      text: '≠: as worded, both cannot be so, whoever says it.',
    },
    less: {
      title: 'Less specific in some',
      before: '',
      link: 'less specific',
    },
    onlyOne: {
      title: 'Reported by one alone',
      before: 'by ',
      link: 'one alone',
    },
    byAll: {
      title: (outlets: number) => `Reported by ${outlets === 2 ? 'both' : `all ${inWords(outlets)}`}`,
      before: 'by ',
      link: (outlets: number) => (outlets === 2 ? 'both' : `all ${inWords(outlets)}`),
    },
    all: {
      title: 'All claims',
      before: '',
      link: 'all',
      text: 'By topic; in each, what most outlets report comes first. A sign opens its words.',
      textFirst: 'Those on which outlets differ come first.',
    },
  },
  noneYet: 'No editor has written claims for this story yet.',
  /** @param differ on how many of the claims outlets differ; @param less on how many others some are less specific */
  standfirst: (claims: number, outlets: number, differ: number, less: number) =>
    differ > 0 && differ < claims
      ? `Outlets differ on ${differ === 1 ? 'one' : differ} of ${counted(claims, 'claim')}${less > 0 ? `; on ${less === 1 ? 'one' : less} more, some are less specific` : ''}.`
      : `${counted(claims, 'claim')}, and what ${outlets === 1 ? 'the one outlet' : 'each outlet'} does with ${claims === 1 ? 'it' : 'them'}.`,
  summary: (claims: number, outlets: number, byAll: number, onlyOne: number, differ: number) =>
    `${counted(claims, 'claim')} of this story, and what ${outlets === 1 ? 'its one outlet' : 'each outlet'} does with ${claims === 1 ? 'it' : 'them'}${outlets === 1 ? '.' : `: ${howMany(byAll)} reported by all, ${howMany(onlyOne)} by one alone; on ${howMany(differ)} an outlet uses other words or contradicts.`}`,
  /** The way to the codebook. */
  whatSignsMean: 'What signs mean',
  sectionName: 'Claims',
  waysName: 'Lists of claims',
  asPrinted: 'As printed',
  asPrintedLink: 'names, numbers and dates, outlet by outlet',
  choose: 'Filter',
  showEverything: 'show everything again',

  /** Heads on the page of all claims: those that no outlet contradicts but one words otherwise; and all the others. */
  wordedOtherwise: 'Worded otherwise',
  rest: (claims: number) => (claims === 1 ? 'The other one' : `The other ${claims}, by topic`),
  ofTopic: (claims: number) => counted(claims, 'claim'),
  above: (claims: number) =>
    `${claims} more of this topic, on which outlets differ, ${claims === 1 ? 'stands' : 'stand'} above`,

  /** The matrix. */
  caption: 'Which outlet reports which claim',
  claim: 'Claim',
  reportedBy: 'reported by',
  /** The name of a sign, for those who hear it: `Nova: silent`. */
  cell: (outlet: string, state: string) => `${outlet}: ${state}`,
  /** Goes on after their number. */
  reportIt: (told: number): string => (told === 1 ? ' reports it' : ' report it'),
  howTheyDiffer: 'How they differ',
  /** Verbs of a note that only say that the words after them are printed. */
  onlyPrints: ['has', 'prints', 'says'],
  /** Over how many claims each outlet has in each state, and how many it alone reports. */
  inAll: (claims: number) => `What each outlet does with the ${counted(claims, 'claim')}`,
  alone: 'reports alone',
  /** How many outlets report a claim: `4 of 5`. */
  toldOf: (told: number, outlets: number) => `${told} of ${outlets}`,

  /** The page of one claim. */
  description: (summary: string) => `${summary} With the words each outlet printed.`,
  /** Before its statement, where a question stands above. */
  asClaim: 'Claim: ',
  link: 'link',
  linkTo: (outlet: string) => `: what ${outlet} does with it`,
  around: 'in context',
  aroundOf: (outlet: string) => `, ${outlet}`,
  nobodyLooked: (articles: number): string =>
    `nobody has looked for this in ${articles === 1 ? 'the article' : 'these articles'} yet`,
  /** After `silent`. */
  notHere: (articles: number): string => (articles === 1 ? 'not in this article' : 'not in these articles'),
  notHereBefore: 'Not in this article, which was printed before it.',
  creditedTo: (quoted: string) => `Credited to “${quoted}”`,
  others: 'Other claims',
  before: <T>(link: T) => ['Before: ', link],
  next: <T>(link: T) => ['Next: ', link],
  nearest: 'Check for yourself: the closest sentences',
  nearestOf: (outlet: string) => `, ${outlet}`,
  nearestMeans:
    'The nearest first: those with most of the telling words of the claim, or of what another outlet prints for it. Rare words count more.',
  /** Where in a report something is. */
  places: {
    headline: 'headline',
    standfirst: 'standfirst',
    heading: 'heading',
    caption: 'caption',
    'first paragraph': 'first paragraph',
    'first third': 'first third',
    middle: 'middle',
    'last third': 'last third',
  },
  /** The same after what the report does: `reports, in the headline`. */
  inPlaces: {
    headline: 'in the headline',
    standfirst: 'in the standfirst',
    heading: 'in a heading',
    caption: 'in a caption',
    'first paragraph': 'in the first paragraph',
    'first third': 'in the first third',
    middle: 'in the middle',
    'last third': 'in the last third',
  },
  /** After `contradicts`, and after `reports`. */
  contradictsWhom: (names: readonly string[]) => listed(names),
  someOutlets: (outlets: number) => counted(outlets, 'outlet'),
  contradictedBy: (names: readonly string[]) => `contradicted by ${listed(names)}`,
  /** Kinds of credits; a colon follows. */
  credits: 'Source credited nearby',
  creditsUnnamed: 'Unnamed source credited nearby',
  creditsAddressed: 'Said to',
  creditsWhole: 'Source credited for the whole report',
  /** The footnote to sources near words. */
  nearby: 'Credited in the sentence of these words or in the one before it, perhaps for something else.',
  /**
   * How many outlets name a source where they tell a claim, if more than one does.
   *
   * @param tellers how many outlets have words for it and do not contradict it
   * @param naming how many of them name an origin
   * @param names of the origins
   * @param unnamed how many credit only a source without a name; more than one if there are no names
   * @param against whether another contradicts it
   */
  origins: (
    tellers: number,
    naming: number,
    names: readonly string[],
    unnamed: number,
    against: boolean,
  ): string => {
    const who = `outlets that write about this${against ? ' and do not contradict it' : ''}`;
    if (names.length === 0)
      return `${capital(inWords(unnamed))} of the ${inWords(tellers)} ${who} credit an unnamed source near their words.`;
    const all = naming === tellers ? (tellers === 2 ? 'Both' : `All ${inWords(tellers)}`) : null;
    return `${all ?? `${capital(inWords(naming))} of the ${inWords(tellers)}`} ${who} credit ${names.length > 1 ? 'sources' : 'the same source'} near their words: ${listed(names)}.`;
  },
  firstPrinted: (outlet: string) => `First printed by ${outlet}.`,
  ofExcerpts: 'Of articles in excerpts, what is printed here counts.',

  /** The page of names and figures as printed. */
  printed: {
    title: (story: string) => `As printed: ${story}`,
    description: 'Names, numbers and dates of the story as each outlet prints them, each with its sentence.',
    standfirst:
      'Names, numbers and dates as each outlet prints them. Each opens the sentence in which it first appears.',
    names: 'Names',
    namesText:
      'The number after a name says how often it is printed. Words in italics stand beside the name and say who that is.',
    figures: 'Numbers and dates',
    figuresText:
      'Claims that state a number or a date, with the figures of the same kind in their evidence if outlets print them differently, each in its clause. A different form is not always a different fact, and a date may belong to something else: read the clause.',
  },
};
