import { wordSet } from '../../../text/word-set.ts';
import type { CuePatterns } from '../../speech-patterns.ts';

/** Verbs that report speech, and the words around them that say whether they do. */
export const CUES: CuePatterns = {
  /** Reports speech before "it": "as Smith put it". */
  put: wordSet('put puts putting'),
  /** Reports speech before "that": counsel, in court. */
  submit: wordSet(
    'submit submits submitted charge charges charged charging allow allows allowed grant grants granted',
  ),
  /** Reports words where the subject inquires. */
  find: wordSet('find finds found'),
  /** "Asked about it, he …": the subject answers. */
  asked: /^(?:asked|pressed|questioned)$/u,
  /** What stands before such a verb. */
  beforeAsked: /^(?:when|if|as|after|and|,|but)$/u,
  /** What stands after it. */
  afterAsked: /^(?:about|if|whether|by|why|what|how|for|to|on|in|during|at)$/u,
  /** Behind a question: the next quotation is the answer. */
  asks: /^ask(?:s|ed)$/u,
  /** Behind a person: what follows is that person's question. */
  ask: /^(?:ask|asks|asked)$/u,
  /** Forms that stay verbs after a possessive. */
  noNoun: /(?:ing|ed)$|^said$/u,
  /** Forms that stay verbs even after an article. */
  said: /^(?:said|added)$/u,
  /** Makes a noun of what follows: "the report", "in answer". */
  beforeNoun:
    /^(?:the|a|an|his|her|their|its|my|our|your|this|that|any|no|of|for|in|by|with|from|on|first|new)$/u,
  /** Two words before a noun for one thing: "a strong voice". */
  one: /^(?:an?|another|one)$/u,
  /** Nouns for several behind such a word: "a few say". */
  group:
    /^(?:few|lot|majority|minority|dozen|couple|hundred|thousand|million|number|handful|third|quarter|half)$/u,
  /** Verbs that say nothing before "to": "continue to be". */
  goingOn: /^(?:continu(?:e|es|ed|ing)|add(?:s|ed|ing)?)$/u,
  /** Past participles, with which the passive is made. */
  participle:
    /(?:ed|told|said|written|sung|quoted|sworn|seen|given|made|cast|put|found|spoken|shown|taught|sought|felt)$/u,
  /** Makes a passive without a form of "be". */
  get: /^(?:gets?|got|getting)$/u,
  /** A past or present of a verb, as printed. */
  unknownVerb:
    /^(?:\p{Ll}{2,}(?:ed|es)|put|puts|spat|shot|cut|came|broke|went|sang|swore|ran|bet|threw|let)$/u,
  /** Belongs to the verb before it: "put in", "shot back". */
  particle: /^(?:in|out|back|up|off|on|away|slip)$/u,
  /** The same before a subject after its verb: "chimed in Smith". */
  inversionParticle: /^(?:in|out|up|back|off)$/u,
  /** What may follow a verb that no list holds. */
  afterUnknownVerb: /^(?:to|at|after|as|from|in|on|with|when)$/u,
  /** Forms that stand after "would" and "to", too: perhaps nobody has said it yet. */
  bareForm:
    /^(?:say|tell|ask|add|write|announce|declare|demand|call|describe|state|require|praise|blame|offer|promise|insist|claim|note|reply|answer|repeat|suggest|acknowledge|admit|report|agree|deny|confirm|thank|congratulate|emphasize|emphasise|stress|reiterate|express|propose)$/u,
  /** Stands between such a form and what it hangs on. */
  adverbOrNot: /ly$|^not$/u,
  /** What such a form hangs on. */
  beforeBareForm: /^(?:will|would|should|could|might|may|must|can|to|let|and|or)$/u,
  /** Before it no cue: "the paper can reveal". */
  can: /^can$/u,
  /** With "to" it says what was not said. */
  refusing: /^(?:refus|declin)(?:e|es|ed|ing)$/u,
  /** Before "by": who came by a text, no author. */
  obtaining: /^(?:obtained|seen|reviewed|viewed|acquired|examined|heard|leaked)$/u,
  /** Says of a claim that it is not so. */
  turningDown:
    /^(?:den(?:y|ies|ied|ying)|(?:reject|disput|dismiss|contradict|refut|rebut|debunk|repudiat|rebuff)(?:e|es|s|ed|t?ing|ted|ts?)?)$/u,
  /** Verbs that open a sentence before their subject. */
  inverted: /^(?:says|said|writes|wrote|adds|added|asked|tweeted)$/u,
  /** Verbs that never stand alone with their subject between commas. */
  notBetweenCommas: /ing$|^t(?:ell|ells|old)$/u,
};
