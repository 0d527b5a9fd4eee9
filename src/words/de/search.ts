import type { words as English } from '../en/search.ts';
import { counted, inWords, listed } from './grammar.ts';

export const words: typeof English = {
  title: 'Suche',
  description:
    'Finden Sie ein Zitat, an das Sie sich halb erinnern: welches Medium es gedruckt hat, wörtlich oder nahezu, und den genauen Satz.',
  box: 'Ein Zitat, Wörter daraus oder ein Name',
  search: 'Suchen',
  filters: {
    kind: ['Art', 'Alle Arten'],
    speaker: ['Sprecher', 'Alle'],
    outlet: ['Medium', 'Alle Medien'],
  },
  kinds: {
    quote: 'Zitate',
    claim: 'Aussagen',
    sentence: 'Sätze',
    headline: 'Überschriften',
  },
  count: (quotations) => counted(quotations, 'Zitat', 'Zitate'),
  excerpts: (articles, listedAll) =>
    `${listedAll ? listed(articles) : `${articles.length} Artikel`} ${articles.length === 1 ? 'wird' : 'werden'} nur in Auszügen gezeigt: Was davon hier nicht gedruckt ist, wird nicht durchsucht.`,
  start: {
    heading: 'Was sich durchsuchen lässt',
    text: (reports, claims) =>
      `Jeder Satz ${reports === 1 ? 'des Artikels' : `der ${inWords(reports)} Artikel`}${claims ? ', was Menschen darin gesagt haben, und die Aussagen der Redaktion' : ' und was Menschen darin gesagt haben'}. Zu einem ganzen Zitat sagt die Antwort, wer es druckt und wo der Wortlaut von Ihrem abweicht.`,
    tries: 'Zum Beispiel',
    people: 'Wer zitiert wird',
    lists: 'Alles auf einmal',
  },
  withoutScript: (listedBelow) =>
    `Die Suche braucht JavaScript. ${listedBelow ? 'Alle Zitate stehen unten' : 'Jede Geschichte unten führt zu einer Liste ihrer Zitate'}, für die Suche Ihres Browsers. Hat ein Link Sie hergeführt, stehen die Wörter, die er sucht, in der Adresse dieser Seite, nach „q=“.`,
  below: (listedBelow) =>
    listedBelow
      ? 'Alle Zitate der Artikel, nach Sprechern'
      : 'Alle Geschichten, jede mit der Liste ihrer Zitate',
  speakers: 'Sprecher',
};
