import type { words as English } from '../en/machines.ts';
import { listed } from './grammar.ts';

export const words: typeof English = {
  openSearch: 'Zitate, Aussagen und Sätze der hier verglichenen Artikel',
  llms: {
    principles:
      'Jedes zitierte Wort ist ein Ausschnitt aus einem Artikel und führt, außer in Anmerkungen, zu seinem Satz. Aussagesätze und Anmerkungen stammen von der Redaktion. „Nennt es nicht“ heißt, dass jemand gesucht und nichts gefunden hat; „nicht geprüft“, dass niemand gesucht hat. Die Rechte an den Artikeln bleiben bei ihren Verlagen.',
    overview: 'Überblick',
    toldBy: (outlets) => `wie erzählt von ${listed(outlets)}`,
    claims: 'Wer was berichtet',
    claimsAbout: (claims) => `${claims} Aussagen mit Fundstellen`,
    quotes: 'Zitate',
    quotesAbout: (utterances) => `${utterances} Äußerungen mit jedem gedruckten Wortlaut`,
    json: 'Alles als JSON',
    jsonAbout: 'mit Stellen in den Texten',
    data: 'Daten',
    dataAbout: 'Tabellen, Annotationen, Literaturverzeichnis',
    others: 'Andere Geschichten',
    otherAbout: 'Überblick',
    site: 'Über diese Website',
    method: 'Methode und Grenzen',
    methodAbout: 'wie der Vergleich gemacht wird, gemessene Genauigkeit',
    schema: 'JSON-Schema',
    schemaAbout: 'des JSON einer Geschichte',
  },
  feed: {
    story: (outlets) =>
      `Die Geschichte, wie ${listed(outlets)} sie ${outlets.length === 1 ? 'erzählt' : 'erzählen'}.`,
    correction: (story) => `${story}: eine Korrektur`,
    about: (name) => `Betrifft: ${name}`,
    stood: (text) => `Es hieß: ${text}`,
    nothingStands: 'An seiner Stelle steht nichts.',
    now: (text) => `Jetzt: ${text}`,
    why: (text) => `Warum: ${text}`,
    inStory: (quoted) => `In der Geschichte ${quoted}.`,
    published: (moment, basis) => `Veröffentlicht am ${moment}, ${basis}.`,
    dayUnknown: 'Der Tag der Veröffentlichung ist unbekannt.',
    noHeadline: 'Die Datei hat keine Überschrift; das sind die ersten Worte.',
  },
};
