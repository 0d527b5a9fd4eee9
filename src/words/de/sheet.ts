import type { words as English } from '../en/sheet.ts';
import { inWords, listed } from './grammar.ts';

export const words: typeof English = {
  title: (story) => `Arbeitsblatt: ${story}`,
  name: 'Arbeitsblatt',
  of: (story) => `: ${story}`,
  description:
    'Eine Matrix zum Ausfüllen und Abdrucke zum Vergleichen, mit der Lösung auf eigenen Seiten. Zum Ausdrucken gemacht.',
  goesWith: (reports, blind, sheet, key) => [
    'Die Klasse liest die Artikel ',
    ...reports.flatMap((report) => [report, ' ']),
    'und füllt dieses Blatt aus',
    ...(blind
      ? [
          ' oder ',
          blind('die Artikel ohne die Namen der Medien'),
          ' und ',
          sheet('deren eigenes'),
          ' (',
          key('Auflösung'),
          ')',
        ]
      : []),
    '.',
  ],

  stepsName: 'Wie das Blatt zu benutzen ist',
  printOrProject: 'Drucken oder zeigen',
  ways: {
    'only-tasks': 'Aufgaben',
    'tasks-and-keys': 'alles',
    'only-keys': 'nur Lösungen',
    large: 'große Schrift',
  },
  toKeys: 'Lösungen unten zeigen',
  handOut: 'Auf Papier beginnen die Sätze auf einer eigenen Seite: Teilen Sie sie nach der Tabelle aus.',
  print: 'Drucken',
  usual: 'Wie vorgeschlagen',
  lesson: 'Für eine Stunde',
  clear: 'Alle abwählen',
  copy: 'Link kopieren',
  onSheet: 'Was auf dem Blatt steht',
  choose: 'Auswählen, was auf dem Blatt steht',
  chooseText: 'Jede Aussage bekommt eine Zeile in der Matrix, eine mit „?“ auch eine Frage.',
  asksSign: '?',
  asksSpoken: ' (mit einer Frage)',
  ticked: (ticked, all) => `${ticked} von ${all}`,
  asked: (questions) => (questions === 0 ? '' : ` · ${questions} ${questions === 1 ? 'Frage' : 'Fragen'}`),
  find: 'Aussage oder Zitat suchen',
  quotations: 'Zitate in mehreren Medien',
  hasChanged: '(geänderte Worte)',
  withoutScript: 'Um andere auszuwählen, braucht man JavaScript; ohne es zeigt jede Adresse dasselbe Blatt.',

  keys: 'Die Lösungen zeigen',

  reports: 'Wer berichtet was?',
  reportsText:
    'Lest die Artikel. Zeichnet in jedes Kästchen das Zeichen für das, was das Medium mit der Aussage tut.',
  signsName: 'Was die Zeichen bedeuten',
  signs: {
    reports: 'sagt es oder zitiert jemanden, der es sagt',
    'less-specific': 'sagt einen Teil davon oder sagt es weniger genau',
    'words-otherwise': 'beschreibt es auf andere Weise; beides kann stimmen',
    contradicts: 'sagt anderes; beides kann nicht stimmen',
    undecided: 'weicht ab; die Redaktion hat nicht entschieden, wie',
    silent: 'sagt es nicht',
    'not-examined': 'noch hat niemand gesucht',
  },
  choice: (chosen, claims, main, sharp) => {
    if (chosen === claims) return `Vorgeschlagen sind alle ${inWords(chosen)} Aussagen der Geschichte.`;
    const alike = `${main ? 'wichtige' : 'jene'}, bei denen sich die Medien am wenigsten gleichen`;
    return `Vorgeschlagen sind ${chosen} der ${claims} Aussagen der Geschichte: ${sharp ? `die schärfsten Unterschiede, die die Redaktion sieht, und ${alike}` : alike}.`;
  },
  nameAndDate: 'Name: ____________________ Datum: ____________',
  toFillIn: 'Eine Matrix zum Ausfüllen',
  claim: 'Aussage',
  fillIn: 'zum Ausfüllen',
  reportsKeyHeading: 'Lösung: Wer berichtet was',
  filledIn: 'Die ausgefüllte Matrix',
  wordsBehind: 'Die Worte hinter jedem Zeichen',

  which: 'Worin liegt der Unterschied?',
  whichText:
    'Jede Frage mit Sätzen dazu, genau wie die Artikel sie drucken. Die Nummern sind die der Aussagen. Was würde antworten, wer nur einen der Artikel liest?',
  whichKeyHeading: 'Lösung: Worin liegt der Unterschied',
  verdict: (names, reporting) => {
    const contradict = names.length === 1 ? 'widerspricht' : 'widersprechen';
    return reporting.length === 0
      ? `Dem Wortlaut nach ${contradict} ${listed(names)} diesem Satz.`
      : `Dem Wortlaut nach kann nicht alles stimmen: ${listed(names)} ${contradict} dem, was ${listed(reporting)} ${reporting.length === 1 ? 'berichtet' : 'berichten'}.`;
  },
  source: (source, noted) => (noted ? `Quelle: „${source}“.` : `(Quelle: „${source}“)`),

  readers: 'Wer nur einen Artikel liest',
  readersText: 'Seht in die ausgefüllte Tabelle. Es zählen nur Aussagen dieses Blatts.',
  readersAsks: (only, other) => [
    'Jemand kennt nur ',
    only,
    '. Was weiß er nicht, oder denkt er anders, als wer ',
    other,
    ' liest?',
  ],
  readersKeyHeading: 'Lösung: Wer nur einen Artikel liest',
  readersThan: (only, other) => ['Wer ', only, ' liest, neben jemandem, der ', other, ' liest'],
  notKnown: 'weiß nicht',
  notKnownSo: 'weiß nicht, was das andere anders oder weniger genau erzählt',
  otherwiseKnown: 'denkt anders, oder weiß weniger genau',
  compare: {
    chosen: (question, contradict) => (contradict ? `${question} Kann alles davon stimmen?` : question),
    contradict: 'Kann alles davon zugleich stimmen? Warum, oder warum nicht?',
    otherwise: ([one, two, ...more]) => {
      if (one === undefined) return 'Was denkt, wer nur einen der Artikel liest?';
      if (two === undefined) return `Was denkt, wer „${one}“ liest, und was, wer die anderen Worte liest?`;
      return `${
        more.length === 0 ? `„${one}“ oder „${two}“` : listed([one, two, ...more].map((each) => `„${each}“`))
      }: Worin liegt der Unterschied?`;
    },
  },
  asks: {
    date: 'Welchen Tag nennt jeder Artikel? Kann alles davon stimmen?',
    figure: 'Welche Zahl nennt jeder Artikel? Kann alles davon stimmen?',
    name: 'Welchen Namen nennt jeder Artikel? Kann alles davon stimmen?',
    place: 'Welchen Ort nennt jeder Artikel? Kann alles davon stimmen?',
  },

  changed: 'Findet die geänderten Worte',
  changedText:
    'Zwei Medien zitieren eine Person. Unterstreicht in dem, was beide zitieren, jedes Wort, das eines von ihnen ändert, hinzufügt oder weglässt. Ein Zitat, das nur früher beginnt oder später endet, zählt nicht.',
  alters: 'Welche Worte ändert, ergänzt oder streicht eines von ihnen?',
  more: 'Wer druckt wie viel?',
  moreText:
    'Die Worte einer Person, wie Medien sie drucken. Sagt, was jedes weglässt und wo seine Worte abweichen.',
  moreAsks: 'Was erfährt nicht, wer nur eines davon liest?',
  moreKeyHeading: 'Lösung: Wer druckt wie viel',
  lengths: (quotes) =>
    `${listed(quotes.map(({ name, words }, i) => `${name} ${words}${i === 0 ? (words === 1 ? ' Wort' : ' Wörter') : ''}`))}.`,

  changedKeyHeading: 'Lösung: die geänderten Worte',
  allPrintings: (speaker) => `${speaker}: alle Abdrucke`,
  places: (places) => (places === 1 ? 'eine Stelle' : `${places} Stellen`),
};
