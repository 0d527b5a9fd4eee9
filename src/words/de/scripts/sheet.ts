import type { words as English } from '../../en/scripts/sheet.ts';

export const words: typeof English = {
  on: (claims, questions, quotations) =>
    `Auf dem Blatt: ${claims} ${claims === 1 ? 'Aussage' : 'Aussagen'}, ${questions} davon mit einer Frage, ${quotations} ${quotations === 1 ? 'Zitat' : 'Zitate'}.`,
  copied: 'Die Adresse dieses Blatts ist kopiert.',
  notCopied: 'Sie ließ sich nicht kopieren: Sie steht in der Adresszeile.',
};
