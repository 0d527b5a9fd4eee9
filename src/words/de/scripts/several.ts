import type { words as English } from '../../en/scripts/several.ts';

export const words: typeof English = {
  tooFew: 'Wählen Sie zwei oder mehr.',
  loading: (page, of) => `Die Zeilen werden geladen, Seite ${page} von ${of} …`,
  notLoaded: 'Nicht alle Zeilen ließen sich laden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  count: (rows) => `${rows} Zeilen`,
  shown: (rows) => `${rows} ${rows === 1 ? 'Zeile' : 'Zeilen'}, die zwei oder mehr davon haben`,
};
