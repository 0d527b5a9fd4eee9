import { inWords, listed } from './grammar.ts';

/** The sheet for class, made to be printed. */
export const words = {
  title: (story: string) => `Sheet for class: ${story}`,
  name: 'Sheet for class',
  /** Goes on after the name, on paper. */
  of: (story: string) => `: ${story}`,
  description:
    'A matrix to fill in and printings to compare, with the key on pages of their own. Made to be printed.',
  /** What the class reads. */
  goesWith: <T>(
    reports: readonly T[],
    blind: ((text: string) => T) | null,
    sheet: (text: string) => T,
    key: (text: string) => T,
  ) => [
    'The class reads the reports ',
    ...reports.flatMap((report) => [report, ' ']),
    'and fills in this sheet',
    ...(blind
      ? [
          ', or ',
          blind('the reports without the outlets’ names'),
          ' and ',
          sheet('their own'),
          ' (',
          key('key'),
          ')',
        ]
      : []),
    '.',
  ],

  /** The two steps; the first is `choose`. */
  stepsName: 'How to use the sheet',
  printOrProject: 'Print or project',
  /** How it is shown. Short: in one line on a phone. */
  ways: {
    'only-tasks': 'tasks',
    'tasks-and-keys': 'tasks and key',
    'only-keys': 'key only',
    large: 'large type',
  },
  toKeys: 'Show the key below',
  handOut: 'On paper the sentences begin on a page of their own: hand them out after the matrix.',
  print: 'Print',
  usual: 'As suggested',
  lesson: 'For one lesson',
  clear: 'Clear all',
  copy: 'Copy link',
  onSheet: 'What is on the sheet',
  choose: 'Choose what is on the sheet',
  chooseText: 'Each claim gets a line in the matrix, one with “?” a question, too.',
  /** The sign at such a claim, and what it says to who cannot see it. */
  asksSign: '?',
  asksSpoken: ' (with a question)',
  /** After the name of a topic: how many of its claims are ticked. */
  ticked: (ticked: number, all: number) => `${ticked} of ${all}`,
  /** Goes on after it: how many of them have a question. In one line on a phone. */
  asked: (questions: number) =>
    questions === 0 ? '' : ` · ${questions} ${questions === 1 ? 'question' : 'questions'}`,
  find: 'Find a claim or a quotation',
  quotations: 'Quotations in several outlets',
  /** After one that asks for them; the others ask who prints how much. */
  hasChanged: '(changed words)',
  withoutScript: 'Choosing others needs JavaScript; without it every address shows the same sheet.',

  /** Opens all of them. */
  keys: 'Show the answer key',

  reports: 'Who reports what?',
  reportsText: 'Read the articles. In each box, draw the sign for what the outlet does with the claim.',
  signsName: 'What the signs mean',
  /** What each sign means, after its word. Shorter than the codebook of the claims, and no more than it says. */
  signs: {
    reports: 'says it, or quotes somebody who does',
    'less-specific': 'says part of it, or says it less exactly',
    'words-otherwise': 'describes it in another way; both can hold',
    contradicts: 'says otherwise; both cannot hold',
    undecided: 'differs; the editor has not decided how',
    silent: 'does not say it',
    'not-examined': 'nobody has looked yet',
  },
  /** @param sharp whether an editor’s sharpest differences are among them */
  choice: (chosen: number, claims: number, main: boolean, sharp: boolean) => {
    if (chosen === claims) return `Suggested are all ${inWords(chosen)} claims of the story.`;
    const alike = `${main ? 'main claims ' : 'those '}on which the outlets are least alike`;
    return `Suggested are ${chosen} of the story’s ${claims} claims: ${sharp ? `the editor’s sharpest differences, and ${alike}` : alike}.`;
  },
  nameAndDate: 'Name: ____________________ Date: ____________',
  toFillIn: 'A matrix to fill in',
  claim: 'Claim',
  fillIn: 'to fill in',
  reportsKeyHeading: 'Key: who reports what',
  filledIn: 'The matrix filled in',
  wordsBehind: 'The words behind each sign',

  which: 'What is the difference?',
  whichText:
    'Each question with sentences that bear on it, just as the reports print them. The numbers are those of the claims. What would a reader of each report alone answer?',
  whichKeyHeading: 'Key: what is the difference',
  /**
   * @param names of the outlets whose reports contradict the sentence
   * @param reporting of those that report it
   */
  verdict: (names: readonly string[], reporting: readonly string[]) => {
    const contradict = names.length === 1 ? 'contradicts' : 'contradict';
    return reporting.length === 0
      ? `As worded, ${listed(names)} ${contradict} this sentence.`
      : `As worded, not all of it can be true: ${listed(names)} ${contradict} what ${listed(reporting)} ${reporting.length === 1 ? 'reports' : 'report'}.`;
  },
  /** @param noted whether it follows on a sentence */
  source: (source: string, noted: boolean) => (noted ? `Source: “${source}”.` : `(source: “${source}”)`),

  readers: 'A reader of one report alone',
  readersText: 'Look at the matrix that you filled in. Only claims of this sheet count.',
  readersAsks: <T>(only: T, other: T) => [
    'A reader knows only ',
    only,
    '. What does a reader of ',
    other,
    ' know besides, or know differently?',
  ],
  readersKeyHeading: 'Key: a reader of one report alone',
  readersThan: <T>(only: T, other: T) => ['A reader of ', only, ', beside one of ', other],
  /** Before claims. */
  notKnown: 'would not know',
  notKnownSo: 'would not know, where the other tells it otherwise or less exactly',
  otherwiseKnown: 'would know differently, or less exactly',
  /** The questions to words that are set side by side. */
  compare: {
    /** @param question an editor's question to these words */
    chosen: (question: string, contradict: boolean) =>
      contradict ? `${question} Can all of these be true?` : question,
    contradict: 'Can all of these be true at once? Why, or why not?',
    /** @param noted what of the words an editor notes */
    otherwise: ([one, two, ...more]: readonly string[]) => {
      if (one === undefined) return 'What would a reader of each report think?';
      if (two === undefined) return `What does “${one}” make a reader think, and what do the other words?`;
      return `${
        more.length === 0 ? `“${one}” or “${two}”` : listed([one, two, ...more].map((each) => `“${each}”`))
      }: what is the difference?`;
    },
  },
  /** The questions, by in what the reports are apart. */
  asks: {
    date: 'Which day does each report give? Can all be true?',
    figure: 'Which number does each report give? Can all be true?',
    name: 'Which name does each report give? Can all be true?',
    place: 'Which place does each report give? Can all be true?',
  },

  changed: 'Find the changed words',
  changedText:
    'Two outlets quote one person. Underline each word that one of them changes, adds or leaves out in what both quote. A quotation that only begins sooner or ends later does not count.',
  alters: 'Which words does one of them change, add or leave out?',
  more: 'Who prints how much?',
  moreText:
    'The words of one person, as outlets print them. Say what each leaves out, and where its words differ.',
  moreAsks: 'What does a reader of only one of them not learn?',
  moreKeyHeading: 'Key: who prints how much',
  /** How many words each prints, the most first. */
  lengths: (quotes: readonly { readonly name: string; readonly words: number }[]) =>
    `${listed(quotes.map(({ name, words }, i) => `${name} ${words}${i === 0 ? (words === 1 ? ' word' : ' words') : ''}`))}.`,

  changedKeyHeading: 'Key: the changed words',
  allPrintings: (speaker: string) => `${speaker}: all printings`,
  places: (places: number) => (places === 1 ? 'one place' : `${places} places`),
};
