import type { words as English } from '../en/front.ts';

export const words: typeof English = {
  years: 'Jahre',
  dayUnknown: 'Tag unbekannt',
  takenOver:
    'Die Seiten dieser Geschichte stammen aus einer früheren Fassung dieser Website. Die Suche findet sie nicht.',
};
