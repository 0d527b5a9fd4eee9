import type { LabelPatterns } from '../../speech-patterns.ts';

/** Words around quotation marks that hold a name or label, no speech. */
export const LABELS: LabelPatterns = {
  /** Right before a name or label in quotation marks. */
  naming:
    /^(?:so-called|titled|entitled|named|nicknamed|dubbed|headlined|codenamed|code-named|termed|subtitled|retitled|renamed)$/u,
  /** The same before "as". */
  namingAs: /^(?:known|billed|called)$/u,
  /** After a label and "as": "as its members call it". */
  calling: /^(?:call|calls|called|dub|dubs|dubbed|term|terms|termed|nickname|nicknamed)$/u,
  /** Stands between a verb and a label. */
  afterVerb: /^[,:]$|^(?:it|him|her|them|this|that|out|is|was|are|were)$/u,
  /** Words that keep small letters in titles of works. */
  smallInTitle: /^[^\p{L}]*(?:a|an|the|of|and|in|on|for|to|at|by|with|from|or|vs?|de|la|is|as)[^\p{L}]*$/u,
};
