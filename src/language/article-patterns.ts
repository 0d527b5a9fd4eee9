/** Credits of pictures and of those who helped with a report. */
export interface PictureCredits {
  /** Lines that credit whoever made pictures or helped with the report, and do nothing else. */
  readonly whole: readonly RegExp[];
  /** Begins as the words in brackets after a caption do: "Photo: Ann Lee". */
  readonly labelled: RegExp;
  /** Words in brackets after a caption that name an agency, or a name and a firm. */
  readonly named: RegExp;
  /** The label of a credit inside a line; group 1 is what stands before it. */
  readonly afterLabel: RegExp;
  /** Ends in an abbreviation whose stop ends no sentence. */
  readonly shortForm: RegExp;
  /** A word of a credit without a label: a name, or what joins names. */
  readonly word: RegExp;
  /** A name, a stroke and an agency at the end; group 1 is the credit. */
  readonly withSlash: RegExp;
  /** A credit that says at once that it is a picture's. */
  readonly opensWithPicture: RegExp;
  /** Words of credits that are a report's, not a picture's. */
  readonly ofReport: RegExp;
}

/** The outlet speaking of its own service: donation appeals, sign-up boxes, paywalls, legal lines. */
export interface Appeals {
  /** The outlet's own voice: "your", "our" near words of the service. */
  readonly ourService: RegExp;
  /** Begins by asking the reader for something. */
  readonly imperative: RegExp;
  /** Lines that can be nothing else. */
  readonly sure: readonly RegExp[];
  /** Only in short lines: the same words open real paragraphs. */
  readonly shortOnly: readonly RegExp[];
  /** A button glued to the story after it. */
  readonly button: RegExp;
  /**
   * What a long sentence of the outlet's about itself always has: it speaks to the reader, of itself, or gives an
   * order.
   */
  readonly voice: RegExp;
  /** Somebody is reported to have said it: news, whatever it is about. */
  readonly reported: RegExp;
}

/** Words that buttons, menus and share bars carry. */
export interface Buttons {
  /** Words that make a line a button. */
  readonly core: ReadonlySet<string>;
  /** Words that stand beside those. */
  readonly loose: ReadonlySet<string>;
}

/** Who wrote, and who they are. */
export interface Bylines {
  /** What leads from a name to the next one: a comma, with the number of a footnote before it, or "and". */
  readonly joint: RegExp;
  /** What stands between two names on one line. */
  readonly betweenNames: RegExp;
  /** Ends in an abbreviation, not in a full stop. */
  readonly shortForm: RegExp;
  /** The label alone: "Written by:". */
  readonly label: RegExp;
  /** Who wrote or reviewed, after a label other than "by". */
  readonly authorLabel: RegExp;
  /** "by" with the name after it, also glued ("byAnn Lee"). */
  readonly startsWithBy: RegExp;
  /** Who writes a live page by turns: "(now)", "(earlier)". */
  readonly turnOfWriters: RegExp;
  /** Words in small letters among names of people and desks. */
  readonly smallWord: RegExp;
  /** "Ann Lee is a freelance journalist based in …", "Ann Lee covers …", "Follow her on …". */
  readonly biography: RegExp;
  /** What stands under a writer's name: "Environment correspondent". */
  readonly role: RegExp;
}

/** What opens a list that is not the article: related stories, most read, tags, comments. */
export interface ListHeads {
  /** A whole line that opens a list which is not the article. */
  readonly head: RegExp;
  /** Opens what readers wrote: nothing of the article comes after it. */
  readonly comments: RegExp;
  /** Stands among readers' comments: "Reply", "Report abuse", "3 likes". */
  readonly commentButton: RegExp;
  /** Heads of lists that stand inside articles; tags, comments and authors only stand after them. */
  readonly ofLinks: RegExp;
}

/** What a line of the article’s own text begins with or leads to. */
export interface LinePatterns {
  /** Words that a line of capitals may print in small letters. */
  readonly uncapitalised: RegExp;
  /** A small letter: a line of capitals has none. */
  readonly smallWords: RegExp;
  /** Ann Lee commented: “Lovely 🌊🌊”: a verb of speech leads to a quotation without a full stop. */
  readonly said: RegExp;
  /** A short question is a heading unless it takes up what was said before. */
  readonly takesUp: RegExp;
  /** Begins as questions do. */
  readonly question: RegExp;
  /** Heads a list of the article's own: "Key points". */
  readonly listTitle: RegExp;
  /** Somebody's words in marks, and who said them. */
  readonly quotedSaid: RegExp;
  /** A quotation without a full stop after who said it: “No,” she said */
  readonly endsInSaid: RegExp;
  /** Names a part of the outlet ("Sport", "US News"): hardly a headline, however short. */
  readonly section: RegExp;
  /** What agencies and offices print above a headline: "FOR IMMEDIATE RELEASE". */
  readonly releaseLabel: RegExp;
  /** A place or an agency before the first sentence: "LOW HARBOUR (EX) —". */
  readonly dateline: RegExp;
}

/** The page around the article: buttons of pictures, labels of addresses and links, frames of posts. */
export interface Furniture {
  /** The button of a picture before its caption. */
  readonly leadIn: RegExp;
  /** The label of the article's address, alone. */
  readonly addressLabel: RegExp;
  /** The same with the address. */
  readonly labelledAddress: RegExp;
  /** A label that leads to another article. */
  readonly related: RegExp;
  /** Ends in the button that leads to the article it names: "Storm closes the pier Read more". */
  readonly relatedTail: RegExp;
  /** The same in capitals needs no mark after it: "READ MORE Get the newsletter". */
  readonly relatedInCapitals: RegExp;
  /** Headlines of other articles glued to a name, up to the button behind them: "Ann LeeFerry sinks MORE (R-Utah) said". */
  readonly gluedHeadlines: RegExp;
  /** "Lee wrote on X:", "The mayor tweeted:", "In a post on Facebook, she said:" */
  readonly posted: RegExp;
  /** "Duration 1:30". A post has few paragraphs. */
  readonly runningTime: RegExp;
  /** The label of a player, alone. */
  readonly player: RegExp;
  /** Labels of things, not of speakers. */
  readonly noSpeaker: RegExp;
  /** Labels of printed dialogue that need not be named elsewhere. */
  readonly questionOrAnswer: RegExp;
}

/** How a line of dialogue names its speaker; the name is a group. */
export interface TurnLabels {
  /** Name or initials, at most four words, each with a capital; bold marks may stand around it. */
  readonly label: RegExp;
  /** "Q. Will you miss it?": interviews print the two letters with a full stop as well. */
  readonly letter: RegExp;
  /** A label with a time, alone on its line, the words below it. */
  readonly labelAlone: RegExp;
  /**
   * "JOHN PARDO, HOST:", "ANN LEE (D), MAYOR OF DUNMERE:": transcripts tell who somebody is, once, and only they set
   * names in capitals.
   */
  readonly transcriptLabel: RegExp;
}
