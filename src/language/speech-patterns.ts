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
  /** Past forms without -ed that stand before a noun without an article: "met groups". */
  readonly irregularPast: RegExp;
  /** Adjectives that tell what something has to do with ("presidential"). */
  readonly relational: RegExp;
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
  readonly put: ReadonlySet<string>;
  /** Reports speech before "that": counsel, in court. */
  readonly submit: ReadonlySet<string>;
  /** Reports words where the subject inquires. */
  readonly find: ReadonlySet<string>;
  /** "Asked about it, he …": the subject answers. */
  readonly asked: RegExp;
  /** What stands before such a verb. */
  readonly beforeAsked: RegExp;
  /** What stands after it. */
  readonly afterAsked: RegExp;
  /** Behind a question: the next quotation is the answer. */
  readonly asks: RegExp;
  /** Behind a person: what follows is that person's question. */
  readonly ask: RegExp;
  /** Forms that stay verbs after a possessive. */
  readonly noNoun: RegExp;
  /** Forms that stay verbs even after an article. */
  readonly said: RegExp;
  /** Makes a noun of what follows: "the report", "in answer". */
  readonly beforeNoun: RegExp;
  /** Verbs that say nothing before "to": "continue to be". */
  readonly goingOn: RegExp;
  /** Two words before a noun for one thing: "a strong voice". */
  readonly one: RegExp;
  /** Nouns for several behind such a word: "a few say". */
  readonly group: RegExp;
  /** Past participles, with which the passive is made. */
  readonly participle: RegExp;
  /** Makes a passive without a form of "be". */
  readonly get: RegExp;
  /** A past or present of a verb, as printed. */
  readonly unknownVerb: RegExp;
  /** Belongs to the verb before it: "put in", "shot back". */
  readonly particle: RegExp;
  /** The same before a subject after its verb: "chimed in Smith". */
  readonly inversionParticle: RegExp;
  /** What may follow a verb that no list holds. */
  readonly afterUnknownVerb: RegExp;
  /** Forms that stand after "would" and "to", too: perhaps nobody has said it yet. */
  readonly bareForm: RegExp;
  /** Stands between such a form and what it hangs on. */
  readonly adverbOrNot: RegExp;
  /** What such a form hangs on. */
  readonly beforeBareForm: RegExp;
  /** Before it no cue: "the paper can reveal". */
  readonly can: RegExp;
  /** With "to" it says what was not said. */
  readonly refusing: RegExp;
  /** Before "by": who came by a text, no author. */
  readonly obtaining: RegExp;
  /** Says of a claim that it is not so. */
  readonly turningDown: RegExp;
  /** Verbs that open a sentence before their subject. */
  readonly inverted: RegExp;
  /** Verbs that never stand alone with their subject between commas. */
  readonly notBetweenCommas: RegExp;
}
/** Where a name in running text begins and ends. */
export interface NameRuns {
  /** The ending of possessives, cut off where names are compared. */
  readonly possessive: RegExp;
  /** Given names that are months or other words, too. */
  readonly month: RegExp;
  /** Words that open no name and yet go on with one. */
  readonly goesOn: RegExp;
  /** Opens a door's number: "No 10". */
  readonly no: RegExp;
  /** Before "No 10": a rank, no door. */
  readonly beforeNumber: RegExp;
  /** The pronoun that always has a capital. */
  readonly self: RegExp;
  /** Short for a body, though in small letters a word of grammar. */
  readonly acronym: RegExp;
  /** A politician's party with the state, after the name. */
  readonly party: RegExp;
  /** Numbers that open sentences. */
  readonly tens: RegExp;
  /** Joins the parts of an office. */
  readonly officeJoin: RegExp;
  /** Joins what an office heads. */
  readonly officeGoesOn: RegExp;
  /** Ends a word that describes the name after it. */
  readonly descriptionEnding: RegExp;
  /** Letters after a name. */
  readonly honours: RegExp;
  /** Forms of address, no name alone. */
  readonly address: RegExp;
  /** A capitalised word before a given name that is no part of the name. */
  readonly notGiven: RegExp;
  /** Words around a name that do not count where names are compared. */
  readonly tails: RegExp;
}

/** Words by which the subject of a clause is found. */
export interface ClausePatterns {
  /** Opens a sentence about what was just quoted. */
  readonly takingUp: RegExp;
  /** Opens a line that says whose words follow. */
  readonly source: RegExp;
  /** A line that introduces words in full: "Smith's full statement:". */
  readonly introduction: RegExp;
  /** Opens a line that says what the words are about. */
  readonly topic: RegExp;
  /** Before "the words of": what follows is quoted from whoever they are of. */
  readonly inWords: RegExp;
  /** Pronouns too vague for a speaker. */
  readonly nobody: RegExp;
  /** Pronouns whose present has an ending. */
  readonly subject: RegExp;
  /** Pronouns after a verb that are not its subject. */
  readonly objects: RegExp;
  /** Pronouns that are no subject of a sentence. */
  readonly noSubject: RegExp;
  /** Between two verbs they part what is said from who names it. */
  readonly breaks: RegExp;
  /** Behind a verb of telling: what was told, no longer to whom. */
  readonly message: RegExp;
  /** Opens a phrase for a speaker without a name. */
  readonly phraseOpening: RegExp;
  /** Stands for a speaker alone: "said one". */
  readonly someone: RegExp;
  /** Opens a clause with a subject of its own. */
  readonly contrast: RegExp;
  /** Joins two speakers. */
  readonly and: RegExp;
  /** Opens a clause after a noun. */
  readonly afterNoun: RegExp;
  /** Opens an aside after a name. */
  readonly asideOpening: RegExp;
  /** Before a name and its verb: the name is a subject, on no preposition. */
  readonly beforeSubject: RegExp;
  /** Opens a phrase for somebody already told of. */
  readonly definite: RegExp;
}

