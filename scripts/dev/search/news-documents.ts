import { makeRandom, type Random } from './random.ts';
import {
  ADJECTIVES,
  ADVERBS,
  CODAS,
  DAYS,
  GIVEN,
  MONTHS,
  NOUNS,
  ONSETS,
  PLACE_ENDS,
  SURNAME_ENDS,
  VERBS,
  VOWELS,
} from './news-words.ts';

/**
 * Sentences built like those of news, as many as asked for, from a seed: 9 to 40 words, written by rules over
 * word lists. Words are drawn with a Zipf-like frequency (rank to the power of −1, Zipf 1949); names of
 * people and places and rare terms come from lists of 12,000, 5,000 and 20,000 invented ones, so that the
 * vocabulary keeps growing with the text as it does in print (Heaps): about 3,000 words in 200 documents,
 * 34,000 in 100,000 (`dev:bench-search` prints it).
 *
 * @returns distinct documents, the same for the same seed and number
 */
export function makeDocuments(count: number, seed = 1): string[] {
  const random = makeRandom(seed);
  const lexicon = makeLexicon(makeRandom(7));
  const documents = new Set<string>();
  while (documents.size < count) documents.add(makeSentence(random, lexicon));
  return [...documents];
}

/** A sentence is written from `sentence` down: each slot by a rule drawn from its list. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  sentence: [
    '{clause}.',
    '{clause}, {said}.',
    '“{clause},” {said}.',
    '“{clause}, and {clause},” {said}.',
    '{opening}, {clause}.',
    '{clause}, {link} {clause}.',
    '{said} that {clause}.',
    '{said} {when} that {clause}.',
    '{opening}, {clause}, {link} {clause}.',
    '“{clause},” {said}, “{link} {clause}.”',
    '{name}, who {vp}, {vp} {where}.',
    '{clause}, which {vp}, {said}.',
    '{link} {clause}, {clause}.',
    'Asked whether {clause}, {name} {vp}.',
    '{clause}; {clause}.',
    '{np}, {np} and {np} {vp}, {said}.',
  ],
  clause: [
    '{np} {vp}',
    '{np} {vp} {where}',
    '{np} {vp} {when}',
    '{np} {vp} {how}',
    '{np} {where} {vp}',
    '{np} {adv} {vp}',
    'there {is} {np} {where}',
    'it {is} {adj} to {verb} {np}',
    'we {will} {verb} {np}',
    'I {dont} {verb} {np} {how}',
    'they {will} {verb} {np} {where}',
    'nobody {vp}',
    'what {np} {verbed} {is} {adj}',
  ],
  np: [
    'the {noun}',
    'the {noun}',
    'the {adj} {noun}',
    'a {adj} {noun}',
    'a {noun}',
    '{name}',
    '{name}',
    '{number} {nouns}',
    'the {noun} of {place}',
    'its {noun}',
    'their {adj} {nouns}',
    'every {noun}',
    '{term}',
    'some of the {nouns}',
    'this {noun}',
    'another {noun}',
    'those who {verbed} the {noun}',
    'the {noun} and the {noun}',
    'no {noun}',
    'his {noun}',
    'her {adj} {noun}',
    'our {nouns}',
    'the {noun} that {name} {verbed}',
    '{place}',
    'the {term} {noun}',
    'several {adj} {nouns}',
    'the {noun}’s {noun}',
  ],
  vp: [
    '{verbed} {np}',
    '{verbed} {np}',
    'will {verb} {np}',
    'had {verbed} {np}',
    'did not {verb} {np}',
    'could {verb} {np}',
    'was {verbed} by {np}',
    'is {adj}',
    'has been {verbed}',
    'wants to {verb} {np}',
    'may {verb} {np}',
    'seemed {adj}',
    '{verbs} {np}',
    'must {verb}',
    'would rather {verb} than {verb}',
    'has {adv} {verbed} {np}',
    'were {verbed}',
    'refused to {verb} {np}',
    'began to {verb} {np}',
    'should not {verb} {np}',
    'is about to {verb} {np}',
    '{verbed} and {verbed} {np}',
  ],
  where: [
    'in {place}',
    'near {place}',
    'outside the {noun}',
    'at the {noun} in {place}',
    'between {place} and {place}',
    'along the {noun}',
    'across {place}',
    'from {place} to {place}',
    'behind the {adj} {noun}',
    'at {place}',
  ],
  when: [
    'on {day}',
    'since {date}',
    'on {date}',
    'before the {noun}',
    'after the {adj} {noun}',
    'last {day}',
    'during the {noun}',
    'by {date}',
    'for {number} days',
    '{number} weeks ago',
  ],
  how: [
    'without {np}',
    'with {np}',
    'despite {np}',
    'for {np}',
    'under a {adj} {noun}',
    'against {np}',
    'because of {np}',
    'instead of {np}',
    'like {np}',
    'over {np}',
    '{adv}',
    'more than {np}',
  ],
  opening: [
    'In {place}',
    'On {day}',
    'According to {name}',
    'Despite {np}',
    'Since {date}',
    'For {np}',
    'After {np}',
    'Meanwhile',
    'By then',
    'Once again',
    'To {verb} {np}',
    'With {np}',
    'At the {noun}',
    'Earlier',
    'Unlike {np}',
  ],
  link: [
    'while',
    'because',
    'although',
    'after',
    'as',
    'but',
    'and',
    'if',
    'until',
    'when',
    'so',
    'before',
    'where',
    'yet',
    'unless',
    'since',
  ],
  said: [
    '{name} said',
    'said {name}',
    '{name} told {term}',
    '{np} said',
    '{name} wrote',
    '{term} reported',
    'according to {name}',
    '{name} added',
    'the {noun} of {place} said',
    '{name} said on {day}',
    '{name} admitted',
  ],
  is: ['is', 'was', 'is not', 'will be', 'would be', 'has been'],
  will: ['will', 'can', 'must', 'should', 'would', 'did not', 'cannot', 'won’t', 'have to', 'want to'],
  dont: ['don’t', 'would', 'didn’t', 'cannot', 'will', 'never'],
};

/** Longer and shorter sentences are drawn again. */
const MOST_WORDS = 40;
const FEWEST_WORDS = 9;

