import type { WordForms } from '../../speech-patterns.ts';

/** Endings of words by which rules tell what a word is. */
export const FORMS: WordForms = {
  /** Adverbs. */
  adverb: /ly$/u,
  /** Past forms. */
  past: /ed$/u,
  /** Participles in -ing, and nouns like them. */
  ing: /ing$/u,
  /** Participles of both kinds. */
  ingOrPast: /(?:ing|ed)$/u,
  /** Behind a noun: a verb or an adverb, no other noun. */
  pastOrAdverb: /(?:ed|ly)$/u,
  /** What opens an aside, or stands between a phrase and the noun before it. */
  ingOrAdverb: /(?:ing|ly)$/u,
  /** Verbs with a subject in the third person. */
  pastOrPresent: /(?:ed|s)$/u,
  /** Adverbs too long for a name ("Sally", "Kelly"). */
  longAdverb: /\p{L}{4}ly$/u,
  /** Past forms without -ed that stand before a noun without an article: "met groups". */
  irregularPast:
    /^(?:met|led|got|ran|won|lost|saw|took|gave|made|held|kept|left|hit|beat|sent|spent|built|bought|brought|taught|fought|sought|found|felt|put|set|let|drew|threw|knew|grew|spoke|broke|chose|wrote|drove|began|came|became|went|rose|fell|sat|stood|paid|heard|had|has)$/u,
  /** Adjectives that tell what something has to do with ("presidential"). */
  relational: /\p{L}{4}(?:ial|nal|cal|ive|ary|ic|ist)$/u,
  /** A word with its possessive ending. */
  possessive: /'s$|s'$/u,
  /** That ending alone. */
  possessiveEnding: /'s?$/u,
  /** A plural with its possessive ending, as printed. */
  pluralPossessive: /s[’']$/u,
  /** What a contraction adds to a pronoun. */
  contracted: /'(?:d|ll|s|ve|re|m)$/u,
  /** Plurals, participles and adverbs; a bare word of every day may be a surname ("Ward"). */
  inflected: /[^s]s$|ing$|ed$|ly$|wise$|side$/u,
  /** Nouns for several people. */
  pluralPerson: /(?:[^s]s|men|people)$/u,
  /** Nouns for one person that look like such a plural. */
  singularInS: /(?:boss|witness)$/u,
  /** Nouns for one person, whatever the plural's ending says. */
  singularPerson: /(?:boss|witness|[^o]man|woman)$/u,
};
