import type { words as English } from '../en/style.ts';

export const words: typeof English = {
  title: 'Gestaltung: Größen, Farben, Zeichen',
  description: 'Schriften, Abstände, Farben und Zeichen dieser Website, hell und dunkel, mit ihrem Kontrast.',
  heading: 'Gestaltung',
  standfirst:
    'Die Größen, Farben und Zeichen dieser Website. Die Werte werden beim Bauen aus ihrem Stylesheet gelesen, die Kontraste daraus berechnet.',
  type: 'Schrift',
  typeText:
    'Eine Schrift für Text, eine für alles, was keine Prosa ist. Größen in px bei üblicher Einstellung; wo sie dem Fenster folgen, bei 1280 und 360 px Breite. Alle wachsen mit der Einstellung des Lesers.',
  sample: 'Fünf Artikel',
  measure:
    'Fließtext ist nicht breiter: Etwa sechzig bis siebzig Zeichen stehen in einer Zeile, damit das Auge die nächste findet, ohne sie zu suchen.',
  space: 'Abstand',
  spaceText:
    'Acht Stufen. Abschnitte trennt die größte; Zeilen einer Liste trennen eine feine Linie und die zweite.',
  ink: 'Tinte und Papier',
  inkText:
    'Der Kontrast gilt gegen das Papier derselben Seite. Text braucht 4,5, ein Zeichen 3; eine feine Linie trägt keine Bedeutung.',
  light: 'Hell',
  dark: 'Dunkel',
  outlets: 'Medien',
  outletsText:
    'Ein Buchstabe über einer Linie im Farbton des Mediums. Die Farbtöne unterscheiden sich auch in der Helligkeit, sodass keiner vom Farbensehen abhängt; vom sechsten Medium an wiederholen sie sich, und der Buchstabe entscheidet.',
  outlet: (letter) => `Medium ${letter}`,
  signs: 'Zeichen',
  signsText: 'Jedes ist an seiner Form oder an einem Wort zu erkennen; Farbe hilft nur.',
  states: 'Was ein Medium mit einer Aussage tut',
  passages: 'Stelle, und eine weitere davon',
  changedWord: 'Geändertes Wort',
  changedSample: (mark) => ['eine Brücke für das ', mark('ganze'), ' Tal'],
  notPrinted: 'Nicht gedruckte Wörter',
  notPrintedSample: (gap) => ['eine Brücke ', gap('2 Wörter'), ' Tal'],
  oneClaim: 'Eine Aussage: in einem, in beiden',
  day: 'Ein Tag der Zeitleiste',
  rest: 'Das Übrige',
  restText: 'Schriftfamilien und der Rand der Seite.',
  uses: {
    paper: 'Grund',
    ink: 'Text, Zeichen, die Linie über einem Abschnitt',
    second: 'Beschriftungen, Anmerkungen',
    quiet: 'das Zeichen für Fehlendes, Unterstreichung von Links',
    hairline: 'trennt Zeilen; trägt keine Bedeutung',
    differs: 'der Stift der Redaktion: weicht ab, geändertes Wort',
    way: 'Wege weiter, Fokus',
    band: 'Auswahl, Bänder zwischen Stellen',
  },
};
