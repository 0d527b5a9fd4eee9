import type { Language } from '../language.ts';
import { BACKGROUND_WEIGHTS } from './background-words.ts';
import { BACKGROUND_WORDS, COMMON_WORDS, NEWS_WORDS } from './common-words.ts';
import { expandContraction } from './expand-contraction.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  HANGING_PREPOSITIONS,
  NO_NAMES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './function-words.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import { LIKE_WORDS, PLACE_FORMS } from './like-words.ts';
import { PLACES } from './places.ts';
import { LOOSE_SAYING, PLAIN_SAYING, SAYING_FORMS, STANCE_FORMS } from './reporting-verbs.ts';
import { BODY_NOUNS, HONORIFICS, ROLE_NOUNS } from './role-nouns.ts';
import { stemWord } from './stem-word.ts';

/** English, as news prints it. */
export const english: Language = {
  tag: 'en',
  namesSpeakers: true,
  words: {
    determiners: DETERMINERS,
    prepositions: PREPOSITIONS,
    hangingPrepositions: HANGING_PREPOSITIONS,
    subordinators: SUBORDINATORS,
    conjunctions: CONJUNCTIONS,
    auxiliaries: AUXILIARIES,
    beForms: BE_FORMS,
    adverbs: ADVERBS,
    pronouns: PRONOUNS,
    noNames: NO_NAMES,
  },
  verbs: { saying: SAYING_FORMS, stance: STANCE_FORMS, looseSaying: LOOSE_SAYING, plainSaying: PLAIN_SAYING },
  roles: { persons: ROLE_NOUNS, honorifics: HONORIFICS, bodies: BODY_NOUNS },
  givenNames: { male: MALE_NAMES, female: FEMALE_NAMES },
  places: { names: PLACES, forms: PLACE_FORMS },
  commonWords: { talk: COMMON_WORDS, background: BACKGROUND_WORDS, news: NEWS_WORDS },
  backgroundWeights: BACKGROUND_WEIGHTS,
  likeWords: LIKE_WORDS,
  stemWord,
  expandContraction,
};
