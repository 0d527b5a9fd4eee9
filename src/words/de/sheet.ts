import type { words as English } from '../en/sheet.ts';
import { inWords } from './grammar.ts';

const asks = (one: string, many: string) => (several: boolean) => (several ? many : one);

export const words: typeof English = {
  title: (story) => `Arbeitsblatt: ${story}`,
  name: 'Arbeitsblatt',
  of: (story) => `: ${story}`,
  description:
    'Eine Matrix zum Ausfüllen und Abdrucke zum Vergleichen, mit der Lösung auf eigenen Seiten. Zum Ausdrucken gemacht.',
  standfirst:
    'Zum Ausdrucken gemacht: eine Matrix zum Ausfüllen, Fragen und Abdrucke zum Vergleichen; die Lösungen folgen auf eigenen Seiten.',
  blind: (link) => [
    'Für eine Klasse, die nur nach den Worten urteilen soll: ',
    link('die Artikel ohne die Namen der Medien'),
    ', unter anderen Buchstaben.',
  ],
  blindKey: 'Die Auflösung der Buchstaben',

  waysName: 'Wie das Blatt gezeigt wird',
  show: 'Zeigen',
  ways: {
    'tasks-and-keys': 'Aufgaben und Lösungen',
    'only-tasks': 'nur die Aufgaben',
    'only-keys': 'nur die Lösungen',
    large: 'groß, für den Projektor',
  },
  print: 'Drucken',
  usual: 'Die übliche Auswahl',
  clear: 'Alle abwählen',
  copy: 'Adresse kopieren',
  choose: 'Auswählen, was auf dem Blatt steht',
  chooseText:
    'Jede Aussage ist eine Zeile zum Ausfüllen und, wo einer oder einige andere Worte haben, eine Frage. Die Auswahl steht in der Adresse dieser Seite.',
  theyDiffer: ' Sie weichen ab.',
  find: 'Aussage oder Zitat suchen: ',
  quotations: 'Zitate mit geänderten Worten',
  otherQuotations: 'Zitate, die mehrere Medien drucken',
  withoutScript:
    'Ohne JavaScript hat das Blatt die übliche Auswahl. Um Aussagen und Zitate auszuwählen, braucht man es; eine Adresse mit einer Auswahl zeigt hier die übliche.',

  reports: 'Wer berichtet was?',
  reportsText: 'Lest die Artikel. Tragt in jedes Kästchen ein, was das Medium mit der Aussage tut.',
  choice: (chosen, claims, main) =>
    chosen === claims
      ? `Alle ${inWords(chosen)} Aussagen der Geschichte.`
      : `${chosen} der ${claims} Aussagen der Geschichte: ${main ? 'wichtige' : 'jene'}, bei denen sich die Medien am wenigsten gleichen.`,
  nameAndDate: 'Name: ____________________ Datum: ____________',
  toFillIn: 'Eine Matrix zum Ausfüllen',
  claim: 'Aussage',
  fillIn: 'zum Ausfüllen',
  reportsKey: 'Lösung zu „Wer berichtet was?“',
  reportsKeyHeading: 'Lösung: Wer berichtet was',
  filledIn: 'Die ausgefüllte Matrix',
  wordsBehind: 'Die Worte hinter jedem Zeichen',

  which: 'Welcher Artikel?',
  whichText:
    'Worte der Artikel, ohne ihre Namen. Sucht sie in den Texten, und was bei den anderen an ihrer Stelle steht.',
  whichKey: 'Lösung zu „Welcher Artikel?“',
  whichKeyHeading: 'Lösung: Welcher Artikel',
  theWords: 'die Worte',
  compare: (question) =>
    `${question === null ? '' : `${question} `}Vergleicht die Worte. Wer druckt welche? Kann alles davon stimmen?`,
  asks: {
    'less-specific': asks(
      'Welcher Artikel druckt diese Worte? Was fügen die anderen hinzu?',
      'Welcher Artikel druckt welche dieser Worte? Was fügen die anderen hinzu?',
    ),
    date: asks('Welcher Artikel nennt einen anderen Tag?', 'Welche Artikel nennen einen anderen Tag?'),
    figure: asks('Welcher Artikel nennt eine andere Zahl?', 'Welche Artikel nennen eine andere Zahl?'),
    name: asks('Welcher Artikel nennt einen anderen Namen?', 'Welche Artikel nennen einen anderen Namen?'),
    place: asks('Welcher Artikel nennt einen anderen Ort?', 'Welche Artikel nennen einen anderen Ort?'),
  },

  changed: 'Findet die geänderten Worte',
  changedText:
    'Zwei Medien zitieren dieselben Worte einer Person. Unterstreicht jedes Wort, das eines von ihnen ändert, hinzufügt oder weglässt. Ein Zitat, das nur früher beginnt oder später endet, zählt nicht.',
  alters: 'Ändert sich dadurch der Sinn?',
  more: 'Wer druckt wie viel?',
  moreText:
    'Die Worte einer Person, wie Medien sie drucken. Sagt, was jedes weglässt und wo seine Worte abweichen.',
  moreAsks: 'Was erfährt nicht, wer nur eines davon liest?',
  moreKey: 'Lösung zu „Wer druckt wie viel?“',
  moreKeyHeading: 'Lösung: Wer druckt wie viel',

  changedKey: 'Lösung zu „Findet die geänderten Worte“',
  changedKeyHeading: 'Lösung: die geänderten Worte',
  allPrintings: (speaker) => `${speaker}: alle Abdrucke`,
  places: (places) => (places === 1 ? 'eine Stelle' : `${places} Stellen`),
};
