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
  superlative: /^(.+)est$/u,
  capitalPronoun: /^i(?:'|$)/u,
  modals: new Set(
    "will would shall should can could may might must ought won't can't i'll we'll you'll he'll she'll they'll it'll i'd we'd you'd he'd she'd they'd maybe perhaps probably possibly".split(
      ' ',
    ),
  ),
  verbForms: new Map(
    `leave left; see saw seen; take took taken; give gave given; know knew known; come came; go went gone; hold held; make made;
    keep kept; bring brought; think thought; get got gotten; write wrote written; show shown; become became; feel felt;
    stand stood; understand understood; hear heard; mean meant; sit sat; draw drew drawn; wear wore worn; seek sought; lay laid;
    bear bore borne; forget forgot forgotten; forgive forgave forgiven; swear swore sworn; ride rode ridden; shake shook shaken;
    tear tore torn; sweep swept; deal dealt; bend bent; feed fed; hang hung; light lit; sing sang sung; eat ate eaten; sleep slept;
    sell sold; tell told; say said; undergo underwent undergone; overcome overcame; arise arose arisen; awake awoke; bind bound; cling clung`
      .split(';')
      .flatMap((group) => {
        const [verb = '', ...forms] = group.trim().split(/\s+/u);
        return forms.map((form) => [form, verb] as const);
      }),
  ),
  clipped: new Map([
    ['em', 'them'],
    ['til', 'until'],
    ['gonna', 'going'],
    ['wanna', 'want'],
  ]),
  trifles: wordSet(
    'continued continues continuing replied replies replying answered answers answering noted notes noting responded responds responding stated states stating remarked remarks remarking commented comments commenting',
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
