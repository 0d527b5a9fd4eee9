import type { words as English } from '../en/conversations.ts';
import { capital, counted, inWords, listed, told } from './grammar.ts';

export const words: typeof English = {
  title: (story) => `Gespräche: ${story}`,
  description:
    'Was in jedem Gespräch gesagt wurde, zusammengesetzt aus dem, was die Medien daraus zitieren: jedes Wort mit den Medien, die es drucken.',
  name: 'Gespräche',
  heading: (conversations) =>
    `${conversations === 1 ? 'Das Gespräch' : 'Die Gespräche'}, aus Zitaten zusammengesetzt`,
  standfirst:
    'Jedes Wort hier druckt ein Medium in Anführungszeichen oder als Dialog. Abdrucke werden nur verbunden, wenn sich genug Wörter decken; ein Strich unter einem Wort steht für ein Medium, das es druckt. Dass ein Stück auf ein anderes folgt, steht nur da, wo ein Artikel die Reihenfolge angibt, und die Seite sagt, welcher.',
  gone: 'Nicht mehr hier',
  goneText: 'Diese Gespräche standen einmal hier; Links zu ihnen enden hier.',
  nowThisOne: 'Jetzt ist es dieses',
  between: (people) => listed(people),
  heldIn: (language) =>
    `Die Sprache des Gesprächs: ${language}. Was die Medien in einer anderen Sprache drucken, ist übersetzt.`,
  summary: (pieces, count, following, runs) => {
    const known = `${capital(told(pieces, 'kein Stück', 'ein Stück', 'Stücke'))}, zusammen ${counted(count, 'Wort', 'Wörter')}.`;
    if (runs === 1) return known;
    const rest =
      'in der Reihenfolge der Artikel, die nicht die des Gesprächs sein muss. Wo Artikel sich unterscheiden, gehen ganze Zitate vor herausgegriffenen Worten, und dann der Artikel mit mehr davon.';
    if (following === 0) return `${known} Die Stücke stehen ${rest}`;
    return `${known} ${following === 1 ? 'Eines davon folgt' : `${capital(inWords(following))} davon folgen`} auf ein anderes, wie ein Artikel es druckt; die übrigen stehen ${rest}`;
  },
  order: {
    dialogue: (outlet) => `nächste Zeile im Dialog bei ${outlet}`,
    ellipsis: (outlet) => `später, nach Worten, die ${outlet} auslässt und so kennzeichnet`,
    'same-paragraph': (outlet) =>
      `bei ${outlet} im selben Absatz als Nächstes gedruckt; dazwischen können Worte fehlen`,
    added: (outlet) =>
      `bei ${outlet} als Nächstes gedruckt, als Zusatz oder Fortsetzung; dazwischen können Worte fehlen`,
  },
};
