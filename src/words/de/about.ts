import type { words as English } from '../en/about.ts';
import { counted } from './grammar.ts';

export const words: typeof English = {
  title: 'Methode und Grenzen',
  description:
    'Wie der Vergleich gemacht wird, was seine Zeichen bedeuten, was er nicht zeigen kann und wem die Texte gehören.',
  heading: 'Methode und Grenzen',
  standfirst:
    'Jedes Wort auf dieser Website ist entweder ein Ausschnitt aus einem Artikel, gedruckt, wie er in der Datei steht, oder stammt von der Redaktion der Geschichte. Kein Sprachmodell schreibt, bewertet oder fasst hier etwas zusammen.',
  guide: (link) => [
    link('Machen Sie selbst einen Vergleich'),
    ': von fünf gespeicherten Seiten zur veröffentlichten Website.',
  ],

  made: 'Wie eine Seite entsteht',
  madeParts:
    'Ein Programm liest jede Artikeldatei und teilt sie nach Mustern von Nachrichtentexten in Überschrift, Absätze, Dialogzeilen, Bildunterschriften und Sätze. Was nicht zum Artikel gehört (ein Spendenaufruf, ein Fotonachweis, ein Link zu einer anderen Geschichte), wird beiseitegestellt und als solches gezeigt. Nichts wird gelöscht und nichts verbessert, auch keine Druckfehler.',
  madeQuotes: (quotes, known, touches) =>
    `Worte in Anführungszeichen werden zu Zitaten. Ein Sprecher wird nur genannt, wenn der Text klarmacht, wer spricht; sonst sagt die Seite, dass der Sprecher unbekannt ist. ${quotes > 0 ? `Auf dieser Website ${known === 1 ? 'hat' : 'haben'} ${known} von ${counted(quotes, 'Zitat', 'Zitaten')} einen Sprecher. ` : ''}Zitate derselben Worte derselben Person bilden eine Äußerung mit allen ihren Abdrucken; jeder wird Wort für Wort mit allen Worten verglichen, die sie zusammen ergeben. ${touches}`,
  madeConversations:
    'Ein Gespräch wird allein aus Zitaten zusammengesetzt. Zwei Abdrucke werden nur verbunden, wenn sie eine Folge von mindestens fünf Wörtern teilen, darunter zwei kennzeichnende, oder wenn einer ganz im anderen vorkommt, an einer einzigen Stelle. Innerhalb einer Äußerung genügen drei Wörter oder die meisten ihrer Wörter in derselben Reihenfolge. Ein Stück folgt nur dann auf ein anderes, wenn ein Artikel sie als Zeilen eines Dialogs druckt, um Auslassungspunkte herum oder hintereinander in einem Absatz.',
  madeClaims:
    'Aussagen formuliert die Redaktion: je ein neutraler Satz, mit den Worten jedes Artikels, der sie enthält. Der Bau der Website bricht ab, wenn ein Artikel diese Worte nicht Byte für Byte enthält oder mehr als einmal. So kann kein Zeichen der Matrix ins Leere führen.',
  madeMatches:
    'Stellen zweier Artikel werden nach den Wörtern, Namen, Zahlen, Daten und Zitaten zugeordnet, die sie teilen. Seltene Wörter zählen mehr; Wörter, die nur sagen, wer es berichtet hat, zählen wenig. Eine Zuordnung wird gegen jede andere Stelle abgewogen, die dasselbe erzählen könnte, wo immer sie im Artikel steht; ein Satz mit demselben Zitat findet immer sein Gegenstück. Das findet gemeinsamen Wortlaut. Es findet nicht denselben Gedanken in ganz anderen Worten, und zwei Sätze mit denselben Namen und Zahlen können einander zugeordnet sein, obwohl sie Verschiedenes sagen. Wo die Redaktion zwei Stellen durch eine Aussage verbunden hat, die beide berichten, geht diese Verbindung vor, und eine berechnete Zuordnung, die ihr widerspricht, wird nicht gezeigt. Sind es zu wenige gemeinsame Wörter, um zu zeigen, dass beide dasselbe erzählen, wird nichts gezeigt: „kein Gegenstück gefunden“ heißt nicht, dass der andere Artikel es weglässt. Das sagt nur die Redaktion, wenn sie nachgesehen hat.',
  madeDifferences: (weights) =>
    `Was zwei Artikel verschieden erzählen, steht nach Gewicht: Ein Widerspruch zählt ${weights.contradicts}, andere Worte ${weights.otherwise}, weniger genaue ${weights.less}; eine Hauptaussage zählt ${weights.main} mehr, ein Zweifel nur beim einen ${weights.doubt}, eine andere Zahl, ein anderer Tag oder Mensch oder eine Verneinung ${weights.hard}. Die Redaktion kann einige an den Anfang stellen.`,

  measured: 'Wie oft das Programm richtigliegt, gemessen',
  measuredText: (version) =>
    `Diese Zahlen gelten für das Programm (Same Story ${version}), jede gemessen an den Artikeln, die sie nennt. Sie sagen nicht, wie richtig die Seiten dieser Website sind.`,
  speakers: (unseen, documents, quotations) =>
    `Wer spricht, beurteilen Regeln und ein kleines Modell, das an ausgezeichneten US-Nachrichtenartikeln angepasst wurde. Die erste Spalte gilt für ${unseen.documents} Artikel derselben Sammlung, die beiseitegelegt wurden, bevor jemand sie gelesen hatte, mit ${unseen.quotations} Zitaten. Sprecher hinter Fürwörtern hat dort ein Programm ausgezeichnet, das sich selbst manchmal irrt. Die zweite Spalte gilt für ${documents} kurze Texte dieses Projekts mit ${quotations} Zitaten. Sie wurden zusammen mit den Regeln geschrieben und von Hand ausgezeichnet, und das Modell kennt sie: Sie zeigen, dass nichts schlechter wurde, nicht, wie oft es anderswo richtigliegt. Bei Artikeln anderer Art ist weniger zu erwarten als in der ersten Spalte.`,
  speakersTable: 'Zitate und Sprecher',
  what: 'Was',
  keptApart: 'beiseitegelegte Artikel',
  ownTexts: 'unsere eigenen Texte',
  figures: {
    recall: 'Gefundene von den ausgezeichneten Zitaten',
    precision: 'Gefundene Zitate, die ausgezeichnet sind',
    speakerAccuracy: 'Sprecher richtig',
    wrongSpeakers: 'Sprecher falsch',
    missingSpeakers: 'Sprecher offengelassen',
    printedNames: 'Gedruckte Namen, die stimmen',
  },
  matches:
    'Das Zuordnen von Stellen ist an von Hand ausgezeichneten Paaren erfundener Artikel gemessen, nach denen die Schwellen nicht gesetzt wurden, neben zwei einfachen Verfahren, jedes mit der Schwelle, die ihm am besten bekommt. Ab einem Wert von 0,5 sagen die Seiten „erzählt das“. Das soll eher richtig als vollständig sein: Bei echten Nachrichtenartikeln, aus denen die Modelle nicht gelernt hatten, erzählen etwa 85 von 100 gezeigten Satzpaaren dasselbe, und 96 von 100 überschneiden sich zumindest; etwa 60 von 100 Paaren, die dasselbe erzählen, werden gefunden, gemessen an absichtlich schweren. F1 ist 1, wenn alle stimmen und keines fehlt. Was fehlt, ist meist derselbe Gedanke in ganz anderen Worten.',
  matchesTable: 'Zuordnen von Stellen',
  method: 'Verfahren',
  sameRight: '„dasselbe“: richtig',
  found: 'gefunden',
  overlapping: 'dasselbe oder überschneidend: F1',
  methods: {
    thisSite: 'diese Website',
    cosine: 'TF-IDF-Kosinus',
    sharedWords: 'Zahl der gemeinsamen Wörter',
  },
  search: 'Suche',
  searchText: (passages, queries) =>
    `Die nächste Tabelle vergleicht Suchprogramme im Arbeitsspeicher, ohne Seite. Gesucht werden die ${passages} Zitate, Aussagen, Sätze und Überschriften der Beispielgeschichte des Programms, wie sich Leser an sie erinnern: ${queries} Anfragen jeder Art, von einem Programm mit festem Startwert gebildet, meist aus 5 bis 10 Wörtern. Alle bekommen im selben Lauf dieselben Anfragen, die anderen mit den Einstellungen, die Zitate am besten finden. Jede Zelle: bei wie vielen von hundert Anfragen die richtige Stelle als erste / unter den ersten fünf steht.`,
  searchTable: 'Suche: richtige Stelle als erste und unter fünf, in %',
  queries: {
    verbatim: 'wörtlich',
    'one typo': 'ein Tippfehler',
    'two typos': 'zwei Tippfehler',
    'a word left out': 'ein Wort ausgelassen',
    'typo and word left out': 'Tippfehler und ausgelassenes Wort',
    'out of order': 'in anderer Reihenfolge',
    'first words only': 'nur die ersten Wörter',
    'last words only': 'nur die letzten Wörter',
    'two synonyms': 'zwei Synonyme',
    'speaker and a word': 'Sprecher und ein Wort',
    absent: 'frei erfundene Wörter, die trotzdem eine Antwort bekommen',
  },
  answers:
    'Von zwei bis vier Wörtern, die kein Name sind, sagt die Seite, wer sie nebeneinander druckt. Eine Anfrage von fünf oder mehr Wörtern gilt als Zitat und wird für jeden Artikel beantwortet. Wörtlich: Der Artikel hat alle Wörter der Reihe nach, auch wenn zwischen den Teilen seines Zitats eigene Wörter stehen („…“, sagte sie, „…“). Nahe: Er hat mindestens zwei Drittel davon in dieser Reihenfolge, dicht beieinander, und sie tragen sechs Zehntel dessen, was die Anfrage sagt; seltene Wörter zählen mehr. In anderen Worten: Das Zuordnen von Stellen führt von einem solchen Satz zu einem in einem anderen Artikel; diese Antwort ist nicht sicherer als das Zuordnen. Wird ein Artikel nur in Auszügen gezeigt, wird nur durchsucht, was gedruckt ist, und die Antwort sagt es.',

  bench: 'Was es kostet, und einfachere Wege',
  benchText: (code) => [
    code('npm run bench'),
    ' stellt diese Fragen an das Programm selbst, an seiner Beispielgeschichte oder an erzeugten Texten, und vergleicht es mit einfacheren Wegen; es antwortet auf Englisch. Die Zeiten stammen von einer Maschine, die auch andere benutzen: Vergleichen Sie eher die letzte Spalte als die Sekunden.',
  ],
  benchMeasured: (day, versions, machine) => `Gemessen am ${day}: ${versions}; ${machine}.`,

  signs: 'Die Zeichen',
  signsText:
    'Für jede Aussage gibt die Redaktion jedem Artikel einen Befund nach diesen Regeln. Nur der erste zählt als Berichten; jede Summe nennt die anderen getrennt.',
  coding: (claims, cells, alike, kappa) =>
    `Zwei Einstufungen der Beispielgeschichte des Programms, ${claims} Aussagen und ${cells} Zellen, die zweite ohne Kenntnis der ersten, stimmen in ${alike} der Zellen überein (Cohens Kappa ${kappa}). Wo sie es nicht taten, wurde die erste noch einmal durchgesehen.`,
  style: (link) => [link('Alle Zeichen, Größen und Farben'), ' stehen auf einer eigenen Seite.'],
  keys: 'Tasten',
  keysText: (key) => [
    key('/'),
    ' öffnet die Suche auf jeder Seite. ',
    key('n'),
    ' und ',
    key('p'),
    ' führen auf der Seite zweier Artikel zum nächsten und zum vorigen Unterschied. In einer Liste von Treffern bewegen die Pfeiltasten auf und ab.',
  ],
  singleKeys: 'Einzelne Tasten wirken, auf allen Seiten',

  notSaid: 'Was die Website nicht sagt',
  notSaidText:
    'Nicht, welches Medium recht hat. Nicht, was ein Medium mit Absicht weglässt. Nicht, was in weiteren Artikeln desselben Mediums steht: Ein Medium ist durch die gezeigten Artikel vertreten, meist durch einen. Es gibt keine Noten und keine Etiketten wie links und rechts.',
  languages:
    'Die Muster von Nachrichtentexten, die Wörter der Redeeinleitung und das Zuordnen sind für das Englische gemacht. Artikel in anderen Sprachen werden gedruckt, wie sie sind, aber ihre Sprecher sind meist unbekannt oder falsch, und wenige ihrer Stellen werden zugeordnet.',

  known: 'Was über jeden Artikel bekannt ist',
  knownText:
    'Was in der Datei steht, heißt angegeben. Was anderswo gefunden wurde, heißt ermittelt, mit der Angabe, wie. Was nicht bekannt ist, wird unbekannt genannt.',
  knownMany: (articles, stories, dated, addressed, full) =>
    `Bei jedem der ${articles} Artikel der ${stories} Geschichten dieser Website steht es auf seiner eigenen Seite unter dem Text. Der Tag ist von ${dated} bekannt, die Adresse von ${addressed}; vollständig gezeigt ${full === 1 ? 'wird' : 'werden'} ${full}.`,
  knownOf: {
    day: (day, stated) => `${day} (${stated ? 'angegeben' : 'ermittelt'})`,
    dayUnknown: 'Datum unbekannt',
    retrieved: (day, stated) => `abgerufen am ${day} (${stated ? 'angegeben' : 'ermittelt'})`,
    retrievedUnknown: 'Tag des Abrufs unbekannt',
    noHeadline: 'unser Exemplar hat keine Überschrift',
    headline: 'Überschrift in der Datei',
    full: 'vollständig gezeigt',
    excerpts: 'in Auszügen gezeigt',
  },

  addresses: 'Adressen, die bleiben',
  addressesText:
    'Die Adresse eines Satzes, eines Zitats oder einer Aussage kommt von ihren Worten oder von der Redaktion, nicht von ihrer Stelle, und wird verzeichnet, sobald sie veröffentlicht ist. Was hinzukommt, ändert keine bestehende Adresse. Musste sich etwas ändern, führt die alte Adresse an die neue Stelle oder sagt, was dort war. Jeder Vergleich nennt die Fingerabdrücke seiner Texte, sodass man feststellen kann, ob sie noch dieselben sind.',

  whose: 'Wem die Texte gehören',
  whoseText: (licence) =>
    `Die Rechte an den Artikeln bleiben bei ihren Verlagen. Sie stehen hier zum Vergleich, mit Nennung und einem Link zum Original, wo dessen Adresse bekannt ist. ${licence === null ? '' : `Zusammenfassungen, Aussagesätze und Anmerkungen stammen von der Redaktion, lizenziert unter ${licence}. `}Das Programm ist frei unter der MIT-Lizenz.`,

  builtWith: 'Womit die Website gebaut ist',
  builtWithText: (count, licences) =>
    `Diese Pakete lesen die Artikel und machen die Seiten. Alle sind freie Software; jedes ist auf eine Version und ihren Fingerabdruck festgelegt. Sie brauchen ihrerseits ${count} weitere, manche nur auf einem System, unter diesen Lizenzen: ${licences}.`,
  unknownLicence: 'unbekannt',
  packages: {
    '@citation-js/core': 'reicht Nachweise weiter an das, was sie schreibt.',
    '@citation-js/plugin-bibtex': 'schreibt sie als BibTeX.',
    '@mozilla/readability': 'holt Artikel aus Webseiten.',
    astro: 'macht die Seiten.',
    defuddle: 'holt sie auf andere Weise heraus; wo beide abweichen, wählt die Redaktion.',
    diff: 'findet die Wörter, die zwei Wortlaute teilen.',
    'dom-serializer': 'schreibt eine solche Datei.',
    feedsmith: 'liest Nachrichten-Feeds und schreibt die der Website.',
    'fuse.js': 'ordnet, was die Suche findet.',
    'html-validate': 'prüft die Seiten vor der Veröffentlichung.',
    htmlparser2:
      'zählt die Elemente einer Seite, bevor sie zerlegt wird, und liest Seiten, die zu einer Datei werden.',
    'ipaddr.js': 'unterscheidet öffentliche von privaten Internetadressen.',
    linkedom: 'zerlegt Webseiten.',
    mammoth: 'liest .docx-Dateien.',
    'pdfjs-dist': 'liest den Text von PDF-Dateien.',
    'postal-mime': 'liest E-Mails und als eine Datei gespeicherte Seiten.',
    'rehype-sanitize': 'lässt nur bekannte Elemente und Adressen in eine Seite.',
    'rehype-stringify': 'schreibt Texte als HTML.',
    'remark-parse': 'liest die Artikel und das Markdown der Redaktion.',
    'remark-rehype': 'macht aus dem Gelesenen den Aufbau einer Seite.',
    satori: 'setzt die Worte der Bilder zum Teilen.',
    sharp: 'zeichnet diese Bilder.',
    tinyld: 'erkennt die Sprache eines Artikels.',
    unified: 'führt die Schritte des Lesens und Schreibens der Reihe nach aus.',
    'unist-util-visit': 'geht durch den Aufbau eines Textes.',
    vfile: 'trägt einen Text durch diese Schritte.',
    yaml: 'liest die Dateien der Redaktion, mit der Zeile jedes Fehlers.',
    zod: 'prüft, ob diese Dateien die richtige Form haben.',
  },
};
