/** The frame of every page, and small parts that many pages have. */
export const words = {
  subtitle: 'News stories, each as several outlets tell it, side by side and with proof.',
  imprint: 'Imprint',
  contact: 'Contact',
  reportMistake: 'Report a mistake',
  skip: 'Skip to the content',
  navigation: 'Main',
  ways: {
    overview: 'Overview',
    claims: 'Who reports what',
    quotes: 'Quotes',
    conversations: 'Conversations',
    several: 'Side by side',
    search: 'Search',
    about: 'About',
  },
  whereYouAre: 'Where you are',
  addressIsNow: <T>(address: T) => ['The address of this page is now ', address],
  /** On pages without the outlets' names. */
  blind: 'For class: the outlets’ names are left out, and “[outlet]” stands where a text prints one of them.',
  blindKey: 'The key, and the way back',
  blindGap: '[outlet]',
  blindReport: (letter: string) => `Report ${letter}`,
  everyWord:
    'Quoted words are printed just as the articles have them and, outside of notes, link to their sentence.',
  editorsWords: <T>(editor: string | null, licence: T | null) => [
    `Statements and notes are the editor’s${editor === null ? '' : `: ${editor}`}`,
    ...(licence === null ? [] : [', under ', licence]),
    '. The articles remain their publishers’.',
  ],
  articlesRemain: 'The words of the articles remain their publishers’.',
  data: 'Data',
  corrections: 'Corrections',
  method: 'Method and limits',
  makeYourOwn: 'Make your own',
  /** The choice of colours: its label, then what follows the system, light, dark. */
  colours: ['Colours: ', 'as the system', 'light', 'dark'],
  embed: 'Embed',
  embedLooks: 'How it looks',
  inItsArticle: 'in its article',
  inTheOriginal: 'in the original',
  /** Goes on after the two before, for those who hear it. */
  inItsArticleOf: (outlet: string) => `, ${outlet}`,
  inTheOriginalOf: (outlet: string) => `, at ${outlet}`,
  originalUnknown: 'address of the original unknown',
  somethingWrong: 'Something wrong here?',
  noHeadline: 'Our copy has no headline',
  speakerUnknown: 'Speaker unknown',
  /** What tells the articles of one outlet apart. */
  updatedVersion: 'updated version',
  firstVersion: 'first version',
  dayUnknown: 'day unknown',
  /** One of several that this does not tell apart. */
  numbered: (label: string, number: number) => `${label}, no. ${number}`,
  /** How a fact about an article is known. */
  stated: 'stated in the file',
  identified: (how: string) => `identified: ${how}`,
  notFound: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    heading: 'There is no page here',
    standfirst: <T>(link: (way: 'front' | 'search', text: string) => T) => [
      'The address may be mistyped, or what it named is no longer part of the comparison. Start from ',
      link('front', 'the front page'),
      ', or ',
      link('search', 'search for the words'),
      ' you were looking for.',
    ],
  },
  /** A mail to the editor. */
  mistake: {
    subject: (story: string) => `Something wrong: ${story}`,
    page: (address: string) => `Page: ${address}`,
    place: (title: string) => `Place: ${title}`,
    texts: (digests: string) => `Texts: ${digests}`,
    wrong: 'What is wrong:',
  },
};
