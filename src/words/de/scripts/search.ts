import type { words as English } from '../../en/scripts/search.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const listed = (names: readonly string[]): string =>
  names.map((name, i) => `${i === 0 ? '' : i === names.length - 1 ? ' und ' : ', '}${name}`).join('');

export const words: typeof English = {
  opening: '„',
  closing: '“',
  listed,
  counts: {
    quote: (number) => count(number, 'Zitat', 'Zitate'),
    claim: (number) => count(number, 'Aussage', 'Aussagen'),
    sentence: (number) => count(number, 'Satz', 'Sätze'),
    headline: (number) => count(number, 'Überschrift', 'Überschriften'),
  },
  kinds: {
    quote: 'Zitate',
    claim: 'Aussagen',
    sentence: 'Sätze',
    headline: 'Überschriften',
  },
  best: (kind, shown, all) => `${kind}: die besten ${shown} von ${all}`,
  showMore: (number) => `${number} weitere zeigen`,
  exactly: (articles) => `${count(articles, 'Artikel druckt', 'Artikel drucken')} es wörtlich`,
  closely: (articles) => `${count(articles, 'Artikel druckt', 'Artikel drucken')} etwas sehr Ähnliches`,
  apart: (counts, excerpts) =>
    `${excerpts ? 'In dem, was hier gezeigt wird, druckt kein Artikel' : 'Kein Artikel druckt'} diese Wortfolge. Wörter daraus: ${counts}.`,
  someOf: (all, some) => `${all}; mit einem Teil dieser Wörter ${some}`,
  loosely: (kind) => `${kind} mit einem Teil dieser Wörter`,
  listedOnly: (counts) => `${counts}.`,
  besides: (printing, counts) => `${printing}; außerdem ${counts}`,
  nothingAsked: 'Nichts zu suchen: Eine Anfrage braucht Buchstaben oder Ziffern.',
  notAll: 'Keine Stelle hat alle diese Wörter.',
  nothing: 'Nichts passt.',
  nearest: 'Am nächsten: Stellen mit den seltensten Wörtern daraus',

  who: (speaker, names) => `${speaker === '' ? '' : `${speaker} in `}${names}`,
  wordForWord: (who) => `Wörtlich: ${who}.`,
  closest: (who, differs, excerpts) =>
    `${excerpts ? 'In dem, was hier gezeigt wird, druckt kein Artikel diese Worte' : 'Kein Artikel druckt diese Worte'}. Am nächsten: ${who}; Ihr Wortlaut ${differs}.`,
  inserts: (name, words) => `${name} fügt ${listed(words)} hinzu. `,
  alsoClose: (names, exact) =>
    `${exact ? 'Ähnlich, aber nicht wörtlich, in' : 'Weniger ähnlich:'} ${names}. `,
  near: (names) => `In anderen Worten, wie es scheint, in ${names}. `,
  notIn: (names) => `Nicht so in ${names}. `,
  notInPrinted: (names) => `Nicht in dem, was hier gedruckt ist von ${names}. `,
  allPrintings: 'Alle Abdrucke, Wort für Wort',
  leavesOut: (theirs) => `lässt ${theirs} weg`,
  adds: (yours) => `fügt ${yours} hinzu`,
  instead: (yours, theirs) => `hat ${yours}, wo dort ${theirs} steht`,
  morePlaces: (places) => `weicht an ${count(places, 'weiteren Stelle', 'weiteren Stellen')} ab`,
  nobody: (quoted) => (quoted ? 'Das druckt niemand.' : 'Kein Artikel druckt diese Worte.'),
  nobodyHere: (names, articles) =>
    `Nicht in dem, was hier gedruckt ist; ${names} ${articles === 1 ? 'wird' : 'werden'} nur in Auszügen gezeigt.`,
  articles: (number) => `${number} Artikel`,

  states: {
    verbatim: 'wörtlich',
    close: 'ähnlich, nicht wörtlich',
    near: 'in anderen Worten, wie es scheint',
  },
  interrupted: ', unterbrochen von eigenen Worten des Mediums',
  asFarAs: ', soweit es hier gedruckt ist',
  youHave: (typed) => `Sie haben: ${typed}`,
  notPrinted: (typed, excerpts) => `${excerpts ? 'hier ' : ''}nicht gedruckt: ${typed}`,

  speakerUnknown: 'Sprecher unbekannt',
  toldBy: 'berichtet von',
  toldByNone: 'von niemandem berichtet',
  editorsWords: 'in den Worten der Redaktion',
  otherForm: (forms) => `andere Form: ${listed(forms.map((form) => `„${form}“`))}`,
  toPrintings: 'seine Seite',
  toAll: 'alle Abdrucke, Wort für Wort',
  others: {
    same: (outlets) => `${outlets === 1 ? 'druckt' : 'drucken'} dieselben Worte`,
    more: (outlets) => `${outlets === 1 ? 'druckt' : 'drucken'} diese Worte und mehr`,
    apart: (outlets, places) =>
      `${outlets === 1 ? 'druckt' : 'drucken'} alle diese Worte, an ${places === 2 ? 'zwei' : places} Stellen`,
  },
  wordsFor: (own, other) => `${own} statt ${other}`,
  addsWords: (own) => `außerdem ${own}`,
  without: (other) => `ohne ${other}`,
  cut: '…',
  neverNamed: (name, outlets, story) => `${name} kommt bei ${outlets}${story} nicht namentlich vor.`,
};
