import type { words as English } from '../en/corrections.ts';

export const words: typeof English = {
  title: (story) => `Korrekturen: ${story}`,
  description:
    'Was an diesem Vergleich falsch war: was dastand, was jetzt dasteht, wann und warum es berichtigt wurde.',
  heading: 'Korrekturen',
  standfirst:
    'Was an diesem Vergleich falsch war, in den Worten der Redaktion. Die jüngste Korrektur steht oben.',
  standfirstChanges: 'Was hier veröffentlicht war und heute anders lautet oder nicht mehr da ist.',
  about: 'Betrifft',
  stood: 'Es hieß',
  now: 'Jetzt',
  takenOut: 'gestrichen; an seiner Stelle steht nichts',
  why: 'Warum',
  changes: 'Was anders veröffentlicht war',
  changesText:
    'Adressen, deren Worte sich geändert haben, umgezogen oder verschwunden sind, nach dem Verzeichnis der veröffentlichten Adressen. Es kennt keine Tage; jede alte Adresse antwortet noch.',
  changeNow: 'Jetzt:',
  nothingStands: 'An seiner Stelle steht nichts.',
  claimChanged: 'Eine Aussage, die anders lautet',
  read: (quoted) => `Sie lautete: ${quoted}`,
  conversationRenamed: 'Ein Gespräch unter anderem Titel',
  called: (quoted) => `Es hieß ${quoted}`,
  quotationChanged: 'Ein Zitat, das anders lautet',
  otherSpeaker: 'Ein Zitat mit einem anderen Sprecher',
  givenTo: (name) => `Die Worte waren ${name} zugeschrieben.`,
  says: (speaker) => `Sie stammen von ${speaker ?? 'jemandem, dessen Name nicht bekannt ist'}.`,
  conversationGone: 'Ein Gespräch, das es hier nicht mehr gibt',
  titleNotKept: 'Sein Titel ist nicht aufbewahrt.',
  anotherConversation: 'Ein anderes Gespräch',
  sentenceChanged: (outlet) => `ein Satz von ${outlet} lautet anders`,
  sentenceGone: (outlet) => `ein Satz von ${outlet} steht nicht mehr in seinem Text`,
  aClaim: 'Eine Aussage',
  aQuotation: 'Ein Zitat',
  reportOf: (outlet) => `Der Artikel von ${outlet}`,
};
