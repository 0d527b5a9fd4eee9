import type { words as English } from '../en/claims.ts';
import { capital, counted, howMany, inWords, listed } from './grammar.ts';

const verb = (names: readonly string[], one: string, many: string): string =>
  names.length === 1 ? one : many;

export const words: typeof English = {
  heading: 'Wer was berichtet',
  title: (story) => `Aussagen: ${story}`,
  embedTitle: (story) => `Wer was berichtet: ${story}`,
  states: {
    reports: 'berichtet es',
    'less-specific': 'weniger genau',
    'words-otherwise': 'sagt es anders',
    contradicts: 'widerspricht',
    undecided: 'nicht entschieden',
    silent: 'nennt es nicht',
    'not-examined': 'nicht geprüft',
  },
  codebook: {
    reports:
      'Der Artikel enthält die Aussage, in eigenen Worten oder indem er jemanden zitiert; dann steht die Quelle daneben. Ein einfacher Titel statt eines längeren genügt, ebenso Zitate oder Daten, die zusammen die Aussage ergeben.',
    'less-specific':
      'Er enthält etwas, das aus der Aussage folgt: einen Monat statt eines Tages, „Beamte“ statt eines Namens, die Hälfte einer zweiteiligen Aussage, einen schwächeren Grad. Es muss den Kern der Aussage treffen; was sie voraussetzt, genügt nicht.',
    'words-otherwise':
      'Er erzählt von derselben Sache und beschreibt sie anders: mit einem anderen Titel, einer anderen Betonung, einem anderen Grad dessen, was jemand gesagt haben soll, mit Zweifel statt Gewissheit. Beides kann stimmen.',
    contradicts:
      'So, wie es dasteht, kann nicht beides stimmen: ein anderer Tag, eine andere Zahl, eine andere Person, Ja gegen Nein. Das kann auch eine zitierte Quelle sagen; dann steht sie daneben.',
    undecided:
      'Eine ältere Datei sagt, dass der Artikel abweicht, und die Redaktion hat noch nicht entschieden, wie. Es geht in keine Summe ein.',
    silent: 'Jemand hat im Artikel danach gesucht und nichts gefunden. Warum, sagt das nicht.',
    'not-examined': 'Noch hat niemand gesucht.',
  },
  told: (size, reporting, first) =>
    size === 1
      ? reporting === 1
        ? 'Das eine Medium berichtet es.'
        : 'Das eine Medium berichtet es nicht.'
      : reporting === size
        ? `${size === 2 ? 'Beide' : `Alle ${inWords(size)}`} Medien berichten es.`
        : reporting === 1
          ? `Eines der ${inWords(size)} Medien berichtet es: ${first}.`
          : reporting === 0
            ? `Keines der ${inWords(size)} Medien berichtet es.`
            : `${capital(inWords(reporting))} der ${inWords(size)} Medien berichten es.`,
  apart: {
    'less-specific': (names) => `${listed(names)} ${verb(names, 'ist', 'sind')} weniger genau`,
    'words-otherwise': (names) => `${listed(names)} ${verb(names, 'sagt', 'sagen')} es anders`,
    contradicts: (names) => `${listed(names)} ${verb(names, 'widerspricht', 'widersprechen')}`,
    undecided: (names) => `bei ${listed(names)} ist es nicht entschieden`,
    silent: (names) => `${listed(names)} ${verb(names, 'nennt', 'nennen')} es nicht`,
    before: (names) => `${listed(names)} ${verb(names, 'erschien', 'erschienen')} früher`,
    'not-examined': (names) => `${listed(names)} ${verb(names, 'ist', 'sind')} nicht geprüft`,
  },
  counts: (of, reports, alone, apart) =>
    [
      `berichtet ${reports} von ${counted(of, 'Aussage', 'Aussagen')}`,
      alone > 0 ? `, ${alone} davon allein` : '',
      apart.length > 0 ? `; ${apart.join(', ')}` : '',
    ].join(''),
  countApart: {
    'less-specific': (number) => `${number} weniger genau`,
    'words-otherwise': (number) => `${number} in anderen Worten`,
    contradicts: (number) => `${number} widersprechend`,
    undecided: (number) => `${number} nicht entschieden`,
    'not-examined': (number) => `${number} nicht geprüft`,
  },

  lists: {
    differ: {
      title: 'Wo sie auseinandergehen',
      before: 'sie gehen ',
      link: 'auseinander',
      text: 'Die Aussagen formuliert die Redaktion. Ein Zeichen öffnet, was das Medium druckt.',
    },
    contradicted: {
      title: 'Wo eines widerspricht',
      before: '',
      link: 'widersprechen',
      text: '≠: Im Wortlaut kann nicht beides stimmen, wer immer es sagt.',
    },
    less: {
      title: 'Bei einigen ungenauer',
      before: '',
      link: 'ungenauer',
    },
    onlyOne: {
      title: 'Nur von einem berichtet',
      before: '',
      link: 'nur eines',
    },
    byAll: {
      title: (outlets) => `Von ${outlets === 2 ? 'beiden' : `allen ${inWords(outlets)}`} berichtet`,
      before: '',
      link: (outlets) => (outlets === 2 ? 'beide' : `alle ${inWords(outlets)}`),
    },
    all: {
      title: 'Alle Aussagen',
      before: '',
      link: 'alle',
      text: 'Nach Themen; oben steht jeweils, was die meisten Medien berichten. Ein Zeichen öffnet seine Worte.',
      textFirst:
        'Zuerst die, bei denen Medien auseinandergehen, dann die anderen nach Themen. Ein Zeichen öffnet seine Worte.',
    },
  },
  noneYet: 'Die Redaktion hat für diese Geschichte noch keine Aussagen formuliert.',
  standfirst: (claims, outlets, differ, less) =>
    differ > 0 && differ < claims
      ? `Bei ${differ === 1 ? 'einer' : differ} von ${counted(claims, 'Aussage', 'Aussagen')} gehen Medien auseinander${less > 0 ? `; bei ${less === 1 ? 'einer weiteren' : `${less} weiteren`} sind manche ungenauer` : ''}.`
      : `${counted(claims, 'Aussage', 'Aussagen')}, und was ${outlets === 1 ? 'das eine Medium' : 'jedes Medium'} damit tut.`,
  summary: (claims, outlets, byAll, onlyOne, differ) =>
    `${counted(claims, 'Aussage', 'Aussagen')} dieser Geschichte, und was ${outlets === 1 ? 'das eine Medium' : 'jedes Medium'} damit tut${outlets === 1 ? '.' : `: ${howMany(byAll)} ${byAll > 1 ? 'berichten' : 'berichtet'} alle, ${howMany(onlyOne)} nur eines; bei ${differ === 0 ? 'keiner' : differ === 1 ? 'einer' : inWords(differ)} sagt ein Medium es anders oder widerspricht.`}`,
  whatSignsMean: 'Was die Zeichen bedeuten',
  sectionName: 'Aussagen',
  waysName: 'Listen von Aussagen',
  asPrinted: 'Wie gedruckt',
  asPrintedLink: 'Namen, Zahlen und Daten, Medium für Medium',
  choose: 'Auswählen',
  showEverything: 'wieder alles zeigen',

  wordedOtherwise: 'Anders formuliert',
  rest: (claims) => (claims === 1 ? 'Die andere' : `Die anderen ${claims}, nach Themen`),
  ofTopic: (claims) => counted(claims, 'Aussage', 'Aussagen'),
  above: (claims) =>
    `${claims === 1 ? 'Eine weitere' : `${claims} weitere`} zu diesem Thema, bei ${claims === 1 ? 'der' : 'denen'} Medien auseinandergehen, ${claims === 1 ? 'steht' : 'stehen'} oben`,

  caption: 'Welches Medium welche Aussage berichtet',
  claim: 'Aussage',
  reportedBy: 'berichtet von',
  cell: (outlet, state) => `${outlet}: ${state}`,
  reportIt: (reporting) => (reporting > 1 ? ' berichten es' : ' berichtet es'),
  howTheyDiffer: 'Wie sie abweichen',
  onlyPrints: ['hat', 'druckt', 'schreibt', 'sagt'],
  inAll: (claims) =>
    `Was jedes Medium mit ${claims === 1 ? 'der einen Aussage' : `den ${claims} Aussagen`} tut`,
  alone: 'berichtet als einziges',
  toldOf: (reporting, outlets) => `${reporting} von ${outlets}`,

  description: (summary) => `${summary} Mit den Worten, die jedes Medium gedruckt hat.`,
  asClaim: 'Aussage: ',
  link: 'Link hierher',
  linkTo: (outlet) => `: was ${outlet} damit tut`,
  around: 'im Zusammenhang',
  aroundOf: (outlet) => `, ${outlet}`,
  nobodyLooked: (articles) =>
    `danach hat in ${articles === 1 ? 'diesem Artikel' : 'diesen Artikeln'} noch niemand gesucht`,
  notHere: (articles) => (articles === 1 ? 'nicht in diesem Artikel' : 'nicht in diesen Artikeln'),
  notHereBefore: 'Nicht in diesem Artikel, der früher erschien.',
  creditedTo: (quoted) => `Als Quelle genannt: „${quoted}“`,
  others: 'Andere Aussagen',
  before: (link) => ['Davor: ', link],
  next: (link) => ['Danach: ', link],
  nearest: 'Selbst prüfen: die nächstliegenden Sätze',
  nearestOf: (outlet) => `, ${outlet}`,
  nearestMeans:
    'Die nächsten zuerst: die mit den meisten kennzeichnenden Wörtern der Aussage oder dessen, was ein anderes Medium dafür druckt. Seltene Wörter zählen mehr.',
  places: {
    headline: 'Überschrift',
    standfirst: 'Vorspann',
    heading: 'Zwischentitel',
    caption: 'Bildunterschrift',
    'first paragraph': 'erster Absatz',
    'first third': 'erstes Drittel',
    middle: 'Mitte',
    'last third': 'letztes Drittel',
  },
  inPlaces: {
    headline: 'in der Überschrift',
    standfirst: 'im Vorspann',
    heading: 'in einem Zwischentitel',
    caption: 'in einer Bildunterschrift',
    'first paragraph': 'im ersten Absatz',
    'first third': 'im ersten Drittel',
    middle: 'in der Mitte',
    'last third': 'im letzten Drittel',
  },
  contradictsWhom: (names) => listed(names),
  someOutlets: (outlets) => `${outlets} Medien`,
  contradictedBy: (names) => `${listed(names)} ${verb(names, 'widerspricht', 'widersprechen')}`,
  credits: 'In der Nähe als Quelle genannt',
  creditsUnnamed: 'In der Nähe eine Quelle ohne Namen',
  creditsAddressed: 'Gesagt zu',
  creditsWhole: 'Für den ganzen Artikel',
  nearby: 'Im Satz dieser Worte oder in dem davor genannt, vielleicht als Quelle für anderes.',
  origins: (tellers, naming, names, unnamed, against) => {
    const who = `Medien, die darüber schreiben${against ? ' und nicht widersprechen' : ''},`;
    const of = `Von den ${inWords(tellers)} ${who}`;
    if (names.length === 0)
      return `${of} berufen sich ${inWords(unnamed)} nahe ihren Worten auf eine Quelle ohne Namen.`;
    const sources = `nahe ihren Worten ${names.length > 1 ? 'Quellen' : 'dieselbe Quelle'}: ${listed(names)}.`;
    return naming === tellers
      ? `${tellers === 2 ? 'Beide' : `Alle ${inWords(tellers)}`} ${who} nennen ${sources}`
      : `${of} nennen ${inWords(naming)} ${sources}`;
  },
  firstPrinted: (outlet) => `Zuerst gedruckt von ${outlet}.`,
  ofExcerpts: 'Von Artikeln in Auszügen zählt, was hier gedruckt ist.',

  printed: {
    title: (story) => `Wie gedruckt: ${story}`,
    description:
      'Namen, Zahlen und Daten der Geschichte, wie jedes Medium sie druckt, jeweils mit ihrem Satz.',
    standfirst:
      'Namen, Zahlen und Daten, wie jedes Medium sie druckt. Jede Angabe führt zu dem Satz, in dem sie zuerst vorkommt.',
    names: 'Namen',
    namesText:
      'Die Zahl hinter einem Namen sagt, wie oft er gedruckt ist. Kursive Wörter stehen neben dem Namen und sagen, wer das ist.',
    figures: 'Zahlen und Daten',
    figuresText:
      'Aussagen, die eine Zahl oder ein Datum nennen, mit den gleichartigen Angaben in ihren Fundstellen, wo Medien sie verschieden drucken, jede in ihrem Satzteil. Eine andere Form ist nicht immer eine andere Tatsache, und ein Datum kann zu etwas anderem gehören: Lesen Sie den Satzteil.',
  },
};
