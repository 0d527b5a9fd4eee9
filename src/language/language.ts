import type {
  WordForms,
  CuePatterns,
  NameRuns,
  ClausePatterns,
  LabelPatterns,
  PeoplePatterns,
  SpeechLines,
  MeasuredWords,
  Keywords,
} from './speech-patterns.ts';
import type {
  PictureCredits,
  Appeals,
  Buttons,
  Bylines,
  ListHeads,
  LinePatterns,
  TurnLabels,
  Furniture,
} from './article-patterns.ts';
import type { SourcePatterns } from './source-patterns.ts';
import type {
  CommonWords,
  FunctionWords,
  GivenNames,
  Places,
  ReportingVerbs,
  RoleNouns,
} from './word-lists.ts';

/**
 * What the program knows of a language: its word lists, patterns and rules of word forms, handed to whoever reads or
 * compares texts
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
  readonly credits: PictureCredits;
  readonly appeals: Appeals;
  readonly buttons: Buttons;
  readonly bylines: Bylines;
  readonly dates: Dates;
  readonly listHeads: ListHeads;
  readonly lines: LinePatterns;
  readonly turns: TurnLabels;
  readonly furniture: Furniture;
  readonly sentences: SentencePatterns;
  readonly numbers: NumberWords;
  readonly changes: ChangeWords;
  readonly differences: DifferenceWords;
  readonly names: NameWords;
  readonly sources: SourcePatterns;
  readonly figures: Figures;
  readonly descriptions: Descriptions;
  readonly translations: TranslationCues;
  readonly forms: WordForms;
  readonly cues: CuePatterns;
  readonly runs: NameRuns;
  readonly clauses: ClausePatterns;
  readonly labels: LabelPatterns;
  readonly people: PeoplePatterns;
  readonly printing: SpeechLines;
  readonly measures: MeasuredWords;
  readonly keywords: Keywords;
  /** How much a stem tells by its rareness in print, 0–1; a stem that is not in it tells 1. */
  readonly backgroundWeights: ReadonlyMap<string, number>;
  /** By stem: the group of words that news uses for one another ("deal", "agreement"). */
  readonly likeWords: ReadonlyMap<string, string>;
  /** By stem of a word that readers weigh: the group of those of its tone ("condemn", "denounce"). */
  readonly tones: ReadonlyMap<string, string>;
  /** Evens out how a folded word is spelled, rule by rule: what to look for, and what to put there. */
  readonly spellings: readonly (readonly [RegExp, string])[];
  /** Cuts a folded word without possessive down to what its forms share. */
  readonly stemWord: (form: string) => string;
  /** How many reports an editor's sentence says there are. */
  readonly readReportCounts: (sentence: string) => readonly ReportCount[];
  /** The readings of a contraction ("he'd": "he would", "he had"); a word that is none is its own only one. */
  readonly expandContraction: (form: string) => readonly (readonly string[])[];
}

/** Days, times, months and what labels them. */
export interface Dates {
  /** Without one of these a line holds no day or time. */
  readonly hint: RegExp;
  /** Parts of days and times, and ages ("2 hours ago"). */
  readonly pieces: readonly RegExp[];
  /** What labels days and times, days of the week and time zones. */
  readonly labels: RegExp;
  /** The first three letters of the months, January first. */
  readonly monthStarts: readonly string[];
  /** Calendar days; groups y1–y4, m1–m4 (m2 and m3 in words) and d1–d4. */
  readonly day: RegExp;
  /** The label of a day at the top of a file: "Published on". */
  readonly label: RegExp;
  /** Says that a day is the one of publication. */
  readonly published: RegExp;
  /** Labels that say of a day which one it is. */
  readonly publishedOrUpdated: RegExp;
  /** "14 hours ago". */
  readonly age: RegExp;
  /** By folded name or short form: the month's full name. */
  readonly months: ReadonlyMap<string, string>;
  readonly times: RegExp;
  /** The time of day right after a day, with its zone. */
  readonly clock: RegExp;
}

