import type { words as English } from '../../en/scripts/box.ts';

export const words: typeof English = {
  searching: 'Suche läuft …',
  notLoaded: 'Die Texte ließen sich nicht laden. Alle Zitate stehen unten.',
};
