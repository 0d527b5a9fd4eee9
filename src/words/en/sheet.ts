import { inWords, listed } from './grammar.ts';

/** The sheet for class, made to be printed. */
export const words = {
  title: (story: string) => `Sheet for class: ${story}`,
  name: 'Sheet for class',
  /** Goes on after the name, on paper. */
  of: (story: string) => `: ${story}`,
  description:
    'A matrix to fill in and printings to compare, with the key on pages of their own. Made to be printed.',
  standfirst:
    'Made to be printed: a matrix to fill in, questions and printings to compare; the keys follow on pages of their own.',
  blind: <T>(link: (text: string) => T) => [
    'For a class that should judge by the words alone: ',
    link('the reports without the outlets’ names'),
    ', under other letters.',
  ],
  blindKey: 'The key to the letters',

  /** How it is shown. */
  waysName: 'How the sheet is shown',
  show: 'Show',
  ways: {
    'tasks-and-keys': 'tasks and keys',
    'only-tasks': 'only the tasks',
    'only-keys': 'only the keys',
    large: 'large, for a projector',
  },
  print: 'Print',
  usual: 'The usual choice',
  clear: 'Clear all',
  copy: 'Copy its address',
  choose: 'Choose what is on the sheet',
  chooseText:
    'Each claim is a line to fill in; those “with a question” have one too. The choice stands in the address of this page.',
  withQuestion: ' With a question.',
  find: 'Find a claim or a quotation: ',
  quotations: 'Quotations with changed words',
  otherQuotations: 'Quotations that several outlets print',
  withoutScript:
    'Without JavaScript the sheet has the usual choice. Choosing claims and quotations needs it; an address with a choice shows the usual one here.',

  reports: 'Who reports what?',
  reportsText: 'Read the articles. In each box, note what the outlet does with the claim.',
  choice: (chosen: number, claims: number, main: boolean) =>
    chosen === claims
      ? `All ${inWords(chosen)} claims of the story.`
      : `${chosen} of the story’s ${claims} claims: ${main ? 'main ones ' : 'those '}on which the outlets are least alike.`,
  nameAndDate: 'Name: ____________________ Date: ____________',
  toFillIn: 'A matrix to fill in',
  claim: 'Claim',
  fillIn: 'to fill in',
  reportsKey: 'Key to “Who reports what?”',
  reportsKeyHeading: 'Key: who reports what',
  filledIn: 'The matrix filled in',
  wordsBehind: 'The words behind each sign',

  which: 'Which report?',
  whichText:
    'Words of the reports, without their names. Find them in the texts, and what the others have in their place.',
  whichKey: 'Key to “Which report?”',
  whichKeyHeading: 'Key: which report',
  theWords: 'the words',
  /** @param names of the outlets whose reports contradict the sentence */
  verdict: (names: readonly string[]) =>
    `As printed, ${listed(names)} ${names.length === 1 ? 'contradicts' : 'contradict'} this sentence.`,
  source: (source: string) => `source: “${source}”`,

  readers: 'A reader of one report alone',
  readersText: 'Look at the matrix that you filled in. Only claims of this sheet count.',
  readersAsks: <T>(only: T, other: T) => [
    'A reader knows only ',
    only,
    '. What would they not know, or think otherwise, than a reader of ',
    other,
    '?',
  ],
  readersKey: 'Key to “A reader of one report alone”',
  readersKeyHeading: 'Key: a reader of one report alone',
  readersThan: <T>(only: T, other: T) => ['A reader of ', only, ', beside one of ', other],
  notKnown: 'Would not know:',
  otherwiseKnown: 'Would think otherwise, or know less exactly:',
  /** Opens the questions on a phone. */
  showQuestions: 'Show the questions',
  showQuotations: 'Show the quotations',
  /** The questions to words that are set side by side. */
  compare: {
    /** @param question an editor's question to these words */
    chosen: (question: string, contradict: boolean) =>
      `${question} What would a reader of each report answer? Which report prints which?${contradict ? ' Can all of them be true?' : ''}`,
    contradict: 'Can all of these be true at once? Which report prints which?',
    credits: 'Which report prints which, and whom does each name as its source?',
    /** @param noted what of the words an editor notes */
    otherwise: ([one, two, ...more]: readonly string[]) => {
      if (one === undefined) return 'Which report prints which?';
      if (two === undefined) return `Which report prints “${one}”, and what do the others have in its place?`;
      if (more.length === 0) return `“${one}” or “${two}”: which report prints which?`;
      return `${listed([one, two, ...more].map((each) => `“${each}”`))}: which report prints which?`;
    },
  },
  /** @param noted what of the words an editor notes; @param reports how many print such words */
  leaveOpen: (noted: readonly string[], reports: number) =>
    [
      noted.length === 0
        ? 'What do these words leave open that the sentence tells?'
        : `What ${noted.length === 1 ? 'does' : 'do'} ${listed(noted.map((each) => `“${each}”`))} leave open?`,
      reports === 1 ? 'Which report prints it so?' : 'Which report prints which?',
    ].join(' '),
  /** The questions, by in what the reports are apart and whether several are. */
  asks: {
    date: (several: boolean) => `${several ? 'Which reports give' : 'Which report gives'} another day?`,
    figure: (several: boolean) => `${several ? 'Which reports give' : 'Which report gives'} another number?`,
    name: (several: boolean) => `${several ? 'Which reports give' : 'Which report gives'} another name?`,
    place: (several: boolean) => `${several ? 'Which reports give' : 'Which report gives'} another place?`,
  },

  changed: 'Find the changed words',
  changedText:
    'Two outlets quote the same words of one person. Underline each word that one of them changes, adds or leaves out. A quotation that only begins sooner or ends later does not count.',
  alters: 'Which words does one of them change, add or leave out?',
  more: 'Who prints how much?',
  moreText:
    'The words of one person, as outlets print them. Say what each leaves out, and where its words differ.',
  moreAsks: 'What does a reader of only one of them not learn?',
  moreKey: 'Key to “Who prints how much?”',
  moreKeyHeading: 'Key: who prints how much',

  changedKey: 'Key to “Find the changed words”',
  changedKeyHeading: 'Key: the changed words',
  allPrintings: (speaker: string) => `${speaker}: all printings`,
  places: (places: number) => (places === 1 ? 'one place' : `${places} places`),
};
