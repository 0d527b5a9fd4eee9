import type { words as English } from '../../en/scripts/several.ts';

export const words: typeof English = {
  tooFew: 'Wählen Sie zwei oder mehr.',
  loading: (page, of) => `Die Zeilen werden geladen, Seite ${page} von ${of} …`,
  notLoaded: 'Nicht alle Zeilen ließen sich laden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  count: (rows) => `${rows} Zeilen`,
  shown: (rows, several, chosen) =>
    chosen === 2
      ? `${rows} ${rows === 1 ? 'Zeile' : 'Zeilen'}, die beide haben`
      : `${rows} ${rows === 1 ? 'Zeile' : 'Zeilen'} in allem, ${several} in drei oder mehr`,
};
