/** How articles name where their report comes from. Each pattern has the source in its group `name`. */
export interface SourcePatterns {
  /** The name comes last: "according to the Herald". */
  readonly after: readonly RegExp[];
  /** The name comes first, perhaps with something between commas: "the Herald, citing officials, reported". */
  readonly before: readonly RegExp[];
  /** Bodies without a name of their own: "the foreign ministry said", "according to police". */
  readonly bodies: readonly RegExp[];
  /** Sources without a name: "two officials familiar with the talks". */
  readonly unnamed: readonly RegExp[];
  /** What stands before the one to whom something was said, up to the name: "told the business newspaper". */
  readonly addressed: RegExp;
  /** Credits for the whole article that anybody can get, reporters too: "… contributed reporting", a dateline. */
  readonly contributed: readonly RegExp[];
  /** Credits for the whole article that only outlets get: "Reporting by …". */
  readonly reportingBy: readonly RegExp[];
  /** An outlet at the end of a headline. */
  readonly titleEnd: readonly RegExp[];
  /** What only outlets do, and how they are introduced: whoever stands here is an outlet. */
  readonly naming: readonly RegExp[];
  /** What outlets do, and people seldom. */
  readonly telling: readonly RegExp[];
  /** A given name or title and a last name: the last word is a person's. */
  readonly longName: RegExp;
  /** The article in front of a name, folded or as printed. */
  readonly article: RegExp;
  /** Words between the head of a body's name and what it is for: "Ministry of …". */
  readonly headEnds: ReadonlySet<string>;
  /** Folded acronyms and capitalised words that no report is credited to. */
  readonly noSource: ReadonlySet<string>;
  /** Seats that stand for the body in them, as printed. */
  readonly seats: ReadonlySet<string>;
  /** Words that end the titles of newspapers, as printed. */
  readonly titleWords: ReadonlySet<string>;
  /** Words that mark a name as an outlet's or a body's, as printed. */
  readonly bodyWords: ReadonlySet<string>;
}
