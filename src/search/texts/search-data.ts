/**
 * What the search page fetches: the texts of stories, each text once. A quote is a span of its article's
 * text, not a copy. Keys are short, and frequent things are lists instead of objects, because the file
 * travels to the browser.
 */
export interface StoryTexts {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly ArticleTexts[];
  /** Canonical names; a quote names its speaker by position in this list. */
  readonly speakers: readonly string[];
  /** Ids; a quote names its utterance by position in this list. */
  readonly utterances: readonly string[];
  readonly claims: readonly ClaimText[];
  /** People, with the other names they go by. */
  readonly people: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  /** Sentences of several articles that tell the same: `[article, sentence, article, sentence, …]`, all by position. */
  readonly rows: readonly (readonly number[])[];
}

/** An article as far as it may be printed. */
export interface ArticleTexts {
  readonly id: string;
  /** Id and name of the outlet, letter and hue of the article. */
  readonly outlet: string;
  readonly name: string;
  readonly letter: string;
  readonly hue: number;
  /** The sentences that may be printed, one a line, without signs of Markdown. */
  readonly text: string;
  /**
   * Whether sentences that may not be printed are left out; `text` has a line of `LEFT_OUT` for each gap
   * between others.
   */
  readonly excerpts?: true;
  /**
   * Ids of sentences that do not follow from the words of `text` (`contentIds`), by position; most articles
   * have none.
   */
  readonly ids: Readonly<Record<number, string>>;
  /** Positions of the sentences that are a title or a heading. */
  readonly headlines: readonly number[];
  /** `[start, length, speaker or -1, utterance or -1]`, offsets into `text`. */
  readonly quotes: readonly (readonly [number, number, number, number])[];
}

/** `[id, statement, articles that report it]`, an article by position; without the list if none does. */
type ClaimText = readonly [string, string, (readonly number[])?];

/** What can be searched for. */
export const KINDS = ['quote', 'claim', 'sentence', 'headline'] as const;
export type Kind = (typeof KINDS)[number];
