import type { Bylines } from '../../article-patterns.ts';

const ROLE =
  '(?:reporter|journalist|editor|writer|correspondent|producer|columnist|contributor|author|broadcaster|critic|fellow|photographer|photojournalist|intern|staffer|blogger|anchor|presenter|researcher|professor|lecturer|founder|host)s?';

/** Who wrote, and who they are. */
export const BYLINES: Bylines = {
  joint: /\d{0,2}\s?(?:,|&|\sand)$/u,
  betweenNames: /\s?[,/&]\s?|\sand\s/u,
  /** Ends in an abbreviation, not in a full stop. */
  shortForm: /\b(?:Jr|Sr|Com|Inc|[ap]\.m)\.$/u,
  /** The label alone: "Written by:". */
  label:
    /^(?:(?:written|words|story|text|reported|report|posted|analysis|opinion|published|review|article)\s)?by:?$/iu,
  /** Who wrote or reviewed, after a label other than "by". */
  authorLabel:
    /^(?:medically\s)?(?:reviewed|fact[- ]checked)\sby\s\p{Lu}|^(?:authors?(?: of the article)?|written by|reporters?|correspondent|contact the author)\s?:|^reporting from\s\p{Lu}/iu,
  /** "by" with the name after it, also glued ("byAnn Lee"). */
  startsWithBy:
    /^(?:(?:[Ww]ritten|[Ss]tory|[Ww]ords|[Tt]ext|[Rr]eport(?:ed)?|[Pp]osted|[Aa]nalysis|[Oo]pinion|[Aa]rticle|[Rr]eview|[Vv]ideo)\s)?(?:[Bb]y|BY)(?:\s|(?=\p{Lu}))(?:\p{Lu}|the\s\p{Lu}|[Ff]rom\s\p{Lu}|[Ss]taff\b|[Oo]ur\s|[Nn]ews\s?(?:desk|room))/u,
  /** Who writes a live page by turns: "(now)", "(earlier)". */
  turnOfWriters: /\s\((?:now|earlier|and\searlier)\)/gu,
  /** Words in small letters among names of people and desks. */
  smallWord: /^(?:and|in|for|at|of|the|de|da|van|von|der|bin|al|el|la|le|di|du|via)$/u,
  /** "Ann Lee is a freelance journalist based in …", "Ann Lee covers …", "Follow her on …". */
  biography: new RegExp(
    String.raw`^(?:[\p{Lu}][\p{L}.'’-]+\s){2,4}(?:(?:is|was)\s(?:an?|the|our|\p{Lu}[\p{L}. ]{1,30}[’'](?:s\b)?)\s(?:[\p{L}\p{N}’'&-]+,?\s){0,7}?${ROLE}\b|(?:covers|writes\sabout|reports\son|reports\sfrom|has\scovered)\s)`,
    'u',
  ),
  /** What stands under a writer's name: "Environment correspondent". */
  role: /^(?:[\p{L}&,’'-]+\s){0,5}(?:correspondent|reporter|editor|writer|columnist|journalist)$|^reporting from\s/iu,
};
