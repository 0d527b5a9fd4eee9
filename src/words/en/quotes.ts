import { allOf, capital, counted, inWords, listed } from './grammar.ts';

const printed = (printings: number, outlets: number): string => {
  const where = `in ${outlets} ${outlets === 1 ? 'outlet' : 'outlets'}`;
  return printings === outlets ? `printed ${where}` : `printed ${printings} times, ${where}`;
};

const printNames = (outlets: readonly string[]): string =>
  `${listed(outlets)} ${outlets.length === 1 ? 'prints' : 'print'}`;

/** Who quotes only what was said with it, and who does not quote it. */
const restOf = (quoting: number, silent: readonly string[], elsewhere: readonly string[] = []): string =>
  [
    elsewhere.length > 0 ? `${printNames(elsewhere)} other words of the same remark.` : '',
    silent.length > 0 && quoting + elsewhere.length > 1
      ? `${listed(silent)} ${silent.length === 1 ? 'does' : 'do'} not quote it.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');

/** Utterances: their list, the page of one, and how its printings differ. */
export const words = {
  title: (story: string) => `Quotes: ${story}`,
  heading: 'Quotes',
  description: (utterances: number, several: number) =>
    `Who said what, as the outlets print it: ${counted(utterances, 'utterance')}, ${several} of them in several outlets.`,
  standfirst: (utterances: number, several: number) =>
    `${counted(utterances, 'utterance')} in the outlets’ words, by speaker. ${several === 0 ? 'None of them appears' : several === 1 ? 'One of them appears' : `${several} of them appear`} in more than one outlet; each opens all its printings.`,
  otherVerbs: 'The same words, other verbs',
  otherVerbsText: 'Words that outlets print alike, beside different reporting verbs.',
  speakerUnknown: 'speaker unknown',
  marks: 'Marks in headlines and captions',
  marksText:
    'Words in quotation marks outside the text, and whether a sentence of the same article contains them.',
  noMarks: 'No headline, heading or caption of these articles has words in quotation marks.',
  places: {
    title: 'headline',
    standfirst: 'standfirst',
    heading: 'heading',
    caption: 'caption',
  },
  inText: 'the text has the words',
  notInText: 'no sentence of the text has the words',
  together: (others: readonly string[]) => `together with ${listed(others)}`,
  sameWords: 'same words',
  /** How often something is printed, and in how many outlets: `printed in 4 outlets`, `printed 6 times, in 4 outlets`. */
  printed,
  /** After the letters of outlets that do not print all of the words of a line in a list. */
  aPart: 'a part of these words',
  /** Follows them. */
  wordingDiffers: 'wording differs',
  otherWordsOnly: 'other words of the same remark',

  /** The page of one. */
  unclear: 'The texts do not make plain who speaks',
  pageAbout: (speaker: string, summary: string) => `${speaker}: every printed printing. ${summary}`,
  embedAbout: (speaker: string, summary: string) => `${speaker}. ${summary}`,
  /**
   * @param silent names of outlets that do not quote it
   * @param elsewhere names of outlets that quote only what was said with it
   */
  summary: (quoting: number, outlets: number, silent: readonly string[], elsewhere: readonly string[] = []) =>
    [
      quoting === outlets
        ? `${capital(allOf(outlets, 'outlet'))} ${outlets === 1 ? 'prints' : 'print'} words of this.`
        : `${capital(inWords(quoting))} of the ${inWords(outlets)} outlets ${quoting === 1 ? 'prints' : 'print'} words of this.`,
      restOf(quoting, silent, elsewhere),
    ]
      .filter(Boolean)
      .join(' '),
  restOf,
  only: (outlet: string, outlets: number) =>
    outlets === 1
      ? `${outlet} prints this.`
      : `Of the ${inWords(outlets)} outlets only ${outlet} prints this.`,
  /** How the printings differ, in a sentence. */
  printsOtherwise: (outlets: readonly string[], own: string, others: readonly string[], theirs: string) =>
    `${printNames(outlets)} “${own}” where ${printNames(others)} “${theirs}”.`,
  eachPrints: (outlets: readonly string[], own: string, others: readonly string[], theirs: string) =>
    `${printNames(outlets)} “${own}”, ${listed(others)} “${theirs}”.`,
  lacks: (outlets: readonly string[], others: readonly string[], left: string) =>
    `${printNames(others)} “${left}”; ${listed(outlets)} ${outlets.length === 1 ? 'does' : 'do'} not.`,
  /** Follows one difference, where more are not told. */
  moreDiffer: 'Other words differ too.',
  /** @param more further words in brackets of the same outlet that are not named */
  bracketed: (outlet: string, inserted: readonly string[], more: number) =>
    `${outlet} adds ${listed([...inserted.map((each) => `“${each}”`), ...(more > 0 ? [`${more} more`] : [])])} in brackets.`,
  /** @param longer how many of them print more of what was said */
  sameWordsIn: (outlets: number, longer: number) => {
    const all = outlets === 2 ? 'Both' : 'All';
    if (longer === 0) return `${all} print the same words.`;
    const who = longer === outlets ? 'each' : inWords(longer);
    return `${all} print these words; ${who} ${who === 'each' || longer === 1 ? 'prints' : 'print'} more with them.`;
  },
  /** @param longer those of them that print more of what was said */
  sameWordsBy: (outlets: readonly string[], longer: readonly string[]) =>
    longer.length === 0
      ? `${printNames(outlets)} the same words.`
      : `${printNames(outlets)} these words; ${longer.length === outlets.length ? 'each prints' : printNames(longer)} more with them.`,
  /** @param sentence how other words than those of the heading differ */
  further: (sentence: string) => `In what was said with it, ${sentence}`,
  /** @param some outlets that print more than the least and not the most */
  mostAndLeast: (
    most: readonly string[],
    whole: boolean,
    some: readonly string[],
    least: readonly string[],
    printedByLeast: string,
  ) =>
    `${printNames(most)} ${whole ? 'all' : 'most'} of these words, ${some.length > 0 ? `${listed(some)} a part of them, ` : ''}${listed(least)} only “${printedByLeast}”.`,
  /** @param outlets those that print it, or none where they are many */
  asFarAs: (outlets: readonly string[]): string =>
    outlets.length > 0
      ? `${printNames(outlets)} the same words, as far as each goes.`
      : 'The same words, as far as each outlet prints them.',
  /** @param such words with the names of outlets that print them; none where they cannot be told in a few words */
  someDiffer: (such: readonly (readonly string[])[]): string =>
    such.length === 0
      ? 'Some words differ; the printings below show which.'
      : `Some words differ, such as ${listed(such.map(([own, ...names]) => `“${own}” (${listed(names)})`))}.`,
  words: 'Who prints how much of it',
  wordsText: (five: boolean) =>
    `Under the words a line for each outlet that prints them${five ? '; the five that print most have one, the letters name all' : ''}.`,
  prints: <T>(outlet: T, printed: T) => [outlet, ' prints ', printed],
  /** Follows words that were not laid out. */
  apart: (alone: boolean): string =>
    alone ? '; no other does' : '; others have these words in several places',
  asPrinted: 'As printed',
  allPrintings: (printings: number, outlets: number) =>
    printings === outlets
      ? `All printings, in ${counted(outlets, 'outlet')}`
      : `All ${inWords(printings)} printings, in ${counted(outlets, 'outlet')}`,
  compared: 'Underlined: words that another printing has differently or leaves out in the middle.',
  count: (count: number) => counted(count, 'word'),
  ledInBy: <T>(cue: T) => ['With the verb ', cue],
  embedLedInBy: <T>(cue: T) => ['with the verb ', cue],
  dialogue: 'Printed as dialogue',
  link: 'Link to this',
  linkTo: (outlet: string) => ` printing, ${outlet}`,
  notQuoted: 'Not quoted in',
  addressing: (whom: string) => `, addressing ${whom}`,

  /** Words laid out with their printers. */
  printedBy: 'printed by ',
  after: ': ',
  /** After the letters of outlets, around their words: `A: “From” for “from”`; `D also: “it”`. */
  instead: ': ',
  insteadOf: (theirs: string) => ` for “${theirs}”`,
  adds: ' also: ',

  /** What of a printing differs from the others. Nobody knows which of them keeps to what was said. */
  touchesRule:
    'If a negation (not, never, refuse …), a number, a name or a modal verb (will, would, may, must …) is among the words that differ, the page says so; of words before and after a quotation only if a negation is among them. The rule looks at words, not at meaning.',
  changes: {
    identical: 'Prints all of it',
    marks: 'Prints all of it',
    case: 'The same words, other capitals',
    spelling: 'The same words, other spelling',
    'cut-start': 'Starts later',
    'cut-end': 'Stops earlier',
    'cut-inside': 'Does not print',
    insertion: 'Adds in brackets',
    'words-changed': 'Words it differently',
    'words-added': 'Has more words',
    moved: 'Has words in another place',
    spliced: 'Joins what others print apart',
    fragment: 'Puts these words into its own sentence',
    rendered: 'A different translation',
  },
  /** Of a printing without words that another adds in brackets; they follow. */
  unbracketed: 'Without the words in brackets',
  /** Of a translation beside another; how far its quotation reaches, which is no translator's choice. */
  oneTranslation: 'A translation',
  presumably: (name: string) => `Probably ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  reach: (later: boolean, sooner: boolean) =>
    [later ? 'starts later' : '', sooner ? 'stops earlier' : ''].filter(Boolean).join(', '),
  touches: {
    negation: (quoted: readonly string[]) =>
      `a negation is among the words that differ: ${quoted.join(', ')}`,
    number: (quoted: readonly string[]) => `a number is among the words that differ: ${quoted.join(', ')}`,
    modal: (quoted: readonly string[]) =>
      `a word such as “will” or “must” is among the words that differ: ${quoted.join(', ')}`,
    name: (quoted: readonly string[]) => `a name is among the words that differ: ${quoted.join(', ')}`,
  },
  /** Where the words that differ stand there already. */
  itself: {
    negation: 'a negation',
    number: 'a number',
    modal: 'a word such as “will” or “must”',
    name: 'a name',
  },
  where: (printed: string, elsewhere: string) => `${printed} where another printing has ${elsewhere}`,
  cutGap: (cut: string, marked: boolean): string => `${cut}${marked ? ', where an ellipsis stands' : ''}`,

  /** Why the quotes of an utterance are translations. The words of an article that say so come between the two pieces. */
  renderings: {
    before: (
      members: number,
      language: string | null,
      outlet: string | null,
      quoted: boolean,
      presumed: boolean,
    ) => {
      const what = members === 1 ? 'What stands here is' : 'These are';
      const translations = members === 1 ? 'a translation' : 'translations';
      const end = quoted ? ': ' : '.';
      if (presumed)
        return `${what} probably ${translations}${language === null ? '' : ` from ${language}`}. No report says so, but ${outlet ?? ''} names who was spoken to${end}`;
      return `${what} ${translations}${language === null ? '' : `: this was said in ${language}`}, as ${outlet === null ? 'the editor of this story notes' : `${outlet} tells`}${end}`;
    },
    /** @param differ whether they have other words */
    after: (differ: boolean): string =>
      differ
        ? ' Two translations of the same words may differ, so no difference here is called a change or a cut.'
        : '',
  },
};
