import type { TurnLabels } from '../../article-patterns.ts';

/** "[00:12] ", "00:12:31 – ": where in a recording it was said. */
const TIME = String.raw`(?:[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s{1,3}(?:[–—-]\s)?)?`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|de|van|von|der|bin|al)){0,3}`;
/** What happens while somebody speaks, or when: "(laughing)", "[00:12]". */
const ASIDE = String.raw`(?:\s?(?:\([^()]{1,40}\)|\[[^\][]{1,40}\]))?`;

/** How a line of dialogue names its speaker. */
export const TURNS: TurnLabels = {
  label: new RegExp(String.raw`^${TIME}(?:\*\*|__)?(${NAME})${ASIDE}(?:\*\*|__)?\s?:(?:\*\*|__)?\s+\S`, 'u'),
  letter: /^(?:\*\*|__)?([QA])(?:\*\*|__)?\.(?:\*\*|__)?\s+\S/u,
  labelAlone: new RegExp(
    String.raw`^(?:(${NAME})\s?[[(]\d{1,2}:\d\d(?::\d\d)?[\])]\s?:?|[[(]\d{1,2}:\d\d(?::\d\d)?[\])]\s(${NAME}):)$`,
    'u',
  ),
  transcriptLabel:
    /^(\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]*){0,4})(?:\s\([^()]{1,40}\))?,\s\p{Lu}[^:.!?a-z]{1,60}:\s+\S/u,
};
