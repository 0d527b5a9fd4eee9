import type { words as English } from '../../en/scripts/copy.ts';

export const words: typeof English = {
  copied: 'Kopiert.',
  notCopied: 'Es ließ sich nicht kopieren. Es ist stattdessen ausgewählt.',
};
