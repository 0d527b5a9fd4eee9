/** A value that a document says of itself, and where it says it: "`datePublished` of the page's JSON-LD". */
export interface Known {
  readonly value: string;
  readonly how: string;
}

/** What a document says of the article it holds. `null`: it does not say. */
export interface Metadata {
  readonly headline: Known | null;
  readonly outlet: Known | null;
  readonly author: Known | null;
  /** A day, or a moment with its zone. */
  readonly published: Known | null;
  /** When the publisher last changed it, as against when it first came out. */
  readonly updated: Known | null;
  readonly url: Known | null;
}

export const NO_METADATA: Metadata = {
  headline: null,
  outlet: null,
  author: null,
  published: null,
  updated: null,
  url: null,
};

/** One reading of a page: the name of the library that made it, and its paragraphs with blank lines between. */
export interface Reading {
  readonly by: string;
  readonly text: string;
}

/** An article taken out of a document, before it is saved. */
export interface Imported extends Metadata {
  /** The paragraphs of the article, with blank lines between; first the headline, where one is known. */
  readonly text: string;
  /** Readings of the page that differ so much that a person should choose; the first is `text`. */
  readonly readings: readonly Reading[];
  /** What an editor should know: a paywall, a wish not to be used by machines. */
  readonly warnings: readonly string[];
}

/** A document that cannot be imported: what is wrong, and what to do about it. */
export class ImportError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'ImportError';
    this.hint = hint;
  }
}
