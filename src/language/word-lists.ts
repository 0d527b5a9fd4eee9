/** Words of grammar. */
export interface FunctionWords {
  /** Words that open a noun phrase. */
  readonly determiners: ReadonlySet<string>;
  /** Words after which a noun phrase is not the subject of what follows. */
  readonly prepositions: ReadonlySet<string>;
  /** Those of them that never open a clause. */
  readonly hangingPrepositions: ReadonlySet<string>;
  /** Words that open a clause of their own. */
  readonly subordinators: ReadonlySet<string>;
  /** Words that join two things or two clauses. */
  readonly conjunctions: ReadonlySet<string>;
  /** Auxiliaries: skipped between a subject and its verb. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Before a past participle they turn the subject into the one spoken of. */
  readonly beForms: ReadonlySet<string>;
  /** Words between subject and verb that change nothing. */
  readonly adverbs: ReadonlySet<string>;
  /** Pronouns by whom they can stand for. */
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  /** Words that are no names, though a capital opens them. */
  readonly noNames: ReadonlySet<string>;
  /** Pronouns that outlets explain in brackets. */
  readonly glossed: ReadonlySet<string>;
  readonly openingArticle: RegExp;
  readonly capitalArticle: RegExp;
  readonly clauseOpeners: ReadonlySet<string>;
  /** Words at which the clause of the verb begins. */
  readonly clauseStops: ReadonlySet<string>;
  /** Words that describe a noun: "his latest tweets" is no verb. */
  readonly adjective: RegExp;
  readonly indefinite: RegExp;
  /** Opens what somebody without a name is called: "A neighbour", "One of them". */
  readonly unnamedOpening: RegExp;
  /** The possessive of a folded word: "mayor's". */
  readonly possessive: RegExp;
  /** A folded word as a comparison of wordings has it, its plural ending cut. */
  readonly singularOf: (form: string) => string;
  /** What a rough comparison cuts off a word, where a stem would take too much or too little. */
  readonly ending: RegExp;
  /** Word beginnings that print drops: 'em, 'til, '90s. */
  readonly elision: RegExp;
  /** An article alone. */
  readonly articles: RegExp;
}

/** Whom a pronoun stands for: `self` is whoever writes, `other` somebody spoken to, `relative` the noun before. */
export type PronounKind = 'male' | 'female' | 'plural' | 'thing' | 'self' | 'other' | 'relative';

/** Every form of the verbs that tie words to a speaker. */
export interface ReportingVerbs {
  /** They report speech wherever they stand. */
  readonly saying: ReadonlySet<string>;
  /** Verbs of praise, blame or naming: they report words only beside a quotation. */
  readonly stance: ReadonlySet<string>;
  /**
   * Saying verbs that serve other purposes more often: they count only where a comma or colon leads from them to the
   * quotation.
   */
  readonly looseSaying: ReadonlySet<string>;
  /** The commonest ones. */
  readonly plainSaying: ReadonlySet<string>;
  /** Those that say of words that others were said before. */
  readonly adding: ReadonlySet<string>;
  /** Those that open or close what was told. */
  readonly told: ReadonlySet<string>;
  /** Verbs whose object is the one spoken to. */
  readonly telling: RegExp;
  /** Verbs whose object is given a name by somebody: what follows is that person's word, capitals or not. */
  readonly naming: RegExp;
  /** Verbs that say of a thing what it is. */
  readonly judging: RegExp;
}

/** Nouns for those who speak. */
export interface RoleNouns {
  /** People by what they are or do: heads of speakers without a name, and titles. */
  readonly persons: ReadonlySet<string>;
  /** Titles that stand before a name as part of how it is printed. */
  readonly honorifics: ReadonlySet<string>;
  /** Occupations that are names as well: a title only where more than a given name and a surname open with one. */
  readonly namelike: ReadonlySet<string>;
  /** Bodies that speak. */
  readonly bodies: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** Those of which a report mostly knows one by the same person. */
  readonly singleDocuments: ReadonlySet<string>;
  readonly speechNouns: ReadonlySet<string>;
  /** What somebody else may deny. */
  readonly claims: ReadonlySet<string>;
  readonly findingBodies: RegExp;
  readonly hearers: RegExp;
  readonly words: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
  /**
   * "Mum-of-three Ann Lee", "great-grandad Ron Lee", "ex-miner Lee": what papers set before a name as if it were a
   * title.
   */
  readonly family: RegExp;
  /** A plural; adverbs and pronouns in -s stand between a name and its verb as well. */
  readonly group: RegExp;
  readonly askers: RegExp;
  readonly plural: RegExp;
}

/** Given names by the pronoun they mostly go with; a name in neither or both goes with each. */
export interface GivenNames {
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  /** By given name: the names it is short for, or that are short for it ("Chuck", "Charles"). */
  readonly nicknames: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Countries, peoples, cities. */
export interface Places {
  /** Never taken for a person. */
  readonly names: ReadonlySet<string>;
  /** By name: the group of a country, its people and its language, which count as one word ("France", "French"). */
  readonly forms: ReadonlyMap<string, string>;
}

/** Words that tell little, by what they tell little about. */
export interface CommonWords {
  /** About which utterance somebody quotes. */
  readonly talk: ReadonlySet<string>;
  /** About which fact a sentence tells. */
  readonly background: ReadonlySet<string>;
  /** The same, but they tell a little more: words of reporting, time and measure. */
  readonly news: ReadonlySet<string>;
  /** That somebody said nothing when asked: every report has such a phrase, about whomever. */
  readonly noComment: RegExp;
}
