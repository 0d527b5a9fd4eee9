import { TENS, TO_NINETEEN } from './numbers/number-words.ts';
import type { ChangeWords } from '../language.ts';
import { PLACES } from './places.ts';
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
  trifles: wordSet(
    'continued continues continuing replied replies replying answered answers answering noted notes noting',
  ),
  numbers: new Set([
    ...TO_NINETEEN.slice(2),
    ...TENS,
    ...wordSet(
      'hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half percent per-cent twice third quarter',
    ),
  ]),
};

/** English words by which two tellings of one fact are set apart: what denies, hedges, bounds a figure or names a doer. */
export const DIFFERENCE_WORDS = {
  negations: wordSet('not never no neither nor without cannot'),
  hedges: wordSet(
    'allegedly reportedly apparently possibly probably perhaps supposedly purportedly may might could suspected alleged',
  ),
  turns: wordSet(`
deny denies denied denying dispute disputes disputed doubt doubts doubted refuse refuses refused reject rejects rejected
fail fails failed whether if unless claim claims claimed claiming allege alleges alleging accuse accuses accused accusing
deny denial hardly barely only nothing nobody none
`),
  agents: wordSet('by'),
  places: wordSet('in at near outside'),
  placeNames: PLACES,
  ways: wordSet('from to into toward towards'),
  shares: wordSet('percent'),
  weekdays: wordSet('monday tuesday wednesday thursday friday saturday sunday'),
  vague: wordSet(
    'of percent per cent last first next second third more other others least most time times point points',
  ),
  least: ['at least', 'more than', 'over', 'no fewer than', 'no less than', 'upwards of', 'above'],
  most: [
    'at most',
    'up to',
    'as many as',
    'as much as',
    'fewer than',
    'less than',
    'under',
    'below',
    'no more than',
  ],
  about: [
    'about',
    'around',
    'some',
    'nearly',
    'almost',
    'roughly',
    'approximately',
    'close to',
    'an estimated',
    'estimated',
  ],
} as const;
