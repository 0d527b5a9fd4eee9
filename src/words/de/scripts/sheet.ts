import type { words as English } from '../../en/scripts/sheet.ts';

export const words: typeof English = {
  on: (claims, questions, quotations) =>
    `${claims} ${claims === 1 ? 'Aussage' : 'Aussagen'}${questions > 0 ? ` (${questions} ${questions === 1 ? 'Frage' : 'Fragen'})` : ''}, ${quotations} ${quotations === 1 ? 'Zitat' : 'Zitate'}`,
  ticked: (ticked, all) => `${ticked} von ${all}`,
  copied: 'Die Adresse dieses Blatts ist kopiert.',
  notCopied: 'Sie ließ sich nicht kopieren: Sie steht in der Adresszeile.',
};