function makeSentence(random: Random, lexicon: Lexicon): string {
  for (;;) {
    const made = write('sentence', random, lexicon);
    const count = made.split(' ').length;
    if (count >= FEWEST_WORDS && count <= MOST_WORDS)
      return made.replace(/^(“?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());
  }
}

function write(slot: string, random: Random, lexicon: Lexicon): string {
  const rules = RULES[slot];
  return rules
    ? random.pick(rules).replace(/\{(\w+)\}/gu, (_, inner: string) => write(inner, random, lexicon))
    : fill(slot, random, lexicon);
}

function fill(slot: string, random: Random, lexicon: Lexicon): string {
  switch (slot) {
    case 'noun':
      return random.next() < 0.09 ? zipf(random, lexicon.terms).toLowerCase() : zipf(random, NOUNS);
    case 'nouns':
      return plural(zipf(random, NOUNS));
    case 'verb':
      return zipf(random, VERBS);
    case 'verbs':
      return thirdPerson(zipf(random, VERBS));
    case 'verbed':
      return past(zipf(random, VERBS));
    case 'adj':
      return zipf(random, ADJECTIVES);
    case 'adv':
      return zipf(random, ADVERBS);
    case 'name':
      return random.next() < 0.5
        ? zipf(random, lexicon.surnames)
        : `${zipf(random, GIVEN)} ${zipf(random, lexicon.surnames)}`;
    case 'place':
      return zipf(random, lexicon.places);
    case 'term':
      return zipf(random, lexicon.terms);
    case 'day':
      return random.pick(DAYS);
    case 'date':
      return random.next() < 0.5
        ? `${1 + random.below(28)} ${random.pick(MONTHS)}`
        : `${random.pick(MONTHS)} ${1 + random.below(28)}`;
    case 'number':
      return random.next() < 0.3
        ? random.pick(['two', 'three', 'four', 'five', 'seven', 'nine', 'twelve'])
        : `${2 + Math.floor(random.next() ** 3 * 900)}`;
    default:
      throw new Error(`No words for \`${slot}\``);
  }
}

/**
 * An entry of a list by rank, the first being the most frequent: P(rank) ~ 1 / (rank + offset) (Mandelbrot
 * 1953). The offset keeps the commonest noun at two in a hundred nouns, as in print; function words come from
 * the rules and are far more frequent.
 */
function zipf(random: Random, list: readonly string[]): string {
  const top = Math.log((list.length + OFFSET) / OFFSET);
  return list[
    Math.min(list.length - 1, Math.floor(OFFSET * Math.exp(random.next() * top) - OFFSET))
  ] as string;
}

const OFFSET = 16;

const plural = (noun: string): string =>
  /(?:s|sh|ch|x)$/u.test(noun)
    ? `${noun}es`
    : /[^aeiou]y$/u.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`;
const thirdPerson = (verb: string): string =>
  /(?:s|sh|ch|x|o)$/u.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/u.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
const past = (verb: string): string =>
  IRREGULAR[verb] ??
  (verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`);
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  make: 'made',
  take: 'took',
  see: 'saw',
  give: 'gave',
  find: 'found',
  tell: 'told',
  feel: 'felt',
  become: 'became',
  leave: 'left',
  put: 'put',
  mean: 'meant',
  keep: 'kept',
  let: 'let',
  begin: 'began',
  hear: 'heard',
  run: 'ran',
  bring: 'brought',
  write: 'wrote',
  sit: 'sat',
  stand: 'stood',
  lose: 'lost',
  pay: 'paid',
  meet: 'met',
  set: 'set',
  lead: 'led',
  speak: 'spoke',
  read: 'read',
  spend: 'spent',
  grow: 'grew',
  win: 'won',
  buy: 'bought',
  send: 'sent',
  build: 'built',
  fall: 'fell',
  cut: 'cut',
  sell: 'sold',
  break: 'broke',
  hit: 'hit',
  eat: 'ate',
  catch: 'caught',
  draw: 'drew',
  choose: 'chose',
};

interface Lexicon {
  readonly surnames: readonly string[];
  readonly places: readonly string[];
  readonly terms: readonly string[];
}

function makeLexicon(random: Random): Lexicon {
  const syllable = (): string =>
    random.pick(ONSETS) + random.pick(VOWELS) + (random.next() < 0.35 ? random.pick(CODAS) : '');
  const coin = (count: number, ends: readonly string[]): string[] => {
    const made = new Set<string>();
    while (made.size < count) {
      const stem = syllable() + (random.next() < 0.55 ? syllable() : '');
      const word = (stem + (ends.length > 0 ? random.pick(ends) : syllable())).slice(0, 14);
      if (word.length > 3) made.add(word.charAt(0).toUpperCase() + word.slice(1));
    }
    return [...made];
  };
  return { surnames: coin(12_000, SURNAME_ENDS), places: coin(5_000, PLACE_ENDS), terms: coin(20_000, []) };
}
