import type { words as English } from '../../en/scripts/frame.ts';

export const words: typeof English = {
  backTo: (title) => `Zurück zu: ${title}`,
};
