import { capital, counted, inWords } from './grammar.ts';

/** Conversations, pieced together. */
export const words = {
  title: (story: string) => `Conversations: ${story}`,
  description:
    'What was said in each conversation, put together from what the outlets quote of it: every word with the outlets that print it.',
  name: 'Conversations',
  heading: (conversations: number) =>
    `${conversations === 1 ? 'The conversation' : 'The conversations'}, pieced together`,
  standfirst:
    'Every word here is one that an outlet prints inside quotation marks or as dialogue. Printings are joined only if enough words overlap; a line under a word stands for an outlet that prints it. One stretch is said to follow another only if an article gives the order, and the page says which.',
  gone: 'No longer here',
  goneText: 'These conversations were once here; links to them end here.',
  nowThisOne: 'It is now this one',
  between: (people: readonly string[]) => people.join(' and '),
  heldIn: (language: string) =>
    `It was held in ${language}. What the outlets print in another language is a translation.`,
  /** How much is known of one, and in which order. */
  summary: (pieces: number, count: number, following: number, runs: number) => {
    const known = `${capital(inWords(pieces))} ${pieces === 1 ? 'piece' : 'pieces'}, ${counted(count, 'word')} in all.`;
    if (runs === 1) return known;
    const rest =
      'in the order of the articles, which need not be that of the talk. Where articles differ, whole quotations count before words picked out, and then the article with more of them.';
    if (following === 0) return `${known} They stand ${rest}`;
    return `${known} ${capital(inWords(following))} of them ${following === 1 ? 'follows' : 'follow'} another as an article prints them; the rest stand ${rest}`;
  },
  /** Why a piece is known to follow the one before. */
  order: {
    dialogue: (outlet: string) => `next line in ${outlet}’s dialogue`,
    ellipsis: (outlet: string) => `later, after words that ${outlet} leaves out and marks`,
    'same-paragraph': (outlet: string) =>
      `printed next by ${outlet}, in one paragraph; words between may be missing`,
    added: (outlet: string) =>
      `printed next by ${outlet}, as added or continued; words between may be missing`,
  },
};
