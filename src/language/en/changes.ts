import { TENS, TO_NINETEEN } from './numbers/number-words.ts';
import type { ChangeWords } from '../language.ts';
import { wordSet } from '../../text/word-set.ts';

/** Words that can change what was meant, by how they do. */
export const CHANGES: ChangeWords = {
  negations: new Set(
    'not no never none nothing nobody nowhere neither nor cannot without hardly barely refuse refuses refused deny denies denied'.split(
      ' ',
    ),
  ),
  negated: /n't$/u,
  capitalPronoun: /^i(?:'|$)/u,
  modals: new Set(
    "will would shall should can could may might must ought won't can't i'll we'll you'll he'll she'll they'll it'll i'd we'd you'd he'd she'd they'd maybe perhaps probably possibly".split(
      ' ',
    ),
  ),
  numbers: new Set([
    ...TO_NINETEEN.slice(2),
    ...TENS,
    ...wordSet(
      'hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half percent per-cent twice third quarter',
    ),
  ]),
};
