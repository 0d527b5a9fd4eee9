import type { words as English } from '../en/citation.ts';
import { capital, listed } from './grammar.ts';

export const words: typeof English = {
  citePage: 'Diese Seite zitieren',
  citeComparison: 'Diesen Vergleich zitieren',
  copy: 'Nachweis kopieren',
  aboutCopies: (texts) => (texts === 1 ? 'Zu dieser Abschrift' : 'Zu den Abschriften'),
  madeFrom: (texts) =>
    `${texts === 1 ? 'Der Text, aus dem' : `Die ${texts} Texte, aus denen`} diese Seite gemacht ist. Ein Fingerabdruck (SHA-256 der Datei) ändert sich, sobald sich ein einziger Buchstabe des Textes ändert.`,
  forManager: 'Für eine Literaturverwaltung',
  eachDifference: 'Jeder Unterschied',
  page: (title, story, outlets, site) =>
    `${title} In: ${story}${outlets.length > 0 ? `, wie erzählt von ${listed(outlets)}` : ''}. ${site}.`,
  text: (outlet, label, published, retrieved, original) =>
    `${outlet}, ${label}. ${published === null ? 'Tag der Veröffentlichung unbekannt' : capital(published)}${retrieved === null ? '' : `; ${retrieved}`}.${original === null ? ' Adresse des Originals unbekannt.' : ` ${original}`}`,
  noHeadline: (opening) => `ohne Überschrift, beginnt ${opening}`,
  published: (moment) => `veröffentlicht am ${moment}`,
  retrieved: (day) => `abgerufen am ${day}`,
  known: (day, basis) => `${day}, ${basis}`,
  publishedUnknown: 'Tag der Veröffentlichung unbekannt',
  retrievedUnknown: 'Tag des Abrufs unbekannt',
  article: (outlet) => `${outlet}, mit den Worten der anderen`,
  several: 'Artikel nebeneinander',
  pair: (a, b) => `${a} und ${b}, nebeneinander`,
  difference: (a, b, what) => `${a} und ${b}: ${what}`,
  theClaim: (statement) => `die Aussage: ${statement}`,
  wordsOf: (speaker) => `Worte von ${speaker ?? 'jemandem, dessen Name nicht bekannt ist'}`,
  passage: (number) => `Stelle ${number}, in fast denselben Worten`,
  note: (here, digest) => `Mit anderen Artikeln verglichen auf ${here}. SHA-256 des Textes: ${digest}`,
};
