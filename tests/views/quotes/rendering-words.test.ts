import { describe, expect, test } from 'vitest';
import { changedWordsOf } from '../../../src/views/quotes/changed-words.ts';
import { conversationsPageOf } from '../../../src/views/quotes/conversations-page.ts';
import { utterancePageOf } from '../../../src/views/quotes/utterance-page.ts';
import { storyOf } from '../story-of.ts';

const said = (words: string, by: string) =>
  `The mayor spoke at the harbour on Monday about the old bridge.\n\n“${words},” ${by}. The council did not comment on it.\n`;
const WORDS = [
  'We will surely build a new bridge for the whole valley',
  'We will surely build a great bridge for the valley',
] as const;

const storyWith = (by = 'said Mayor Anna Brandt', story: object = {}, articles: object = {}) =>
  storyOf({
    articles: { echo: said(WORDS[0], 'said Mayor Anna Brandt'), post: said(WORDS[1], by) },
    story: { ...story, articles: { echo: {}, post: articles } },
  });
const pageOf = (story: ReturnType<typeof storyWith>) => {
  const shared = story.utterances.find(({ members }) => members.length > 1);
  if (!shared) throw new Error('The articles share no utterance');
  return utterancePageOf(story, shared);
};
const namesOf = (page: ReturnType<typeof pageOf>) =>
  page.quotes.flatMap(({ changes }) => changes?.map(({ name }) => name) ?? []);

describe('a translation', () => {
  const people = [{ name: 'Anna Brandt', spoke: 'German' }];

  test('shows its differences without calling them changes or cuts', () => {
    const [plain, translated] = [pageOf(storyWith()), pageOf(storyWith(undefined, { people }))];
    expect(plain.rendering).toBeNull();
    expect(namesOf(plain)).not.toContain('A different translation');
    expect(plain.quotes.some(({ pieces }) => pieces.some((piece) => 'gap' in piece))).toBe(true);
    expect(new Set(namesOf(translated))).toEqual(new Set(['A translation', 'A different translation']));
    expect(translated.quotes.some(({ pieces }) => pieces.some((piece) => 'gap' in piece))).toBe(false);
    expect(
      translated.quotes.some(({ pieces }) => pieces.some((piece) => 'html' in piece && piece.changed)),
    ).toBe(true);
  });

  test('that ends sooner than another is said to', () => {
    const sooner = storyOf({
      articles: {
        echo: said(`${WORDS[0]}, and it will be ready long before winter`, 'said Mayor Anna Brandt'),
        post: said(WORDS[1], 'said Mayor Anna Brandt'),
      },
      story: { people },
    });
    const changes = pageOf(sooner).quotes.flatMap((quote) => quote.changes ?? []);
    expect(changes.map(({ name, detail }) => [name, detail])).toEqual([
      ['A translation', null],
      ['A different translation', 'stops earlier'],
    ]);
  });

  test('is presumed where the words say only who was spoken to', () => {
    const told = pageOf(storyWith('Mayor Anna Brandt told Russian state media'));
    expect(told.rendering?.before).toBe(
      'These are probably translations from Russian. No report says so, but post names who was spoken to: ',
    );
    const spoken = pageOf(storyWith('Mayor Anna Brandt said in Russian on Monday'));
    expect(spoken.rendering?.before).toBe(
      'These are translations: this was said in Russian, as post tells: ',
    );
    // What nobody says is not said of the printings either.
    expect(new Set(namesOf(told))).toEqual(
      new Set(['Probably a translation', 'Probably a different translation']),
    );
    expect(new Set(namesOf(spoken))).toEqual(new Set(['A translation', 'A different translation']));
  });

  test('that all outlets print alike, as far as they print it, is said to be the same', () => {
    const alike = storyOf({
      articles: {
        echo: said(WORDS[0], 'said Mayor Anna Brandt'),
        post: said(WORDS[0].slice(0, 33), 'said Mayor Anna Brandt'),
      },
      story: { people },
    });
    const page = pageOf(alike);
    expect(page.rendering).not.toBeNull();
    expect(page.difference).toMatch(/^echo prints all of these words, post only “/);
    expect(namesOf(page)).not.toContain('A different translation');
    expect(page.rendering?.before).toBe(
      'These are translations: this was said in German, as the editor of this story notes.',
    );
  });

  test('names the words that only one has between those of the other, without calling them left out', () => {
    const [whole, less] = ['We will surely build a bridge here, but it is not ours', 'but it is not'];
    const added = storyOf({
      articles: {
        echo: said(whole, 'said Mayor Anna Brandt'),
        post: said(
          `${whole.replace(less, 'but not').replace('build', 'build it')}`,
          'said Mayor Anna Brandt',
        ),
      },
      story: { people },
    });
    expect(pageOf(added).difference).toBe(
      'post prints “build it a bridge”, echo “build a bridge”. echo prints “but it is not ours”, post “but not ours”.',
    );
  });

  test('is no exercise', () => {
    expect(changedWordsOf(storyWith())).toHaveLength(1);
    expect(changedWordsOf(storyWith(undefined, { people }))).toEqual([]);
  });

  test('says why it is known: by the editor', () =>
    expect(pageOf(storyWith(undefined, { people })).rendering).toEqual({
      before:
        'These are translations: this was said in German, as the editor of this story notes. Two translations of the same words may differ, so no difference here is called a change or a cut.',
      cue: null,
      after: '',
    }));

  test('says why it is known: by the words of an article, where they may be printed', () => {
    const by = 'Brandt said through an interpreter';
    expect(pageOf(storyWith(by)).rendering).toEqual({
      before: 'These are translations, as post tells: ',
      cue: {
        html: 'through an interpreter',
        here: expect.stringMatching(/^\/bridge\/articles\/post\/#s-/u) as string,
      },
      after: expect.stringContaining('no difference here is called') as string,
    });
    expect(pageOf(storyWith(by, {}, { rights: 'excerpts' })).rendering?.cue).toBeNull();
  });

  test('hides the signs of a link in those words', () => {
    const page = pageOf(
      storyWith(
        'Brandt [told](https://echo.example/) Swiss reporters, [speaking](https://echo.example/) in German',
      ),
    );
    expect(page.rendering?.cue?.html.replaceAll(/<span hidden>[^<]*<\/span>/gu, '')).toBe(
      'told Swiss reporters, speaking in German',
    );
  });

  test('is told of a conversation', () => {
    const call = { id: 'call', title: 'The call', quotes: [{ article: 'echo', exact: 'We will surely' }] };
    const spokenOf = (conversation: object) =>
      conversationsPageOf(storyWith(undefined, { conversations: [conversation] })).conversations[0]?.spoke;
    expect(spokenOf(call)).toBeNull();
    expect(spokenOf({ ...call, spoke: 'German' })).toBe(
      'It was held in German. What the outlets print in another language is a translation.',
    );
  });
});
