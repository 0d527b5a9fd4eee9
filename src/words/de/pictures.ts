import type { words as English } from '../en/pictures.ts';
import { inWords } from './grammar.ts';

export const words: typeof English = {
  several: 'Bilder zum Teilen',
  one: 'Bild zum Teilen',
  claim: 'Wer was berichtet',
  articles: (count, of) => `${count} von ${of} Artikeln`,
  highlight: 'Wo sie am schärfsten auseinandergehen',
  changed: 'Dieselben Worte, wie zwei sie drucken',
  printed: (outlets, translated) =>
    `Wie ${inWords(outlets)} Medien es drucken${translated ? ', in Übersetzung' : ''}`,
  pair: (a, b) => `${a} und ${b}, nebeneinander`,
  nearlySame: 'In fast denselben Worten',
};
