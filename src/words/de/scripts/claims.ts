import type { words as English } from '../../en/scripts/claims.ts';

export const words: typeof English = {
  noneFits: 'Auf keine Aussage trifft das alles zu.',
  shown: (claims, chosen) =>
    `${claims} ${claims === 1 ? 'Aussage' : 'Aussagen'} gezeigt${chosen.length === 0 ? '' : `: ${chosen.join(', ')}`}`,
  ofTopic: (claims) => `${claims} ${claims === 1 ? 'Aussage' : 'Aussagen'}`,
  quoted: (text) => `„${text}“`,
  words: 'Wörter',
  topic: 'Thema',
  anyTopic: 'jedes',
  outlet: 'Medium',
  anyOutlet: 'jedes',
  state: 'und was es mit der Aussage tut',
  anyState: 'alles',
  onlyState: 'berichtet es als einziges',
  aloneSilent: 'schweigt als einziges',
  inAll: 'Die Aussage in allen Artikeln',
};
