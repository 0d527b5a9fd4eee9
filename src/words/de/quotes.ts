import type { words as English } from '../en/quotes.ts';
import { capital, counted, inWords, listed } from './grammar.ts';

const printNames = (outlets: readonly string[]): string =>
  `${listed(outlets)} ${outlets.length === 1 ? 'druckt' : 'drucken'}`;

const printed = (printings: number, outlets: number): string =>
  printings === outlets
    ? `gedruckt in ${counted(outlets, 'Medium', 'Medien')}`
    : `${printings}-mal gedruckt, in ${counted(outlets, 'Medium', 'Medien')}`;

const restOf = (quoting: number, silent: readonly string[], elsewhere: readonly string[] = []): string =>
  [
    elsewhere.length > 0 ? `${printNames(elsewhere)} andere Worte derselben Bemerkung.` : '',
    silent.length > 0 && quoting + elsewhere.length > 1
      ? `${listed(silent)} ${silent.length === 1 ? 'zitiert' : 'zitieren'} es nicht.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');

export const words: typeof English = {
  title: (story) => `Zitate: ${story}`,
  heading: 'Zitate',
  description: (utterances, several) =>
    `Wer was gesagt hat, wie die Medien es drucken: ${counted(utterances, 'Äußerung', 'Äußerungen')}, ${several} davon in mehreren Medien.`,
  standfirst: (utterances, several) =>
    `${counted(utterances, 'Äußerung', 'Äußerungen')} in den Worten der Medien, nach Sprechern. ${several === 0 ? 'Keine davon erscheint' : several === 1 ? 'Eine davon erscheint' : `${several} davon erscheinen`} in mehr als einem Medium; jede führt zu allen ihren Abdrucken.`,
  otherVerbs: 'Dieselben Worte, andere Verben',
  otherVerbsText: 'Worte, die Medien gleich drucken, neben verschiedenen Verben.',
  speakerUnknown: 'Sprecher unbekannt',
  marks: 'Anführungszeichen in Überschriften und Bildunterschriften',
  marksText:
    'Worte in Anführungszeichen außerhalb des Textes, und ob ein Satz desselben Artikels sie enthält.',
  noMarks:
    'Keine Überschrift, kein Zwischentitel und keine Bildunterschrift dieser Artikel hat Worte in Anführungszeichen.',
  places: {
    title: 'Überschrift',
    standfirst: 'Vorspann',
    heading: 'Zwischentitel',
    caption: 'Bildunterschrift',
  },
  inText: 'der Text enthält die Worte',
  notInText: 'kein Satz des Textes enthält die Worte',
  together: (others) => `zusammen mit ${listed(others)}`,
  sameWords: 'derselbe Wortlaut',
  printed,
  aPart: 'ein Teil dieser Worte',
  wordingDiffers: 'Wortlaut verschieden',
  otherWordsOnly: 'andere Worte derselben Bemerkung',

  unclear: 'Die Texte machen nicht klar, wer spricht',
  pageAbout: (speaker, summary) => `${speaker}: jeder Abdruck. ${summary}`,
  embedAbout: (speaker, summary) => `${speaker}. ${summary}`,
  summary: (quoting, outlets, silent, elsewhere = []) =>
    [
      quoting === outlets
        ? outlets === 1
          ? 'Das eine Medium druckt Worte davon.'
          : `${outlets === 2 ? 'Beide' : `Alle ${inWords(outlets)}`} Medien drucken Worte davon.`
        : quoting === 1
          ? `Eines der ${inWords(outlets)} Medien druckt Worte davon.`
          : `${capital(inWords(quoting))} der ${inWords(outlets)} Medien drucken Worte davon.`,
      restOf(quoting, silent, elsewhere),
    ]
      .filter(Boolean)
      .join(' '),
  restOf,
  only: (outlet, outlets) =>
    outlets === 1 ? `${outlet} druckt das.` : `Von den ${inWords(outlets)} Medien druckt das nur ${outlet}.`,
  printsOtherwise: (outlets, own, others, theirs) =>
    `${printNames(outlets)} „${own}“, ${printNames(others)} „${theirs}“.`,
  eachPrints: (outlets, own, others, theirs) =>
    `${printNames(outlets)} „${own}“, ${listed(others)} „${theirs}“.`,
  lacks: (outlets, others, left) => `${printNames(others)} „${left}“; ${listed(outlets)} nicht.`,
  moreDiffer: 'Auch andere Worte weichen ab.',
  bracketed: (outlet, inserted, more) =>
    `${outlet} fügt ${listed([...inserted.map((each) => `„${each}“`), ...(more > 0 ? [`${more} weitere Stellen`] : [])])} in Klammern hinzu.`,
  sameWordsIn: (outlets, longer) => {
    const all = outlets === 2 ? 'Beide' : 'Alle';
    if (longer === 0) return `${all} drucken dieselben Worte.`;
    const who = longer === outlets ? 'jedes' : inWords(longer);
    return `${all} drucken diese Worte; ${who} ${longer === outlets || longer === 1 ? 'druckt' : 'drucken'} mehr dazu.`;
  },
  sameWordsBy: (outlets, longer) =>
    longer.length === 0
      ? `${printNames(outlets)} dieselben Worte.`
      : `${printNames(outlets)} diese Worte; ${longer.length === outlets.length ? 'jedes druckt' : printNames(longer)} mehr dazu.`,
  further: (sentence) => `Zu dem, was dabei fiel: ${sentence}`,
  mostAndLeast: (most, whole, some, least, printedByLeast) =>
    `${printNames(most)} ${whole ? 'alle diese Worte' : 'die meisten dieser Worte'}, ${some.length > 0 ? `${listed(some)} einen Teil davon, ` : ''}${listed(least)} nur „${printedByLeast}“.`,
  asFarAs: (outlets) =>
    outlets.length > 0
      ? `${printNames(outlets)} dieselben Worte, soweit sie jeweils reichen.`
      : 'Dieselben Worte, soweit jedes Medium sie druckt.',
  someDiffer: (such) =>
    such.length === 0
      ? 'Manche Worte weichen ab; die Abdrucke unten zeigen, welche.'
      : `Manche Worte weichen ab, etwa ${listed(such.map(([own, ...names]) => `„${own}“ (${listed(names)})`))}.`,
  words: 'Wer wie viel davon druckt',
  wordsText: (five) =>
    `Unter den Worten ein Strich für jedes Medium, das sie druckt${five ? '; einen haben die fünf, die am meisten drucken, die Buchstaben nennen alle' : ''}.`,
  prints: (outlet, printed) => [outlet, ' druckt ', printed],
  apart: (alone) => (alone ? '; sonst niemand' : '; andere haben diese Worte an mehreren Stellen'),
  asPrinted: 'Wie gedruckt',
  allPrintings: (printings, outlets) =>
    printings === outlets
      ? `Alle Abdrucke, in ${counted(outlets, 'Medium', 'Medien')}`
      : `Alle ${inWords(printings)} Abdrucke, in ${counted(outlets, 'Medium', 'Medien')}`,
  compared:
    'Unterstrichen: andere Worte als in einem anderen Abdruck, oder Worte, die er dazwischen auslässt.',
  count: (count) => counted(count, 'Wort', 'Wörter'),
  ledInBy: (cue) => ['Mit dem Verb ', cue],
  embedLedInBy: (cue) => ['mit dem Verb ', cue],
  dialogue: 'Als Dialog gedruckt',
  link: 'Link hierher',
  linkTo: (outlet) => `: dieser Abdruck, ${outlet}`,
  notQuoted: 'Nicht zitiert in',
  addressing: (whom) => `, an ${whom} gerichtet`,

  printedBy: 'gedruckt von ',
  after: ': ',
  instead: ': ',
  insteadOf: (theirs) => ` für „${theirs}“`,
  adds: ' außerdem: ',

  touchesRule:
    'Ist unter den abweichenden Worten eine Verneinung, eine Zahl, ein Name oder ein Modalverb (will, would, may, must …), sagt die Seite es; bei Worten vor und nach einem Zitat nur, wenn eine Verneinung darunter ist. Die Regel sieht auf Wörter, nicht auf die Bedeutung, und sie kennt das Englische.',
  changes: {
    identical: 'Druckt alles davon',
    marks: 'Druckt alles davon',
    case: 'Dieselben Worte, andere Großschreibung',
    spelling: 'Dieselben Worte, andere Schreibung',
    'cut-start': 'Beginnt später',
    'cut-end': 'Endet früher',
    'cut-inside': 'Druckt nicht',
    insertion: 'Fügt in Klammern hinzu',
    'words-changed': 'Sagt es anders',
    'words-added': 'Hat mehr Worte',
    moved: 'Hat Worte an anderer Stelle',
    spliced: 'Verbindet, was andere getrennt drucken',
    fragment: 'Setzt diese Worte in einen eigenen Satz',
    rendered: 'Eine andere Übersetzung',
  },
  unbracketed: 'Ohne die Worte in Klammern',
  oneTranslation: 'Eine Übersetzung',
  presumably: (name) => `Vermutlich ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  reach: (later, sooner) =>
    [later ? 'beginnt später' : '', sooner ? 'endet früher' : ''].filter(Boolean).join(', '),
  touches: {
    negation: (quoted) => `unter den abweichenden Worten eine Verneinung: ${quoted.join(', ')}`,
    number: (quoted) => `unter den abweichenden Worten eine Zahl: ${quoted.join(', ')}`,
    modal: (quoted) => `unter den abweichenden Worten ein Wort wie „wird“ oder „muss“: ${quoted.join(', ')}`,
    name: (quoted) => `unter den abweichenden Worten ein Name: ${quoted.join(', ')}`,
  },
  itself: {
    negation: 'eine Verneinung',
    number: 'eine Zahl',
    modal: 'ein Wort wie „wird“ oder „muss“',
    name: 'ein Name',
  },
  where: (printed, elsewhere) => `${printed}, wo ein anderer Abdruck ${elsewhere} hat`,
  cutGap: (cut, marked) => `${cut}${marked ? ', wo Auslassungspunkte stehen' : ''}`,

  renderings: {
    before: (members, language, outlet, quoted, presumed) => {
      const end = quoted ? ': ' : '.';
      if (presumed)
        return `${members === 1 ? 'Was hier steht, ist vermutlich eine Übersetzung' : 'Das sind vermutlich Übersetzungen'}${language === null ? '' : `; die Sprache des Originals: ${language}`}. Niemand sagt das, aber ${outlet ?? ''} nennt, zu wem gesprochen wurde${end}`;
      return `${members === 1 ? 'Was hier steht, ist eine Übersetzung' : 'Das sind Übersetzungen'}${language === null ? '' : `; die Sprache des Originals: ${language}`}. So ${outlet === null ? 'merkt es die Redaktion dieser Geschichte an' : `sagt es ${outlet}`}${end}`;
    },
    after: (differ) =>
      differ
        ? ' Zwei Übersetzungen derselben Worte können voneinander abweichen; darum heißt hier kein Unterschied Änderung oder Kürzung.'
        : '',
  },
};