/** Where a sentence ends and where it does not: titles, abbreviations, words that open sentences. */
export interface SentencePatterns {
  /**
   * Ends that the annex passes over. It goes on after a full stop when the next letter is a small one, whatever
   * stands between
   * ("… by 5 percent. 40 people died", "… to $5m. £4m came", "… fell. iPads rose"); and to it “…” ends nothing.
   */
  readonly missed: RegExp;
  /** A name or a number stands before the street, and none before a saint. */
  readonly street: RegExp;
  /** What may follow "p.m." inside a sentence. */
  readonly afterTimeOfDay: RegExp;
  /** Begins with a numbered street: "9th". */
  readonly ordinal: RegExp;
  /** A point of the compass after a road. */
  readonly afterRoad: RegExp;
  /** Ends in a title or the like, which always stands before a name. */
  readonly title: RegExp;
  /** Ends in an abbreviation that a number follows. */
  readonly beforeNumber: RegExp;
  /** Ends in an abbreviation that only a word which opens sentences ends. */
  readonly shortForm: RegExp;
  /** Ends in several capitals, each with a stop: "U.S." */
  readonly acronym: RegExp;
  /** Ends in one capital with a stop: "George W." */
  readonly initial: RegExp;
  /** Ends in "a.m." or "p.m." */
  readonly timeOfDay: RegExp;
  /** Begins with a word that opens sentences. */
  readonly opener: RegExp;
  /** `in Oak Ave. Buses …`: nothing but a point of the compass goes on after a road. */
  readonly road: RegExp;
  /** A name and a verb of saying after a quotation. */
  readonly speaker: RegExp;
  /** Shortened words whose full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
}

/** Numbers as words, and their units. */
export interface NumberWords {
  /** From two on: "one" counts too little. */
  readonly words: ReadonlyMap<string, string>;
  /** Short forms of units, and one spelling for each. */
  readonly units: ReadonlyMap<string, string>;
  /** What stands glued after a number: "14th", "1990s". */
  readonly ending: RegExp;
  readonly articles: ReadonlySet<string>;
  readonly multiples: ReadonlyMap<string, number>;
  /** Hundredths, rounded as print rounds them. */
  readonly fractions: ReadonlyMap<string, number>;
  /** As the stems of their words. */
  readonly currencies: ReadonlyMap<string, string>;
  readonly decade: RegExp;
  /** Hundredths in words. */
  readonly percent: ReadonlySet<string>;
}

/** Words that can change what was meant, by how they do. */
export interface ChangeWords {
  readonly negations: ReadonlySet<string>;
  /** A word with a negation in it: "didn't". */
  readonly negated: RegExp;
  /** The highest degree of a word, which is its first group: "deepest", "deep". */
  readonly superlative: RegExp;
  /** A pronoun that is printed with a capital: it names nobody. */
  readonly capitalPronoun: RegExp;
  readonly modals: ReadonlySet<string>;
  /** By form: the verb it is a form of, where no rule tells ("left": "leave"). */
  readonly verbForms: ReadonlyMap<string, string>;
  /** Words that speech cuts short: "'em". */
  readonly clipped: ReadonlyMap<string, string>;
  /** Verbs of saying that say no more than "said" where words are compared. */
  readonly trifles: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

/** How an article says that it prints a translation. */
export interface TranslationCues {
  /** The language's own name for itself: words said in it are not translated. */
  readonly own: string;
  /** Names of languages. */
  readonly languages: ReadonlySet<string>;
  /** Which of the cues name only to whom it was said: the language is presumed. */
  readonly presumed: RegExp;
  /** The group `language` is the name of the language, if it is told. */
  readonly cues: readonly RegExp[];
}

/** Words in and around names. */
export interface NameWords {
  readonly particles: ReadonlySet<string>;
  /** Particles bound to a name ("al-Harun", "d'Angelo"), with the capital that follows, as printed. */
  readonly bound: RegExp;
  readonly tails: ReadonlySet<string>;
  /** Last words of names of firms, papers and clubs. */
  readonly bodyTails: ReadonlySet<string>;
  /** Verbs of saying with a capital, as headlines print them: no part of the name before them. */
  readonly glued: RegExp;
  readonly bodyHeads: RegExp;
}

/** Numbers and days in running text, as printed. */
export interface Figures {
  /** Dates, weekdays, times and sums before plain numbers, each with the word it counts. */
  readonly figure: RegExp;
  /** Names a month or a day of the week. */
  readonly date: RegExp;
  /** Begins with a month in small letters, which is another word: "may", "march". */
  readonly noDate: RegExp;
  /** The ending that a counted word loses in the singular. */
  readonly plural: RegExp;
}

/** What stands beside a name and says who that is. */
export interface Descriptions {
  /** General words for what somebody is, in office, in an organisation or at work. */
  readonly roles: ReadonlySet<string>;
  /** Words that end a description in front of a name: what comes before them belongs to the sentence. */
  readonly stops: ReadonlySet<string>;
  /** Words that open a description after a name. */
  readonly determiners: ReadonlySet<string>;
  /** A verb, which belongs to no role: "hosting Poland's president Voss"; "acting" and the like are none. */
  readonly verbal: RegExp;
}

/** A number of reports in an editor's sentence. */
export interface ReportCount {
  /** As they stand: `all five outlets`. */
  readonly words: string;
  readonly number: number;
  /** Whether it counts all reports of the story, some of them, or those that were not named before. */
  readonly of: 'all' | 'some' | 'others';
}

/** Words by which two passages on one fact are set apart. */
interface DifferenceWords {
  readonly negations: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  /**
   * Words that turn what follows into something said, denied or asked: a passage that has one is not judged by its
   * marks.
   */
  readonly turns: ReadonlySet<string>;
  /** Prepositions before the doer of an act, and before a place. */
  readonly agents: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Countries, peoples, cities. */
  readonly placeNames: ReadonlySet<string>;
  /** Prepositions before a place that somebody or something goes to or comes from. */
  readonly ways: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** Units of a share of something. */
  readonly shares: ReadonlySet<string>;
  /** Words after a number that say nothing of what is counted. */
  readonly vague: ReadonlySet<string>;
  /** Phrases before a figure that make it a bound, or a rough one. */
  readonly least: readonly string[];
  readonly most: readonly string[];
  readonly about: readonly string[];
}
