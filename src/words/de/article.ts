import type { words as English } from '../en/article.ts';
import { capital, counted, listed } from './grammar.ts';

const CHOOSE = 'Wählen Sie einen Satz, um zu lesen, wie andere es sagen.';

export const words: typeof English = {
  articles: 'Artikel',
  description: (outlet) => `Was ${outlet} druckt, und die Worte der anderen dafür.`,
  count: (count) => counted(count, 'Wort', 'Wörter'),
  sentences: (sentences) => counted(sentences, 'Satz', 'Sätze'),
  dayUnknown: 'Tag unbekannt',
  originalUnknown: 'Adresse unbekannt',
  facts: {
    published: 'Veröffentlicht',
    unknown: 'unbekannt',
    noDate: 'die Datei nennt kein Datum',
    outlet: 'Medium',
    fromName: 'nach dem Namen der Datei',
    retrieved: 'Abgerufen',
    notNoted: 'der Tag wurde nicht notiert',
    original: 'Original',
    addressUnknown: 'Adresse unbekannt',
    noAddress: 'die Datei nennt keine',
    length: 'Länge',
    claims: 'Aussagen',
    byStates: 'nach den Befunden der Redaktion',
    oneReport: 'die Geschichte hat einen Artikel',
  },
  excerpts: (printed, whole) =>
    `In Auszügen gezeigt: Diese Website darf nicht den ganzen Text drucken. Sie druckt die Sätze, die ein Zitat enthalten oder auf denen eine Aussage dieser Website beruht, ${printed} von ${whole}, unter ihren Nummern in der Datei. […] steht für Ausgelassenes.`,
  wholeAt: (host) => `Der ganze Artikel bei ${host}`,
  wholeUnknown: 'Die Adresse des Originals ist unbekannt.',

  jumps: {
    leavesOut: (count) => `${count} von mehreren, hier nicht`,
    unmatched: (count) => `${count} hier nicht gefunden`,
    onlyHere: (count) => `${count} nur hier`,
    cite: 'zitieren',
  },
  key: (mark, red, against) => [
    ...(red ? [mark('other', 'Unterstrichen'), ': Ein anderer sagt es anders'] : []),
    ...(against ? ['; ', mark('against', 'mit'), ': widerspricht'] : []),
    red ? '. Wählen Sie einen Satz, um ihre Worte zu lesen.' : CHOOSE,
  ],
  goThrough: (marked) => (marked === 1 ? 'Dorthin' : `Die ${marked} Stellen durchgehen`),
  alike: 'Zeigen, was andere auch erzählen',
  options: 'Einstellungen',
  margin: 'Anmerkungen am Rand',
  sentenceLinks: 'Links zu Sätzen',
  aside: (names) => `Außerdem in unserer Kopie: ${names.join(', ')}`,
  asideNames: {
    date: 'Datum',
    byline: 'Autorenzeile',
    credit: 'Nachweis',
    boilerplate: 'Anderer Text der Seite',
    related: 'Link zu einem anderen Artikel',
    'source-url': 'Adresse',
  },
  gone: 'Nicht mehr in diesem Text',
  goneText: 'Diese Sätze standen einmal hier; Links zu ihnen enden hier.',
  thisArticle: 'Dieser Artikel',
  sideBySideWith: 'Nebeneinander mit',
  othersPut: 'Wie die anderen es sagen',
  close: 'Schließen',
  previous: 'Zurück',
  next: 'Weiter',

  leavesOut: (outlet) => `Was mehrere andere berichten und ${outlet} nicht nennt`,
  moreLeftOut: (claims) => `${claims} weitere`,
  onlyHere: (outlet) => `Was nur ${outlet} berichtet`,
  claims: (claims) => counted(claims, 'Aussage', 'Aussagen'),
  reportedBy: 'berichtet von',
  unmatched: (outlet) => `Kein Gegenstück gefunden bei ${outlet}`,
  unmatchedText:
    'Was zwei oder mehr andere erzählen. Das Programm hat hier keine solche Stelle gefunden; sie kann in anderen Worten dastehen.',

  others: 'Die Worte der anderen, Stelle für Stelle',
  backToText: 'Die ersten Worte führen zurück zum Text.',
  anotherClaim: (claim) => ['Zu einem Punkt: ', claim],
  contradicts: 'widerspricht',
  otherWords: 'hat andere Worte',
  lacksWords: 'hat diese Worte nicht',
  whereUnderlined: ', wo unterstrichen',
  moreSpecific: 'genauer',
  ownWords: 'in eigenen Worten',
  tells: 'erzählt es auch',
  tellsMarked: 'erzählt den markierten Teil',
  sameMatter: 'zur selben Sache',
  creditedTo: (quoted) => `, als Quelle genannt: „${quoted}“`,
  sameWords: 'derselbe Wortlaut',
  differOn: (claim) => ['Sie weichen ab bei: ', claim],

  changed: 'Geändert gegenüber der früheren Fassung',
  bothVersions: 'Beide Fassungen nebeneinander',
  kinds: {
    changed: 'geändert',
    added: 'hinzugekommen',
    'taken out': 'gestrichen',
  },
  changes: (changes) => {
    const kinds = { changed: 'geändert', added: 'hinzugekommen', 'taken out': 'gestrichen' };
    return changes.length === 0
      ? 'Der Wortlaut ist derselbe.'
      : `${capital(listed(changes.map(({ kind, count }, i) => `${i === 0 ? counted(count, 'Satz', 'Sätze') : count} ${kinds[kind]}`)))}.`;
  },
  before: 'vorher',
  now: 'jetzt',
  treatsOtherwise: 'Aussagen, mit denen er anders umgeht',
  fromTo: (from, to) => `vorher: ${from}, jetzt: ${to}`,
};
