/** Endings of words by which rules tell what a word is. */
export interface WordForms {
  /** Adverbs. */
  readonly adverb: RegExp;
  /** Past forms. */
  readonly past: RegExp;
  /** Participles in -ing, and nouns like them. */
  readonly ing: RegExp;
  /** Participles of both kinds. */
  readonly ingOrPast: RegExp;
  /** Behind a noun: a verb or an adverb, no other noun. */
  readonly pastOrAdverb: RegExp;
  /** What opens an aside, or stands between a phrase and the noun before it. */
  readonly ingOrAdverb: RegExp;
  /** Verbs with a subject in the third person. */
  readonly pastOrPresent: RegExp;
  /** Adverbs too long for a name ("Sally", "Kelly"). */
  readonly longAdverb: RegExp;
  /** A word with its possessive ending. */
  readonly possessive: RegExp;
  /** That ending alone. */
  readonly possessiveEnding: RegExp;
  /** A plural with its possessive ending, as printed. */
  readonly pluralPossessive: RegExp;
  /** What a contraction adds to a pronoun. */
  readonly contracted: RegExp;
  /** Plurals, participles and adverbs; a bare word of every day may be a surname ("Ward"). */
  readonly inflected: RegExp;
  /** Nouns for several people. */
  readonly pluralPerson: RegExp;
  /** Nouns for one person that look like such a plural. */
  readonly singularInS: RegExp;
  /** Nouns for one person, whatever the plural's ending says. */
  readonly singularPerson: RegExp;
}

/** Verbs that report speech, and the words around them that say whether they do. */
export interface CuePatterns {
  /** Reports speech before "it": "as Smith put it". */
  readonly put: RegExp;
  /** Reports speech before "that": counsel, in court. */
  readonly submit: RegExp;
  /** Reports words where the subject inquires. */
  readonly find: RegExp;
  /** "Asked about it, he …": the subject answers. */
  readonly asked: RegExp;
  /** What stands before such a verb. */
  readonly beforeAsked: RegExp;
  /** What stands behind it. */
  readonly behindAsked: RegExp;
  /** Behind a question: the next quotation is the answer. */
  readonly asks: RegExp;
  /** Behind a person: what follows is that person's question. */
  readonly ask: RegExp;
  /** Forms that stay verbs behind a possessive. */
  readonly noNoun: RegExp;
  /** Forms that stay verbs even behind an article. */
  readonly said: RegExp;
  /** Makes a noun of what follows: "the report", "in answer". */
  readonly beforeNoun: RegExp;
  /** Past participles, with which the passive is made. */
  readonly participle: RegExp;
  /** Makes a passive without a form of "be". */
  readonly get: RegExp;
  /** A past or present of a verb, as printed. */
  readonly unknownVerb: RegExp;
  /** Belongs to the verb before it: "put in", "shot back". */
  readonly particle: RegExp;
  /** The same before a subject behind its verb: "chimed in Smith". */
  readonly inversionParticle: RegExp;
  /** What may follow a verb that no list holds. */
  readonly behindUnknownVerb: RegExp;
  /** Forms that stand behind "would" and "to", too: perhaps nobody has said it yet. */
  readonly bareForm: RegExp;
  /** Stands between such a form and what it hangs on. */
  readonly adverbOrNot: RegExp;
  /** What such a form hangs on. */
  readonly beforeBareForm: RegExp;
  /** Before it no cue: "the paper can reveal". */
  readonly can: RegExp;
  /** With "to" it says what was not said. */
  readonly refusing: RegExp;
  /** Verbs that open a sentence before their subject. */
  readonly inverted: RegExp;
  /** Verbs that never stand alone with their subject between commas. */
  readonly notBetweenCommas: RegExp;
}
