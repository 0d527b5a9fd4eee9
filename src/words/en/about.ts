import { counted } from './grammar.ts';

/** The method page: how the pages are made, what they cannot show, whose the texts are. */
export const words = {
  title: 'About: method and limits',
  description:
    'How the comparison is made, what its signs mean, what it cannot show, and whose the texts are.',
  heading: 'Method and limits',
  standfirst:
    'Every word on this site is either a slice of an article, printed as it stands in the source file, or comes from the story’s editor. No model writes, rates or summarises anything here.',
  guide: <T>(link: (text: string) => T) => [
    link('Make a comparison of your own'),
    ': from five saved pages to a published site.',
  ],

  made: 'How a page is made',
  madeParts:
    'A program reads each article file and divides it, by patterns of news text, into headline, paragraphs, lines of dialogue, captions and sentences. What is not part of the article (a donation box, a photo credit, a link to another story) is set aside and shown as such. Nothing is deleted and nothing is repaired, misprints included.',
  /** How quotes are made, with what this site has of them; no number where it has none. */
  madeQuotes: (quotes: number, known: number, touches: string) =>
    `Words between quotation marks become quotes. A speaker is named only if the text makes plain who is speaking; otherwise the page says that the speaker is unknown. ${quotes > 0 ? `On this site ${known} of ${counted(quotes, 'quote')} ${quotes === 1 ? 'has' : 'have'} a speaker. ` : ''}Quotes of the same words by the same person form one utterance, with all its printings; each is compared, word by word, with all the words that they give together. ${touches}`,
  madeConversations:
    'A conversation is pieced together from quotations alone. Two printings are joined only if they share a run of five words or more, two of them telling, or if one occurs whole inside the other, in a single place. Within one utterance, three words are enough, or most of its words in the same order. One stretch follows another only if an article prints them as lines of one dialogue, around an ellipsis, or one after the other in one paragraph.',
  madeClaims:
    'Claims are written by an editor: one neutral sentence each, with the words of every article that carries it. The build fails if an article does not contain those words, byte for byte, or contains them more than once. So a sign in the matrix cannot point at nothing.',
  madeMatches:
    'Passages of two articles are matched by the words, names, numbers, dates and quotations they share. Rare words count for more; words that only say who reported it count for little. A match is weighed against every other passage that might tell the same, wherever it is in the article; a sentence with the same quotation always finds its counterpart. This finds shared wording. It does not find the same thought in quite different words, and two sentences with the same names and figures may be matched although they say different things. Where an editor has tied two passages by a claim that both report, that tie comes first, and a computed match that contradicts it is not shown. If the shared words are too few to show that both tell the same, nothing is shown: “no counterpart found” does not mean that the other article leaves it out. Only an editor who has looked says that.',
  /** By which weights the differences of two articles are ordered. */
  madeDifferences: (
    weights: Readonly<Record<'contradicts' | 'otherwise' | 'less' | 'main' | 'doubt' | 'hard', number>>,
  ) =>
    `What two articles tell differently is ordered by weight: a contradiction counts ${weights.contradicts}, other words ${weights.otherwise}, less specific ones ${weights.less}; a main claim adds ${weights.main}, a doubt in one alone ${weights.doubt}, another figure, day or person, or a denial ${weights.hard}. An editor may put some first.`,

  measured: 'How right the program is, measured',
  measuredText: (version: string) =>
    `These figures are the program’s (Same Story ${version}), each measured on the articles that it names. They do not tell how right the pages of this site are.`,
  speakers: (unseen: { documents: number; quotations: number }, documents: number, quotations: number) =>
    `Who speaks is judged by rules and a small model fitted on annotated U.S. news articles. The first column gives the figures for ${unseen.documents} articles of the same collection that were kept apart before anybody read them, with ${unseen.quotations} quotations. There, speakers behind pronouns were marked by a program, which is sometimes wrong itself. The second column gives the figures for ${documents} short texts of this project with ${quotations} quotations. They were written and marked by hand together with the rules, and the model has seen them: they show that nothing got worse, not how right it is elsewhere. Expect less than the first column on articles of other kinds.`,
  speakersTable: 'Quotations and speakers',
  what: 'What',
  keptApart: 'articles kept apart',
  ownTexts: 'our own texts',
  figures: {
    recall: 'Quotations found of those marked',
    precision: 'Found quotations that are marked',
    speakerAccuracy: 'Speaker right',
    wrongSpeakers: 'Speaker wrong',
    missingSpeakers: 'Speaker left open',
    printedNames: 'Printed names that are right',
  },
  matches:
    'The matching of passages is measured on hand-marked pairs of invented articles that its thresholds were not set on, beside two simple methods, each at the threshold that suits it best. The pages say “tells this” from a score of 0.5 on. That is meant to be right before it is complete: of real news articles that the models had not learnt from, about 85 in 100 of the sentence pairs shown tell the same, and 96 in 100 at least overlap; about 60 in 100 of what tells the same is found, on pairs chosen to be hard. F1 is 1 if all are right and none is missed. What is missed is mostly the same thought in quite different words.',
  matchesTable: 'Matching of passages',
  method: 'Method',
  sameRight: '“the same”: right',
  found: 'found',
  overlapping: 'same or overlapping: F1',
  /** Methods and engines that were measured; others keep their own names. */
  methods: {
    thisSite: 'this site',
    cosine: 'TF-IDF cosine',
    sharedWords: 'number of shared words',
  },
  search: 'Search',
  searchText: (passages: number, queries: number) =>
    `The next table compares engines in memory, without a page. They are asked for the ${passages} quotes, claims, sentences and headlines of the program’s example story as readers remember them: ${queries} queries of each kind, made by a seeded program, mostly of 5 to 10 words. All get the same queries in the same run, the others with the settings that find quotations best. Each cell: in how many of a hundred queries the right passage comes first / is among the first five.`,
  searchTable: 'Search: right passage first and among five, in %',
  queries: {
    verbatim: 'verbatim',
    'one typo': 'one typo',
    'two typos': 'two typos',
    'a word left out': 'a word left out',
    'typo and word left out': 'typo and word left out',
    'out of order': 'out of order',
    'first words only': 'first words only',
    'last words only': 'last words only',
    'two synonyms': 'two synonyms',
    'speaker and a word': 'speaker and a word',
    absent: 'words from nowhere that still get an answer',
  },
  answers:
    'Of two to four words, other than a name, the page says who prints them side by side. A query of five words or more is taken to be a quotation and answered for each article. Verbatim: the article has all the words in sequence, even if words of its own stand between the pieces of its quotation (“…,” she said. “…”). Close: it has at least two thirds of them in order, close together, and these carry six tenths of what the query says, with rare words counting for more. In other words: passage matching leads from such a sentence to one of another article; this answer is no more certain than that matching. If an article is shown in excerpts, only what is printed is searched, and the answer says so.',

  bench: 'What it costs, and simpler ways',
  benchText: <T>(code: (text: string) => T) => [
    code('npm run bench'),
    ' asks these questions of the program itself, on its example story or on generated texts, and compares it with simpler ways. Times are those of a machine that others use too: compare the last column rather than the seconds.',
  ],
  benchMeasured: (day: string, versions: string, machine: string) =>
    `Measured on ${day}: ${versions}; ${machine}.`,

  signs: 'The signs',
  signsText:
    'An editor gives each article one state for each claim, by this codebook. Only the first counts as telling the claim; every sum names the others apart.',
  coding: (claims: number, cells: number, alike: string, kappa: string) =>
    `Two codings of the program’s example story, ${claims} claims and ${cells} cells, the second made without sight of the first, agree in ${alike} of the cells (Cohen’s kappa ${kappa}). Where they did not, the first was gone over again.`,
  style: <T>(link: (text: string) => T) => [
    link('All signs, sizes and colours'),
    ' stand on a page of their own.',
  ],
  keys: 'Keys',
  keysText: <T>(key: (name: string) => T) => [
    key('/'),
    ' opens the search from any page. ',
    key('n'),
    ' and ',
    key('p'),
    ' go to the next and the previous difference on the page of two articles. In a list of search results the arrow keys move up and down.',
  ],
  singleKeys: 'Single keys work, on all pages',

  notSaid: 'What the site does not say',
  notSaidText:
    'Not which outlet is right. Not what an outlet leaves out on purpose. Not what further articles of the same outlet contain: an outlet is represented by the articles that are shown, mostly one. There are no ratings, and no labels of left and right.',
  languages:
    'The patterns of news text, the words that introduce speech and the matching are made for English. Articles in other languages are printed as they stand, but their speakers are mostly unknown or wrong, and few of their passages are matched.',

  known: 'What is known of each article',
  knownText:
    'A fact that the file states is called stated. A fact found elsewhere is called identified, with how it was found. What is not known is said to be unknown.',
  knownMany: (articles: number, stories: number, dated: number, addressed: number, full: number) =>
    `The ${articles} articles of the ${stories} stories of this site each have it on their own pages, below the text. The day is known of ${dated}, the address of ${addressed}; ${full} are shown in full.`,
  knownOf: {
    day: (day: string, stated: boolean) => `${day} (${stated ? 'stated' : 'identified'})`,
    dayUnknown: 'date unknown',
    retrieved: (day: string, stated: boolean) => `retrieved ${day} (${stated ? 'stated' : 'identified'})`,
    retrievedUnknown: 'retrieval date unknown',
    noHeadline: 'our copy has no headline',
    headline: 'headline in the file',
    full: 'shown in full',
    excerpts: 'shown in excerpts',
  },

  addresses: 'Addresses that last',
  addressesText:
    'The address of a sentence, a quotation or a claim comes from its words or from its editor, not from its position, and is recorded in a ledger once it is published. Additions change no existing address. If something had to change, its old address leads to the new place, or says what was there. Each comparison gives the fingerprints of its texts, so that readers can tell whether the texts are still the same.',

  whose: 'Whose the texts are',
  whoseText: (licence: string | null) =>
    `The articles remain their publishers’. They are here for comparison, with credit and a link to each original if its address is known. ${licence === null ? '' : `Summaries, statements and notes are the editor’s, under ${licence}. `}The program is free under the MIT licence.`,

  builtWith: 'What the site is built with',
  builtWithText: (count: number, licences: string) =>
    `These packages read the articles and make the pages. All of them are free software; each is pinned to one version and its fingerprint. They need ${count} others in turn, some only on one system, under these licences: ${licences}.`,
  unknownLicence: 'unknown',
  /** What each package is there for, to stand after its name. */
  packages: {
    '@citation-js/core': 'passes citations on to what writes them.',
    '@citation-js/plugin-bibtex': 'writes them as BibTeX.',
    '@mozilla/readability': 'takes articles out of web pages.',
    astro: 'makes the pages.',
    defuddle: 'takes them out another way; where the two differ an editor chooses.',
    diff: 'finds the words that two wordings share.',
    'dom-serializer': 'writes such a file.',
    feedsmith: 'reads news feeds, and writes those of the site.',
    'fuse.js': 'ranks what the search finds.',
    'html-validate': 'checks the pages before they are published.',
    htmlparser2: 'counts the elements of a page before it is parsed, and reads pages that become one file.',
    'ipaddr.js': 'tells public internet addresses from private ones.',
    linkedom: 'parses web pages.',
    mammoth: 'reads .docx files.',
    'pdfjs-dist': 'reads the text of PDF files.',
    'postal-mime': 'reads mails, and pages saved as one file.',
    'rehype-sanitize': 'lets only known elements and addresses into a page.',
    'rehype-stringify': 'writes texts as HTML.',
    'remark-parse': 'reads the articles and the editor’s Markdown.',
    'remark-rehype': 'turns what was read into the structure of a page.',
    satori: 'sets the words of pictures for sharing.',
    sharp: 'draws these pictures.',
    tinyld: 'tells the language of an article.',
    unified: 'runs the steps of reading and writing in their order.',
    'unist-util-visit': 'walks through the structure of a text.',
    vfile: 'carries a text through these steps.',
    yaml: 'reads the editor’s files, with the line of each error.',
    zod: 'checks that these files have the right form.',
  },
};
