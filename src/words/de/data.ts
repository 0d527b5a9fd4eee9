import type { words as English } from '../en/data.ts';
import { listed } from './grammar.ts';

export const words: typeof English = {
  title: (story) => `Daten: ${story}`,
  description: 'Der Vergleich als Tabellen und als Dateien für Programme.',
  heading: 'Daten',
  standfirst:
    'Alles, worauf dieser Vergleich beruht, zum Mitnehmen: Tabellen für Tabellenprogramme, Dateien für Programme. Dieselbe Geschichte ergibt immer dieselben Dateien.',
  size: (kilobytes) => (kilobytes < 1 ? 'unter 1 KB' : `${Math.round(kilobytes)} KB`),
  howToRead: 'Wie man sie liest',
  csv: 'Tabellen sind CSV: UTF-8 mit Byte-Order-Mark, Kommas, Zeilen, die mit CR LF enden. Eine Zelle, die ein Tabellenprogramm für eine Formel hielte (sie beginnt mit =, +, -, @, einem Tabulator oder Zeilenumbruch), hat einen Apostroph davor; sonst ist an ihr nichts verändert.',
  places: (file) => [
    'Stellen im Text zählen in ',
    file('story.json'),
    ' und den Tabellen UTF-16-Einheiten, wie JavaScript es tut. In ',
    file('annotations.jsonld'),
    ' zählen sie Unicode-Codepunkte, wie das W3C es verlangt. Beide zählen vom Anfang des Textes, wie er vom Verlag kopiert wurde; sein SHA-256 steht daneben.',
  ],
  schema: (link) => [link('Das JSON-Schema von '), ' nennt jeden Schlüssel.'],
  excerpts: (outlets) =>
    `${listed(outlets)} ${outlets.length === 1 ? 'wird' : 'werden'} in Auszügen gezeigt: Die Dateien enthalten nur die Sätze, die auf den Seiten stehen, mit ihren Stellen.`,

  files: {
    story: {
      title: 'Alles, für Programme',
      about:
        'Artikel mit Sätzen und Zitaten, Äußerungen mit ihren Varianten, Aussagen, Quellenangaben, Entsprechungen. Stellen zählen UTF-16-Einheiten.',
    },
    annotations: {
      title: 'Alle Fundstellen, als Annotationen',
      about:
        'W3C Web Annotations: jede Fundstelle und jedes Zitat, mit den Worten darum herum und der Stelle in Unicode-Codepunkten.',
    },
    articles: {
      title: 'Die Artikel, für ein Literaturverzeichnis',
      about:
        'CSL-JSON, das Zotero und Pandoc lesen. Jede Seite hat einen eigenen Eintrag, auch als BibTeX und RIS.',
    },
    package: {
      title: 'Was die Dateien enthalten',
      about:
        'Ein Frictionless Data Package: jede Datei mit Größe und SHA-256, jede Spalte mit ihrer Bedeutung.',
    },
    matrix: {
      title: 'Aussagen und Medien auf einen Blick',
      about: 'Eine Zeile je Aussage, eine Spalte je Medium mit dem, was es mit der Aussage tut.',
    },
    claims: {
      title: 'Aussagen und Medien mit den Fundstellen',
      about: (leftOut) =>
        `Eine Zeile je Aussage und Medium: Befund, Quellenangaben, die Worte, die ihn belegen, Adressen. ${leftOut} steht zwischen zwei Fundstellen.`,
    },
    quotes: {
      title: 'Zitate, wie gedruckt',
      about: 'Eine Zeile je Abdruck einer Äußerung.',
    },
    variants: {
      title: 'Wie sich Abdrucke unterscheiden',
      about:
        'Eine Zeile je Änderung: ein Abdruck gegen alle Worte, die die Abdrucke der Äußerung zusammen ergeben.',
    },
  },
  packageAbout: (outlets) =>
    `Ein Ereignis, wie ${outlets} Medien es erzählen. Worte aus Artikeln sind Ausschnitte ihrer Texte; die Rechte bleiben bei den Verlagen.`,
  annotations: (story) => `${story}: die Worte der Artikel, auf denen der Vergleich beruht`,

  columns: {
    topic: 'Der Titel ihres Themas.',
    claim: 'Die Kennung der Aussage, Teil ihrer Adresse.',
    statement: 'Die Aussage, in den Worten der Redaktion.',
    date: 'Der Tag dessen, was sie erzählt: `2025-11-26`, oder `--11-26`, wo kein Artikel das Jahr nennt.',
    does: (outlet) => `Was ${outlet} mit der Aussage tut.`,
    reporting: 'Wie viele Medien es berichten.',
    claimPage: 'Die Seite der Aussage.',
    outlet: 'Das Medium.',
    article: 'Die Kennung seines Artikels.',
    state:
      'reports (berichtet es), less-specific (weniger genau), words-otherwise (sagt es anders), contradicts (widerspricht), undecided (nicht entschieden), silent (jemand hat gesucht), not-examined (niemand hat gesucht).',
    note: 'Wie es abweicht, in den Worten der Redaktion.',
    attribution: 'Wen der Artikel dafür als Quelle nennt, in seinen Worten.',
    credits: 'Wen dieselben Sätze als Quelle nennen, in den Worten des Artikels.',
    evidence: 'Die Worte, die es belegen, wie gedruckt.',
    evidenceHere: 'Die ersten dieser Worte im Artikel hier.',
    original: 'Dasselbe auf der Seite des Verlags.',
    cellPage: 'Die Zelle auf der Seite der Aussage.',
    utterance: 'Die Kennung der Äußerung, Teil ihrer Adresse.',
    speaker: 'Wer es gesagt hat; leer, wo die Texte es nicht klarmachen.',
    quote: 'Die Kennung des Zitats im Artikel.',
    kind: 'full (ganze Sätze), partial (Worte im eigenen Satz des Mediums) oder turn (eine Zeile Dialog).',
    words: 'Die Worte in den Anführungszeichen, wie gedruckt.',
    wordCount: 'Wie viele Wörter das sind.',
    verb: 'Das Verb der Redeeinleitung, wie gedruckt.',
    saidTo: 'Zu wem, wo der Text es sagt.',
    fullest: 'Ob kein anderer Abdruck mehr Wörter hat.',
    start: 'Wo die Worte im Text beginnen, in UTF-16-Einheiten.',
    end: 'Wo sie enden.',
    quoteHere: 'Die Worte im Artikel hier.',
    printingPage: 'Der Abdruck auf der Seite der Äußerung.',
    number: 'Zählt die Änderungen des Abdrucks, ab 1.',
    change: 'Ihre Art; die Seite zur Methode erklärt sie.',
    together: 'Die Worte, wie die Abdrucke sie zusammen ergeben.',
    printed: 'Was dieser Abdruck dort hat.',
    ellipsis: 'Bei einer Kürzung: ob das Medium sie zeigt.',
    touches:
      'negation (Verneinung), number (Zahl), modal (Modalverb) oder name (Name), wo sie eines davon berührt.',
  },
};
