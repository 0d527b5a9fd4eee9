import type { words as English } from '../en/pair.ts';
import { capital, counted, inWords, listed } from './grammar.ts';

const COUNTED: Record<Parameters<typeof English.differences>[0][number][0], (count: number) => string> = {
  contradicts: (count) => counted(count, 'Widerspruch', 'Widersprüche'),
  otherwise: (count) => `${counted(count, 'Aussage', 'Aussagen')} auf verschiedene Weise erzählt`,
  less: (count) => `${counted(count, 'Aussage', 'Aussagen')} in einem weniger genau`,
  quotation: (count) => `${counted(count, 'Zitat', 'Zitate')} nicht gleich gedruckt`,
  more: (count) => `${counted(count, 'Zitat', 'Zitate')}, von denen einer mehr druckt`,
  passage: (count) => `${counted(count, 'Stelle', 'Stellen')} in fast denselben Worten`,
};

export const words: typeof English = {
  title: (a, b, story) => `${a} und ${b}: ${story}`,
  names: (a, b) => `${a} und ${b}`,
  and: 'und',
  sideBySide: 'Nebeneinander',
  description: (a, b) =>
    `${a} und ${b} über eine Geschichte: was beide berichten, was sie verschieden erzählen, was nur einer hat, und beide Texte nebeneinander.`,
  found: (passages) =>
    passages === 0
      ? 'Es wurde keine Stelle gefunden, die in beiden dasselbe erzählt.'
      : `${passages === 1 ? 'Eine Stelle erzählt' : `${capital(inWords(passages))} Stellen erzählen`} in beiden dasselbe.`,
  embedNote:
    'Mit dem Ende des Links zu einem Unterschied (#d-…) hinter der Adresse zeigt es nur diesen einen.',

  tally: (link, { of, both, otherwise, less, onlyA, onlyB }, a, b) => [
    `Von ${counted(of, 'Aussage', 'Aussagen')} der Geschichte `,
    link('both', [`berichten beide ${both}`]),
    less > 0 ? ', ' : ' und ',
    link('differently', [`erzählen ${otherwise} verschieden`]),
    ...(less > 0 ? [' und ', link('less', [`bei ${less} ist einer weniger genau`])] : []),
    '. Von den beiden ',
    link('only-a', ['hat ', a, ` allein ${onlyA}`]),
    ', ',
    link('only-b', [b, ` allein ${onlyB}`]),
    '.',
  ],
  rest: (unreported, open) =>
    [
      unreported > 0
        ? ` ${unreported === 1 ? 'Die übrige' : `Die übrigen ${unreported}`} berichtet keiner.`
        : '',
      open > 0
        ? ` Über ${open === 1 ? 'eine' : inWords(open)} lässt sich noch nichts sagen: Die Redaktion muss erst nachsehen.`
        : '',
    ].join(''),

  cite: 'zitieren',
  readBoth: 'beide Texte',

  begins: 'Wie jeder beginnt',
  differently: 'Wie sie es verschieden erzählen',
  differences: (kinds) => {
    const counts = kinds.map(([kind, count]) => COUNTED[kind](count));
    return counts.length === 0 ? '' : `Unterschiede: ${listed(counts)}.`;
  },
  reports: (outlet, statement) => `${outlet} berichtet: ${statement}`,
  neitherReports: (statement) => `Keiner erzählt es wie formuliert: ${statement}`,
  change: (one, two) => `${one} / ${two}`,
  onlyIn: (outlet, quoted) => `${quoted} nur in ${outlet}`,
  quotesMore: (outlet, quoted) => `${outlet} zitiert mehr: ${quoted}`,
  eachQuotesMore: (one, two) => `jeder zitiert mehr: ${one} / ${two}`,
  translated: (presumed) => `${presumed ? 'vermutlich' : 'beide'} übersetzt`,
  noDifferences: 'Für diese beiden sind keine Unterschiede verzeichnet.',
  furtherDifferences: (differences, less) =>
    [
      differences > 0
        ? `${differences} ${differences === 1 ? 'weiterer Unterschied' : 'weitere Unterschiede'}`
        : '',
      less > 0
        ? `${less} weitere ${less === 1 ? 'Aussage' : 'Aussagen'}, bei ${less === 1 ? 'der' : 'denen'} einer weniger genau ist`
        : '',
    ]
      .filter(Boolean)
      .join('; '),
  less: 'Wo einer weniger genau ist',
  more: (claims) => `${claims} weitere`,
  allDifferences: (differences) => `Alle ${differences} Unterschiede zeigen`,
  listed: (claims, quotations, passages, order, less) =>
    [
      listed(
        [
          claims > 0 ? counted(claims, 'Aussage', 'Aussagen') : '',
          quotations > 0 ? counted(quotations, 'Zitat', 'Zitate') : '',
          passages > 0 ? `${counted(passages, 'Stelle', 'Stellen')} in fast denselben Worten` : '',
        ].filter(Boolean),
      ) +
        { chosen: ', die Auswahl der Redaktion zuerst', weight: ', die gewichtigsten zuerst', none: '' }[
          order ?? 'none'
        ],
      less > 0
        ? `${less} weitere ${less === 1 ? 'Aussage' : 'Aussagen'}, bei ${less === 1 ? 'der' : 'denen'} einer weniger genau ist`
        : '',
    ]
      .filter(Boolean)
      .join('; '),
  wordByWord: 'Wort für Wort',
  creditedTo: (quoted) => `Als Quelle genannt: „${quoted}“`,
  quotedIn: 'zitiert in ',
  passage: (number) => `Stelle ${number}`,
  nearlySame: 'in fast denselben Worten',
  link: 'Link',
  linkTo: ' zu diesem Unterschied',
  hears: (outlet) => `${outlet}: `,
  adds: (outlet, quoted) => `${outlet} fügt „${quoted}“ hinzu.`,
  leavesOut: (outlet, quoted) => `${outlet} lässt „${quoted}“ weg.`,
  instead: (outlet, printed, theirs) => `Statt „${printed}“ hat ${outlet} „${theirs}“.`,

  only: 'Was nur einer der beiden hat',
  onlyText: 'Von den beiden: Was einer hat, kann auch in anderen Artikeln stehen; ihre Buchstaben sagen es.',
  not: (other) => `, nicht ${other}`,
  also: 'auch ',
  onlyHere: 'nur hier',
  insteadOf: (letters, statement) =>
    letters.length === 0
      ? `zu: ${statement}`
      : `wo ${listed(letters)} ${letters.length === 1 ? 'berichtet' : 'berichten'}: ${statement}`,
  contradictedBy: (letters) => `widersprochen von ${listed(letters)}`,
  nearIn: (letters) =>
    `${listed(letters)} ${letters.length === 1 ? 'erzählt' : 'erzählen'} es anders oder ungenauer`,
  noOtherExamined: 'von keinem anderen geprüften berichtet',
  both: 'Was beide berichten',
  sameQuotes: (more) => `Von beiden im selben Wortlaut zitiert${more ? ', außer den oben genannten' : ''}`,
  speakerUnknown: 'Sprecher unbekannt',

  texts: 'Beide Texte',
  captionNone: 'Für keine Stelle der beiden Texte wurde ein Gegenstück gefunden.',
  caption: (found, claims) =>
    `${found === 1 ? 'Eine Stelle steht' : `${capital(inWords(found))} Stellen stehen`} einem Gegenstück gegenüber, gefunden nach ${claims ? 'den Aussagen der Redaktion und ' : ''}gemeinsamen Wörtern, Namen, Zahlen und Zitaten.`,
  howToRead: 'Wie das zu lesen ist',
  key: {
    numbers: (a, b) => `${a} führt: Bei jeder Nummer stehen die Worte von ${b} dafür.`,
    moved: (b) => `Was ${b} im eigenen Text früher oder später hat, sagt es.`,
    further: 'Eine graue Nummer: mehr von dem, was diese Stelle erzählt.',
    alone:
      'Graue Worte: Kein Gegenstück wurde gefunden; der andere kann es trotzdem in anderen Worten erzählen. Eine Stelle mit Gegenstück kann weitere solche Worte enthalten.',
    marks: 'Unterstrichene Worte sind anders als die des anderen.',
    more: 'Dünne Linien: Einer zitiert mehr oder ist genauer.',
  },
  excerpts: (outlets, leftOut) =>
    `${listed(outlets)} ${outlets.length === 1 ? 'wird' : 'werden'} nur in Auszügen gezeigt; ${leftOut} steht für das, was hier nicht gedruckt ist.`,
  show: 'Zeigen',
  shows: {
    everything: 'alles',
    shared: 'mit Gegenstück',
    one: 'ohne ein solches',
    differences: 'Worte, die abweichen',
    marks: 'auch kleine Wörter und Satzzeichen',
  },
  runs: (mark) => [
    'Folgen von vier oder mehr Wörtern, die beide drucken: ',
    mark('in-both', 'im eigenen Text des Mediums'),
    ', ',
    mark('quoted', 'bei beiden in Anführungszeichen'),
    '.',
  ],
  scroll: 'Jeden Text für sich rollen',
  oneAfterOther: 'Ein Text nach dem anderen',
  showTies: 'sagen, warum Stellen zusammengehören',
  ends: (outlet) => `Das ist alles von ${outlet}`,
  goesOn: (outlet) => `${outlet} geht unten weiter ↓`,
  count: (count, headless) =>
    `${counted(count, 'Wort', 'Wörter')}${headless ? ', unser Exemplar hat keine Überschrift' : ''}`,
  passageSpoken: 'Stelle ',
  passageIn: (other) => ` bei ${other}`,
  captionSpoken: 'Bildunterschrift ',
  inArticle: (outlet) => `im Artikel von ${outlet}`,
  score: (score, reasons) => `Wert ${score}: ${reasons.join('; ')}`,
  mayNotBePrinted: 'Worte, die hier nicht gedruckt werden dürfen',
  again: (number) => `entspricht auch Stelle ${number}`,
  againQuotes: (number) => `zitiert auch Worte von Stelle ${number}`,
  againTells: (number, statements) => `auch in ${number}: ${statements.join(' ')}`,
  common: (statements) => `Beide erzählen: ${statements.join(' ')}`,
  inTheOther: (letter) => `in ${letter}: `,
  moved: {
    earlier: (outlet) => `↑ früher in ${outlet}`,
    later: (outlet) => `↓ später in ${outlet}`,
  },
  wordings: {
    identical: 'derselbe Wortlaut',
    other: 'in anderen Worten',
    differing: 'dasselbe anders erzählt',
  },
  notPrinted: 'hier nicht gedruckt',
  notAllPrinted: 'hier nicht ganz gedruckt',
  counterpartNotPrinted: (letter) => `das Gegenstück in ${letter} ist hier nicht gedruckt`,
  counterpartNotAllPrinted: (letter) => `das Gegenstück in ${letter} ist hier nicht ganz gedruckt`,

  others: 'Andere Paare',
  beside: (outlet) => `${outlet} neben `,
  swap: 'Seiten tauschen',
  several: 'drei oder mehr in Zeilen',
  steps: 'Unterschiede',
  previous: 'Voriger',
  next: 'Nächster Unterschied',
  keys: 'mit den Tasten p und n',
};
