import type { words as English } from '../../en/scripts/claims.ts';

export const words: typeof English = {
  noneFits: 'Auf keine Aussage trifft das alles zu.',
  shown: (claims, chosen) =>
    `${claims} ${claims === 1 ? 'Aussage' : 'Aussagen'} gezeigt${chosen.length === 0 ? '' : `: ${chosen.join(', ')}`}`,
  ofTopic: (claims) => `${claims} ${claims === 1 ? 'Aussage' : 'Aussagen'}`,
  quoted: (text) => `„${text}“`,
  inAll: 'Die Aussage in allen Artikeln',
};
