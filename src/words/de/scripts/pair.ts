import type { words as English } from '../../en/scripts/pair.ts';

export const words: typeof English = {
  textOf: (outlet) => `Der Text von ${outlet}`,
  difference: (number, of) => `${number} von ${of}`,
};
