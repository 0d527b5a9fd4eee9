import type { words as English } from '../en/former.ts';

export const words: typeof English = {
  isNow: (now) => ['Das ist jetzt ', now],
  kept: (list) => ['Die Adresse bleibt bestehen, damit Links darauf weiter gelten. ', list],
  overview: (story) => `Überblick: ${story}`,
  allClaims: 'Alle Aussagen',
  claimMoved: 'Diese Aussage hat eine neue Adresse',
  claimGone: 'Eine Aussage, die es hier nicht mehr gibt',
  ledToClaim: (quoted) =>
    quoted === null
      ? 'Diese Adresse führte zu einer Aussage des Vergleichs.'
      : `Diese Adresse führte zu einer Aussage des Vergleichs: ${quoted}`,
  quotationGone: 'Ein Zitat, das es hier nicht mehr gibt',
  quotationMoved: 'Dieses Zitat hat eine neue Adresse',
  ledToWords: (speaker, quoted) =>
    `Diese Adresse führte zu Worten von ${speaker ?? 'jemandem, dessen Name nicht bekannt ist'}${quoted === null ? '' : `: ${quoted}`}`,
  quotationNow: 'das Zitat mit allen seinen Abdrucken',
  allQuotes: 'Alle Zitate',
  reportGone: 'Ein Artikel, den es hier nicht mehr gibt',
  ledToReport: (outlet, quoted) =>
    `Diese Adresse führte zum Artikel von ${outlet}${quoted === null ? '' : `: ${quoted}`}`,
  pairMoved: 'Dieser Vergleich hat eine neue Adresse',
  pairGone: 'Ein Vergleich, den es hier nicht mehr gibt',
  ledToPair: (a, b, gone) =>
    `Dies ist die Adresse von ${a} und ${b} nebeneinander.${gone.length > 0 ? ` Der Artikel von ${gone.join(' und der von ')} gehört nicht mehr zur Geschichte.` : ''}`,
  pair: (a, b) => `${a} und ${b}`,
  claimsGone: 'Aussagen, die es hier nicht mehr gibt',
  ledToClaims: 'Diese Adresse führte zu den Aussagen der Geschichte.',
  conversationsGone: 'Gespräche, die es hier nicht mehr gibt',
  ledToConversations: 'Diese Adresse führte zu den Gesprächen der Geschichte.',
  wordsNotKept: 'Ein Satz, dessen Wortlaut nicht aufbewahrt ist.',
  sentenceBegan: (quoted) => `Ein Satz, der so begann: ${quoted}`,
  later: (quoted) => `, danach mit ${quoted}`,
  sentence: (quoted) => `Ein Satz: ${quoted}`,
  statementWas: (quoted) => `Vor einer Änderung stand hier: ${quoted}`,
  speakerWas: (name) => `Vor einer Änderung waren diese Worte ${name} zugeschrieben.`,
  quotationWas: (quoted) => `Vor einer Änderung stand hier: ${quoted}`,
};
