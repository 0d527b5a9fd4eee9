import type { ClausePatterns } from '../../speech-patterns.ts';

/** Words by which the subject of a clause is found. */
export const CLAUSES: ClausePatterns = {
  /** Opens a sentence about what was just quoted. */
  takingUp: /^(?:that|this|those|these|such|so)$/u,
  /** Opens a line that says whose words follow. */
  source: /^(?:from|by)$/u,
  /** "Smith's full statement:", "Read the letter in full from Smith:", "Here is what Smith wrote in full:" */
  introduction:
    /\b(?:(?:full|complete|entire|whole)\s(?:\w+\s)?(?:statement|text|remarks|speech|letter|response|reply|answer|address|transcript|message|email|post|comment)s?|in\s(?:full|its\sentirety))\b[^.!?]*:$/iu,
  /** Opens a line that says what the words are about. */
  topic: /^(?:of|on|about|regarding)$/u,
  /** Before "the words of": what follows is quoted from whoever they are of. */
  inWords: /^(?:in|to)$/u,
  /** Pronouns too vague for a speaker. */
  nobody: /^(?:they|it)$/u,
  /** Pronouns whose present has an ending. */
  subject: /^(?:he|she|it)$/u,
  /** Pronouns after a verb that are not its subject. */
  objects: /^(?:him|them|me|us|her)$/u,
  /** Pronouns that are no subject of a sentence. */
  noSubject: /^(?:him|them|you|me|us)$/u,
  /** Between two verbs they part what is said from who names it. */
  breaks: /^(?:who|which|and|but|whose)$/u,
  /** Behind a verb of telling: what was told, no longer to whom. */
  message: /^(?:that|to|in|at|on|about|during|how|what|and)$/u,
  /** Opens a phrase for a speaker without a name. */
  phraseOpening: /^(?:one|another|a|an|the|some|many|several|two|three)$/u,
  /** Stands for a speaker alone: "said one". */
  someone: /^(?:one|another)$/u,
  /** Opens a clause with a subject of its own. */
  contrast: /^(?:while|but|whereas)$/u,
  /** Joins two speakers. */
  and: /^(?:and|&)$/u,
  /** Opens a clause after a noun. */
  afterNoun: /^(?:that|when|where|after|before|which)$/u,
  /** Opens an aside after a name. */
  asideOpening:
    /^(?:who|whose|which|where|when|now|then|also|former|himself|herself|themselves|according|formerly|\d.*)$/u,
  /** Before a name and its verb: the name is a subject, on no preposition. */
  beforeSubject: /^(?:after|before|since|until|as|when|while|because|that)$/u,
  /** Opens a phrase for somebody already told of. */
  definite: /^(?:the|this|that|u\.s|us)\b/iu,
};
