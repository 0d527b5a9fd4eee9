import { listed } from './grammar.ts';

/** Files for browsers, feed readers and other programs. */
export const words = {
  openSearch: 'Quotes, claims and sentences of the articles compared here',
  /** `llms.txt`. */
  llms: {
    principles:
      'Every quoted word is a slice of an article and, outside of notes, links to its sentence. Statements and notes are the editor’s. “Silent” means that somebody looked and did not find it; “not examined” that nobody looked. The articles remain their publishers’.',
    overview: 'Overview',
    toldBy: (outlets: readonly string[]) => `as told by ${listed(outlets)}`,
    claims: 'Who reports what',
    claimsAbout: (claims: number) => `${claims} claims with evidence`,
    quotes: 'Quotes',
    quotesAbout: (utterances: number) => `${utterances} utterances with every printed wording`,
    json: 'Everything as JSON',
    jsonAbout: 'with places in the texts',
    data: 'Data',
    dataAbout: 'tables, annotations, bibliography',
    others: 'Other stories',
    otherAbout: 'overview',
    site: 'About the site',
    method: 'Method and limits',
    methodAbout: 'how the comparison is made, measured accuracy',
    schema: 'JSON Schema',
    schemaAbout: 'of the JSON of a story',
  },
  /** Entries of feeds. */
  feed: {
    story: (outlets: readonly string[]) => `The story as told by ${listed(outlets)}.`,
    correction: (story: string) => `${story}: a correction`,
    about: (name: string) => `About: ${name}`,
    stood: (words: string) => `It stood: ${words}`,
    nothingStands: 'Nothing stands in its place.',
    now: (words: string) => `Now: ${words}`,
    why: (words: string) => `Why: ${words}`,
    inStory: (quoted: string) => `In the story ${quoted}.`,
    published: (moment: string, basis: string) => `Published ${moment}, ${basis}.`,
    dayUnknown: 'The day of publication is unknown.',
    noHeadline: 'The file has no headline; these are its opening words.',
  },
};
