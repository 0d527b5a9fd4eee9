import type { PeoplePatterns } from '../../speech-patterns.ts';

/** What the words in and around a name say of whom it names. */
export const PEOPLE: PeoplePatterns = {
  /** Words that make a name a body's. */
  bodies:
    /^(?:department|ministry|university|committee|party|news|times|post|inc|corp|llc|house|senate|congress|street|journal)$/u,
  /** Before a role: held once, or beside or below the one who holds it. */
  qualifiers:
    /^(?:former|ex|vice|deputy|assistant|acting|late|then|onetime|incoming|outgoing|elect|shadow)$/u,
  /** Titles of men. */
  maleTitles:
    /^(?:mr|sir|lord|king|prince|congressman|spokesman|chairman|councilman|businessman|duke|pope|father|brother)$/u,
  /** Titles of women. */
  femaleTitles:
    /^(?:mrs|ms|miss|dame|lady|queen|princess|congresswoman|spokeswoman|chairwoman|councilwoman|businesswoman|duchess|sister|mother|actress)$/u,
  /** Nouns for women. */
  femaleRoles:
    /woman$|^(?:girl|girlfriend|mother|mom|mum|daughter|sister|wife|widow|aunt|grandmother|actress|queen|princess|duchess|lady)$/u,
  /** Nouns for men. */
  maleRoles:
    /man$|^(?:boy|boyfriend|father|dad|son|brother|husband|widower|uncle|grandfather|king|prince|duke|lord|priest|bishop|archbishop|imam)$/u,
  /** Words that name a person by age, family or former work. */
  described: /^(?:\d+-year-old|\p{L}+-of-\p{L}+|ex-\p{L}+)$/u,
  /** Before a name: words that are no part of its titles. */
  beforeTitle: /^(?:the|a|an|and|of|to|by|with|for|in|on|at|that|told|said|from|when|as)$/u,
  /** Opens what an aside says of the name before it. */
  asideOpening: /^(?:a|an|the|who|whose|former|\d\d)$/u,
  /** Ends it. */
  asideEnd: /^(?:said|says|told|and|was|is|has|had|of|for|to|at|in|from|with|who)$/u,
  /** Shortened titles that no list of roles holds. */
  shortTitles: /^(?:sen|rep|gov)$/u,
  /** All names of a country whose forms begin differently. */
  america: /^(?:u\.?s\.?a?|america.*)$/u,
};
