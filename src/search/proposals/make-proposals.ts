import { namesOf } from '../query/spell-names.ts';
import { readWords } from '../query/read-words.ts';
import { listPassages } from '../texts/list-documents.ts';
import type { StoryTexts } from '../texts/search-data.ts';
import { isCapital, packWords, type PackedWords } from './pack-words.ts';
import { PlacesWriter } from './pack-places.ts';

/**
 * What a browser fetches first on a site with too many texts to send at once: the words of all texts, and in which list
 * each stands. A place is the number of a word when all texts are read one after the other.
 */
export interface Proposals extends PackedWords {
  /** The name of the folder of the lists, which changes with them. */
  readonly folder: string;
  /** How many places and passages (sentences, headlines and claims) there are. */
  readonly places: number;
  readonly passages: number;
  /** Ids of the stories in their order, and how many places each has. */
  readonly stories: readonly string[];
  readonly lengths: readonly number[];
  /** How many words in their order share each file of lists. */
  readonly shares: readonly number[];
}

/** Whose words stand where, for readers who want those of one outlet or claims alone; fetched only then. */
export interface Owners {
  /** Ids of outlets; the claims, which are the editor's, belong to `''`. */
  readonly outlets: readonly string[];
  /** For each story the outlet and the number of places of each part, in turn. */
  readonly parts: readonly (readonly number[])[];
}

/**
 * A file of lists takes about this many bytes, if it is not of one word alone. Of 0.5 to 4 KB, the size at which the
 * queries of `dev:bench-search-page` fetch least: larger ones carry more that was not asked for, smaller ones cost more
 * requests than they save.
 */
const SHARE = 1_000;

/**
 * Reads stories one at a time and makes the index of their words: the same bytes for the same stories.
 *
 * @param stories what the search page may fetch of each
 * @returns the index without its folder's name, the files of lists in order, and the owners
 */
export function makeProposals(stories: Iterable<StoryTexts>): {
  proposals: Omit<Proposals, 'folder'>;
  lists: Uint8Array[];
  owners: Owners;
} {
  const texts = readStories(stories);
  const order = texts.forms
    .map((form, number) => ({ form, number }))
    .filter(({ form }) => !hasCapital(form))
    .toSorted((a, b) => (a.form < b.form ? -1 : 1));
  const places = placesOf(texts.tokens, texts.forms.length);
  const lists: Uint8Array[] = [];
  const shares: number[] = [];
  const writer = new PlacesWriter();
  let words = 0;
  const close = (): void => {
    if (words === 0) return;
    lists.push(writer.take());
    shares.push(words);
    words = 0;
  };
  for (const { number } of order) {
    const list = places(number);
    // Nobody who looks for a rare word shall fetch the places of a frequent one.
    if (list.length > SHARE / 2) close();
    writer.write(list, texts.tokens.length);
    words += 1;
    if (writer.length >= SHARE) close();
  }
  close();
  const packed = packWords(
    order.map(({ form }) => form),
    order.map(({ number }) => texts.passagesOf[number] ?? 1),
  );
  return {
    proposals: {
      places: texts.tokens.length,
      passages: texts.passages,
      stories: texts.ids,
      lengths: texts.lengths,
      shares,
      ...packed,
    },
    lists,
    owners: { outlets: texts.outlets, parts: texts.parts },
  };
}

interface ReadTexts {
  readonly ids: string[];
  readonly lengths: number[];
  readonly outlets: string[];
  readonly parts: number[][];
  /** Words, by number; how many passages hold each. */
  readonly forms: string[];
  readonly passagesOf: number[];
  readonly passages: number;
  /** The number of the word at each place. */
  readonly tokens: Uint32Array;
}

/**
 * The texts of stories in the order of places. A story begins with its title, its people and their other names, an article with
 * its outlet's name; after a sentence stands the name of who is quoted in it.
 */
function readStories(stories: Iterable<StoryTexts>): ReadTexts {
  const numbers = new Map<string, number>();
  const [forms, passagesOf, seen]: [string[], number[], number[]] = [[], [], []];
  const [ids, lengths, outlets, parts]: [string[], number[], string[], number[][]] = [[], [], [], []];
  let tokens = new Uint32Array(1 << 16);
  let length = 0;
  let passages = 0;
  const read = (text: string): void => {
    for (const { form } of readWords(text)) {
      let number = numbers.get(form);
      if (number === undefined) {
        number = forms.push(form) - 1;
        numbers.set(form, number);
      }
      if (seen[number] !== passages) passagesOf[number] = (passagesOf[number] ?? 0) + 1;
      seen[number] = passages;
      if (length === tokens.length) {
        const longer = new Uint32Array(length * 2);
        longer.set(tokens);
        tokens = longer;
      }
      tokens[length] = number;
      length += 1;
    }
  };
  const ownerOf = (outlet: string): number => {
    const at = outlets.indexOf(outlet);
    return at === -1 ? outlets.push(outlet) - 1 : at;
  };
  for (const story of stories) {
    const begin = length;
    const own: number[] = [];
    passages += 1;
    read(story.title);
    for (const { name, aliases } of story.people) read([name, ...aliases].join(' '));
    const documents = listPassages(story);
    let from = begin;
    for (const [a, article] of [...story.articles.entries(), [-1, null] as const]) {
      passages += 1;
      if (article !== null) read(article.name);
      for (const { text, speaker } of documents.filter((each) => each.article === a)) {
        passages += 1;
        read(text);
        if (speaker !== '') read(namesOf([story], speaker));
      }
      own.push(ownerOf(article?.outlet ?? ''), length - from);
      from = length;
    }
    ids.push(story.id);
    lengths.push(length - begin);
    parts.push(own);
  }
  return { ids, lengths, outlets, parts, forms, passagesOf, passages, tokens: tokens.slice(0, length) };
}

/** The places of each word. */
function placesOf(tokens: Uint32Array, words: number): (word: number) => Uint32Array {
  const starts = new Uint32Array(words + 1);
  for (const word of tokens) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < words; word += 1)
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const next = starts.slice();
  const places = new Uint32Array(tokens.length);
  for (let place = 0; place < tokens.length; place += 1) {
    const word = tokens[place] ?? 0;
    places[next[word] ?? 0] = place;
    next[word] = (next[word] ?? 0) + 1;
  }
  return (word) => places.subarray(starts[word], starts[word + 1]);
}

const hasCapital = (form: string): boolean => {
  for (let i = 0; i < form.length; i += 1) if (isCapital(form.charCodeAt(i))) return true;
  return false;
};
