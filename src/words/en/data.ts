import { listed } from './grammar.ts';

/** What can be taken along of a story: the page about the files, and what stands in them. */
export const words = {
  title: (story: string) => `Data: ${story}`,
  description: 'The comparison as tables for spreadsheets and as files for programs.',
  heading: 'Data',
  standfirst:
    'Everything this comparison rests on, to take along: tables for spreadsheets, files for programs. The same story always makes the same files.',
  size: (kilobytes: number) => (kilobytes < 1 ? 'under 1 KB' : `${Math.round(kilobytes)} KB`),
  howToRead: 'How to read them',
  csv: 'Tables are CSV: UTF-8 with a byte order mark, commas, lines that end in CR LF. A cell that a spreadsheet would take for a formula (it begins with =, +, -, @, a tab or a line break) has an apostrophe before it; nothing else of it is changed.',
  places: <T>(file: (name: string) => T) => [
    'Places in a text count UTF-16 code units in ',
    file('story.json'),
    ' and the tables, as JavaScript does. In ',
    file('annotations.jsonld'),
    ' they count Unicode code points, as the W3C asks. Both count from the beginning of the text as it was copied from its publisher, whose SHA-256 stands beside it.',
  ],
  schema: <T>(link: (name: string) => T) => [link('The JSON Schema of '), ' names every key.'],
  excerpts: (outlets: readonly string[]) =>
    `${listed(outlets)} ${outlets.length === 1 ? 'is' : 'are'} shown in excerpts: the files hold only the sentences that the pages print, with their places.`,

  files: {
    story: {
      title: 'Everything, for programs',
      about:
        'Articles with sentences and quotations, utterances with their variants, claims, credits, matches. Places are offsets in UTF-16 code units.',
    },
    annotations: {
      title: 'All evidence, as annotations',
      about:
        'W3C Web Annotations: each piece of evidence and each quotation, with the words around it and its place in Unicode code points.',
    },
    articles: {
      title: 'The articles, for a bibliography',
      about: 'CSL-JSON, which Zotero and Pandoc read. Each page has its own entry, also as BibTeX and RIS.',
    },
    package: {
      title: 'What the files hold',
      about:
        'A Frictionless Data Package: each file with its size and SHA-256, each column with its meaning.',
    },
    matrix: {
      title: 'Claims and outlets at a glance',
      about: 'One line for each claim, one column for each outlet with what it does with the claim.',
    },
    claims: {
      title: 'Claims and outlets with the evidence',
      about: (leftOut: string) =>
        `One line for each claim and outlet: state, credits, the words that prove it, addresses. ${leftOut} stands between two pieces of evidence.`,
    },
    quotes: {
      title: 'Quotations as printed',
      about: 'One line for each printing of each utterance.',
    },
    variants: {
      title: 'How printings differ',
      about:
        'One line for each change: a printing against all words that the printings of the utterance give together.',
    },
  },
  packageAbout: (outlets: number) =>
    `One event as told by ${outlets} outlets. Words of articles are slices of their texts and remain their publishers’.`,
  annotations: (story: string) => `${story}: the words of the articles that its comparison rests on`,

  /** What the columns of the tables hold. Their names are the same in every language. */
  columns: {
    topic: 'The title of its topic.',
    claim: 'The id of the claim, part of its address.',
    statement: 'The claim, in the editor’s words.',
    date: 'The day of what it tells: `2025-11-26`, or `--11-26` where no article gives the year.',
    does: (outlet: string) => `What ${outlet} does with the claim.`,
    reporting: 'How many outlets report it.',
    claimPage: 'The page of the claim.',
    outlet: 'The outlet.',
    article: 'The id of its article.',
    state:
      'reports, less-specific, words-otherwise, contradicts, undecided, silent (somebody looked), not-examined (nobody did).',
    note: 'How it differs, in the editor’s words.',
    attribution: 'Whom the article credits for it, in its words.',
    credits: 'Whom the same sentences credit, in the words of the article.',
    evidence: 'The words that prove it, as printed.',
    evidenceHere: 'The first of these words in the article here.',
    original: 'The same on the publisher’s page.',
    cellPage: 'The cell on the page of the claim.',
    utterance: 'The id of the utterance, part of its address.',
    speaker: 'Who said it; empty where the texts do not make it plain.',
    quote: 'The id of the quotation in the article.',
    kind: 'full (whole sentences), partial (words in the outlet’s own sentence) or turn (a line of dialogue).',
    words: 'The words inside the marks, as printed.',
    wordCount: 'How many words these are.',
    verb: 'The reporting verb, as printed.',
    saidTo: 'To whom, where the text states it.',
    fullest: 'Whether no other printing has more words.',
    start: 'Where the words begin in the text, in UTF-16 code units.',
    end: 'Where they end.',
    quoteHere: 'The words in the article here.',
    printingPage: 'The printing on the page of the utterance.',
    number: 'Counts the changes of the printing, from 1.',
    change: 'Its kind; the method page explains them.',
    together: 'The words as the printings give them together.',
    printed: 'What this printing has there.',
    ellipsis: 'Of a cut: whether the outlet shows it.',
    touches: 'negation, number, modal or name where it touches one.',
  },
};