/** Words around quotation marks that hold a name or label, no speech. */
export interface LabelPatterns {
  /** Right before a name or label in quotation marks. */
  readonly naming: RegExp;
  /** The same before "as". */
  readonly namingAs: RegExp;
  /** After a label and "as": "as its members call it". */
  readonly calling: RegExp;
  /** Stands between a verb and a label. */
  readonly afterVerb: RegExp;
  /** Words that keep small letters in titles of works. */
  readonly smallInTitle: RegExp;
}

/** What the words in and around a name say of whom it names. */
export interface PeoplePatterns {
  /** Words that make a name a body's. */
  readonly bodies: RegExp;
  /** Before a role: held once, or beside or below the one who holds it. */
  readonly qualifiers: RegExp;
  /** Titles of men. */
  readonly maleTitles: RegExp;
  /** Titles of women. */
  readonly femaleTitles: RegExp;
  /** Nouns for women. */
  readonly femaleRoles: RegExp;
  /** Nouns for men. */
  readonly maleRoles: RegExp;
  /** Words that name a person by age, family or former work. */
  readonly described: RegExp;
  /** Before a name: words that are no part of its titles. */
  readonly beforeTitle: RegExp;
  /** Opens what an aside says of the name before it. */
  readonly asideOpening: RegExp;
  /** Ends it. */
  readonly asideEnd: RegExp;
  /** Shortened titles that no list of roles holds. */
  readonly shortTitles: RegExp;
  /** All names of a country whose forms begin differently. */
  readonly america: RegExp;
}

/** Where a line of running text begins and ends. */
export interface SpeechLines {
  /** Capitals before a dash that are no place: "WHY IT MATTERS —". */
  readonly noDateline: RegExp;
  /** Abbreviations that may end a sentence. */
  readonly shortForm: RegExp;
  /** Words that open a sentence after one, as printed. */
  readonly opener: RegExp;
}

/** Classes of words that the ranking of speakers measures. */
export interface MeasuredWords {
  /** The speaker speaks of himself. */
  readonly firstPerson: RegExp;
  /** Words that keep small letters in titles. */
  readonly smallWords: RegExp;
  /** Words that make a noun of what follows. */
  readonly possessives: RegExp;
  /** The commonest prepositions. */
  readonly prepositions: RegExp;
  /** The commonest conjunctions. */
  readonly conjunctions: RegExp;
  /** Forms of "be". */
  readonly be: RegExp;
}

/** Single words that rules ask for, each under its English word; another language gives its own that do the same. */
export interface Keywords {
  /** Opens what is said. */
  readonly that: ReadonlySet<string>;
  /** Ties a noun, an office or a name to what it belongs to. */
  readonly of: ReadonlySet<string>;
  /** Opens an infinitive; ends "according to". */
  readonly to: ReadonlySet<string>;
  /** Leads from a verb to a label, or to somebody else’s words. */
  readonly as: ReadonlySet<string>;
  /** The definite article. */
  readonly the: ReadonlySet<string>;
  /** Opens a clause on a person. */
  readonly who: ReadonlySet<string>;
  readonly which: ReadonlySet<string>;
  /** Opens what somebody calls a thing: "what he called". */
  readonly what: ReadonlySet<string>;
  /** The object of "put it". */
  readonly it: ReadonlySet<string>;
  /** Stands between an auxiliary and its verb. */
  readonly not: ReadonlySet<string>;
  /** What a court or an inquiry does while somebody speaks. */
  readonly heard: ReadonlySet<string>;
  /** With "to": whose words they are. */
  readonly according: ReadonlySet<string>;
  /** The same alone. */
  readonly per: ReadonlySet<string>;
  /** Before whoever does what a passive verb says. */
  readonly by: ReadonlySet<string>;
  /** Behind a speaker in a headline: what the words are about. */
  readonly on: ReadonlySet<string>;
  /** Pronouns that always own what follows. */
  readonly his: ReadonlySet<string>;
  /** Pronouns that own what follows only where that is a noun. */
  readonly her: ReadonlySet<string>;
  /** Names of months that are auxiliaries, too: after a capital they go on with a name. */
  readonly may: ReadonlySet<string>;
  /** Titles that stay in the name of a body. */
  readonly police: ReadonlySet<string>;
}
