/**
 * What the program knows of a language: its word lists, patterns and rules of word forms, handed to whoever reads or compares texts
 * in it. Everything is folded (small letters, straight apostrophes, no diacritics) unless it says otherwise. `und.ts`
 * is the language of which nothing is known; every other one fills in what it knows.
 */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** Whether the rules of who speaks hold in it; where not, no quotation gets a speaker. */
  readonly namesSpeakers: boolean;
  readonly words: FunctionWords;
  readonly verbs: ReportingVerbs;
  readonly roles: RoleNouns;
  readonly givenNames: GivenNames;
  readonly places: Places;
  readonly commonWords: CommonWords;
  /** How much a stem tells by its rareness in print, 0–1; a stem that is not in it tells 1. */
  readonly backgroundWeights: ReadonlyMap<string, number>;
  /** By stem: the group of words that news uses for one another ("deal", "agreement"). */
  readonly likeWords: ReadonlyMap<string, string>;
  /** Cuts a folded word without possessive down to what its forms share. */
  readonly stemWord: (form: string) => string;
  /** The readings of a contraction ("he'd": "he would", "he had"); a word that is none is its own only one. */
  readonly expandContraction: (form: string) => readonly (readonly string[])[];
}

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
}

/** Whom a pronoun stands for: `self` is whoever writes, `other` somebody spoken to, `relative` the noun before. */
export type PronounKind = 'male' | 'female' | 'plural' | 'thing' | 'self' | 'other' | 'relative';

/** Every form of the verbs that tie words to a speaker. */
export interface ReportingVerbs {
  /** They report speech wherever they stand. */
  readonly saying: ReadonlySet<string>;
  /** Verbs of praise, blame or naming: they report words only beside a quotation. */
  readonly stance: ReadonlySet<string>;
  /** Saying verbs that serve other purposes more often: they count only where a comma or colon leads from them to the quotation. */
  readonly looseSaying: ReadonlySet<string>;
  /** The commonest ones. */
  readonly plainSaying: ReadonlySet<string>;
}

/** Nouns for those who speak. */
export interface RoleNouns {
  /** People by what they are or do: heads of speakers without a name, and titles. */
  readonly persons: ReadonlySet<string>;
  /** Titles that stand before a name as part of how it is printed. */
  readonly honorifics: ReadonlySet<string>;
  /** Bodies that speak. */
  readonly bodies: ReadonlySet<string>;
}

/** Given names by the pronoun they mostly go with; a name in neither or both goes with each. */
export interface GivenNames {
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
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
}
