import type { words as English } from '../en/key.ts';

export const words: typeof English = {
  title: (story) => `Auflösung für den Unterricht: ${story}`,
  description: 'Welches Medium hinter welchem Buchstaben der Seiten ohne Namen steht.',
  name: 'Auflösung für den Unterricht',
  heading: 'Wer hat welchen Artikel geschrieben?',
  standfirst:
    'Auf den Seiten für den Unterricht fehlen die Namen der Medien, und die Artikel haben andere Buchstaben. Überlegen Sie sich Ihre Antworten, bevor Sie die Auflösung öffnen.',
  open: 'Auflösung zeigen',
  reportIs: (report, outlet, country) => [
    report,
    ' ist von ',
    outlet,
    ...(country === null ? [] : [`, ${country}`]),
  ],
  withoutNames: 'Die Artikel ohne Namen',
  withNames: 'Die Artikel mit Namen',
};
