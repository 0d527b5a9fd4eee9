import type { Span } from '../../model/span.ts';
import { contentIds } from '../../text/content-id.ts';
import { LEFT_OUT } from '../../text/left-out.ts';
import type { ArticleTexts, Kind, StoryTexts } from './search-data.ts';

/** Something that can be found: a quote, a claim, a sentence or a headline. */
export interface SearchDocument {
  readonly kind: Kind;
  readonly text: string;
  /** Canonical name of the speaker; empty if nobody is quoted or the speaker is unknown. */
  readonly speaker: string;
  /** Position of its story. */
  readonly story: number;
  /** Position of its article in the story; -1 for a claim, which is the editor's. */
  readonly article: number;
  /** Offset in the article's text, UTF-16. */
  readonly start: number;
  readonly end: number;
  /** Id of the claim, or of the sentence in which it begins. */
  readonly id: string;
  /** Id of the utterance; empty if it is none. */
  readonly utterance: string;
  /** Positions of the articles that report it, for a claim. */
  readonly tellers?: readonly number[];
}

/**
 * Every document of the stories, in the order of kinds, stories and texts. A generator: it yields after each
 * article.
 */
export function* listDocuments(stories: readonly StoryTexts[]): Generator<void, SearchDocument[]> {
  const quotes: SearchDocument[] = [];
  const claims: SearchDocument[] = [];
  const sentences: SearchDocument[] = [];
  for (const [s, story] of stories.entries()) {
    for (const [id, text, tellers = []] of story.claims)
      claims.push({
        kind: 'claim',
        text,
        speaker: '',
        story: s,
        article: -1,
        start: 0,
        end: text.length,
        id,
        utterance: '',
        tellers,
      });
    for (const [a, article] of story.articles.entries()) {
      quotes.push(...quotesOf(story, article, s, a));
      for (const sentence of sentencesOf(article)) {
        sentences.push({
          ...sentence,
          text: article.text.slice(sentence.start, sentence.end),
          speaker: speakerOf(story, article, sentence),
          story: s,
          article: a,
          utterance: '',
        });
      }
      yield;
    }
  }
  return [...quotes, ...claims, ...sentences];
}

/** A passage that is read for the index of an archive. */
export type Passage = Pick<SearchDocument, 'text' | 'speaker' | 'article'>;

/**
 * The documents of a story that are no quotes, in the order of `listDocuments`, without what only a hit needs: to make ids of
 * sentences out of their words takes longer than to read these.
 */
export function listPassages(story: StoryTexts): Passage[] {
  return [
    ...story.claims.map(([, text]) => ({ text, speaker: '', article: -1 })),
    ...story.articles.flatMap((article, a) =>
      placeLines(article).map((line) => ({
        text: article.text.slice(line.start, line.end),
        speaker: speakerOf(story, article, line),
        article: a,
      })),
    ),
  ];
}

function quotesOf(story: StoryTexts, article: ArticleTexts, s: number, a: number): SearchDocument[] {
  const sentences = sentencesOf(article);
  return article.quotes.map(([start, length, speaker, utterance]) => ({
    kind: 'quote',
    text: article.text.slice(start, start + length),
    speaker: story.speakers[speaker] ?? '',
    story: s,
    article: a,
    start,
    end: start + length,
    id: sentences.find((sentence) => sentence.end > start)?.id ?? '',
    utterance: story.utterances[utterance] ?? '',
  }));
}

/** A sentence in the text of its article. */
export interface PlacedSentence {
  readonly kind: Kind;
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The sentences of an article with their offsets in its text; made once for each article. */
export function sentencesOf(article: ArticleTexts): readonly PlacedSentence[] {
  const known = kept.get(article);
  if (known) return known;
  const places = placeLines(article);
  const derived = contentIds(
    places.map(({ start, end }) => article.text.slice(start, end)),
    's',
  );
  const placed = places.map((span, i): PlacedSentence => ({
    kind: article.headlines.includes(i) ? 'headline' : 'sentence',
    id: article.ids[i] ?? derived[i] ?? '',
    ...span,
  }));
  kept.set(article, placed);
  return placed;
}

/** The lines of an article, without those that mark what is left out. */
export function placeLines({ text, excerpts }: ArticleTexts): Span[] {
  const spans: Span[] = [];
  let next = 0;
  for (const line of text === '' ? [] : text.split('\n')) {
    if (!(excerpts && line === LEFT_OUT)) spans.push({ start: next, end: next + line.length });
    next += line.length + 1;
  }
  return spans;
}

const kept = new WeakMap<ArticleTexts, readonly PlacedSentence[]>();

/** The only speaker quoted in a sentence; none if there are two. */
function speakerOf(
  story: StoryTexts,
  { quotes }: ArticleTexts,
  sentence: { start: number; end: number },
): string {
  const names = new Set(
    quotes
      .filter(([start, length]) => start < sentence.end && sentence.start < start + length)
      .map(([, , speaker]) => story.speakers[speaker] ?? ''),
  );
  const [only = ''] = names;
  return names.size === 1 ? only : '';
}
