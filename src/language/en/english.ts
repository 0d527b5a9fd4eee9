import type { Language } from '../language.ts';
import { readReportCounts } from './report-counts.ts';
import { RUNS } from './speech/runs.ts';
import { CLAUSES } from './speech/clauses.ts';
import { LABELS } from './speech/labels.ts';
import { PEOPLE } from './speech/people.ts';
import { PRINTING } from './speech/printing.ts';
import { KEYWORDS } from './speech/keywords.ts';
import { MEASURES } from './speech/measures.ts';
import { FORMS } from './speech/forms.ts';
import { CUES } from './speech/cues.ts';
import { CREDITS } from './articles/credits.ts';
import { APPEALS } from './articles/appeals.ts';
import { BUTTONS } from './articles/buttons.ts';
import { BYLINES } from './articles/bylines.ts';
import { DATES } from './numbers/dates.ts';
import { LIST_HEADS } from './articles/list-heads.ts';
import { TURNS } from './articles/turns.ts';
import { LINES } from './articles/lines.ts';
import { FURNITURE } from './articles/furniture.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { FIGURES } from './numbers/figures.ts';
import { SOURCES } from './sources.ts';
import { SENTENCES } from './sentences.ts';
import { NUMBERS } from './numbers/numbers.ts';
import { CHANGES, DIFFERENCE_WORDS } from './changes.ts';
import { TONE_WORDS } from './tones.ts';
import { NAMES } from './names.ts';
import { BACKGROUND_WEIGHTS } from './background-words.ts';
import { BACKGROUND_WORDS, COMMON_WORDS, NEWS_WORDS, NO_COMMENT } from './common-words.ts';
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
  GLOSSED,
  OPENING_ARTICLE,
  CAPITAL_ARTICLE,
  CLAUSE_OPENERS,
  CLAUSE_STOPS,
  ADJECTIVE,
  INDEFINITE,
  UNNAMED_OPENING,
  ENDING,
  POSSESSIVE,
  singularOf,
  ELISION,
  ARTICLES,
} from './function-words.ts';
import { FEMALE_NAMES, MALE_NAMES, NICKNAMES } from './given-names.ts';
import { LIKE_WORDS, PLACE_FORMS } from './like-words.ts';
import { PLACES } from './places.ts';
import {
  LOOSE_SAYING,
  PLAIN_SAYING,
  ADDING,
  SAYING_FORMS,
  STANCE_FORMS,
  TOLD,
  TELLING,
  NAMING,
  JUDGING,
} from './reporting-verbs.ts';
import {
  BODY_NOUNS,
  HONORIFICS,
  ROLE_NOUNS,
  DOCUMENTS,
  SINGLE_DOCUMENTS,
  SPEECH_NOUNS,
  CLAIMS,
  FINDING_BODIES,
  HEARERS,
  WORDS,
  WORKS,
  FAMILY,
  GROUP,
  ASKERS,
  PLURAL,
  FOREIGN_TITLES,
  NAMELIKE_OCCUPATIONS,
  OCCUPATIONS,
} from './role-nouns.ts';
import { SPELLINGS } from './spellings.ts';
import { stemWord } from './stem-word.ts';
import { TRANSLATIONS } from './translations.ts';

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
    glossed: GLOSSED,
    openingArticle: OPENING_ARTICLE,
    capitalArticle: CAPITAL_ARTICLE,
    clauseOpeners: CLAUSE_OPENERS,
    clauseStops: CLAUSE_STOPS,
    adjective: ADJECTIVE,
    indefinite: INDEFINITE,
    unnamedOpening: UNNAMED_OPENING,
    possessive: POSSESSIVE,
    singularOf,
    ending: ENDING,
    elision: ELISION,
    articles: ARTICLES,
  },
  verbs: {
    saying: SAYING_FORMS,
    stance: STANCE_FORMS,
    looseSaying: LOOSE_SAYING,
    plainSaying: PLAIN_SAYING,
    adding: ADDING,
    told: TOLD,
    telling: TELLING,
    naming: NAMING,
    judging: JUDGING,
  },
  roles: {
    persons: new Set([...ROLE_NOUNS, ...OCCUPATIONS]),
    honorifics: new Set([...HONORIFICS, ...FOREIGN_TITLES]),
    namelike: NAMELIKE_OCCUPATIONS,
    bodies: BODY_NOUNS,
    documents: DOCUMENTS,
    singleDocuments: SINGLE_DOCUMENTS,
    speechNouns: SPEECH_NOUNS,
    claims: CLAIMS,
    findingBodies: FINDING_BODIES,
    hearers: HEARERS,
    words: WORDS,
    works: WORKS,
    family: FAMILY,
    group: GROUP,
    askers: ASKERS,
    plural: PLURAL,
  },
  givenNames: { male: MALE_NAMES, female: FEMALE_NAMES, nicknames: NICKNAMES },
  places: { names: PLACES, forms: PLACE_FORMS },
  commonWords: {
    talk: COMMON_WORDS,
    background: BACKGROUND_WORDS,
    news: NEWS_WORDS,
    noComment: NO_COMMENT,
  },
  credits: CREDITS,
  appeals: APPEALS,
  buttons: BUTTONS,
  bylines: BYLINES,
  dates: DATES,
  listHeads: LIST_HEADS,
  lines: LINES,
  turns: TURNS,
  furniture: FURNITURE,
  sentences: SENTENCES,
  numbers: NUMBERS,
  changes: CHANGES,
  differences: DIFFERENCE_WORDS,
  names: NAMES,
  sources: SOURCES,
  figures: FIGURES,
  descriptions: DESCRIPTIONS,
  spellings: SPELLINGS,
  translations: TRANSLATIONS,
  forms: FORMS,
  cues: CUES,
  runs: RUNS,
  clauses: CLAUSES,
  labels: LABELS,
  people: PEOPLE,
  printing: PRINTING,
  measures: MEASURES,
  keywords: KEYWORDS,
  backgroundWeights: BACKGROUND_WEIGHTS,
  likeWords: LIKE_WORDS,
  tones: TONE_WORDS,
  stemWord,
  expandContraction,
  readReportCounts,
};
