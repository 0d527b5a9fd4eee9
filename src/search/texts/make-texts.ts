import type { Article } from '../../model/article.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Story } from '../../model/story.ts';
import { contentIds } from '../../text/content-id.ts';
import { LEFT_OUT } from '../../text/left-out.ts';
import { oneLine } from '../../text/one-line.ts';
import { overlap } from '../../text/spans.ts';
import { withoutSigns } from '../../text/without-signs.ts';
import type { ArticleTexts, StoryTexts } from './search-data.ts';

/**
 * The texts of a story as the search page fetches them.
 *
 * @param shown which sentences of an article may be printed: if it is shown in excerpts, only those reach the
 * browser
 */
export function makeTexts(
  story: Story,
  shown: (article: Article) => (sentence: Sentence) => boolean,
): StoryTexts {
  const speakers = new Places();
  const utterances = new Places();
  const printed = story.articles.map((article) => article.sentences.filter(shown(article)));
  const articles = story.articles.map((article, i) =>
    articleTexts(story, article, printed[i] ?? [], speakers, utterances),
  );
  const place = new Map(
    story.articles.flatMap(({ id }, a) =>
      (printed[a] ?? []).map((sentence, s) => [`${id} ${sentence.id}`, [a, s] as const] as const),
    ),
  );
  const rows = story.facts.map(({ passages }) =>
    passages.flatMap((passage) => {
      const article = story.articles.find(({ id }) => id === passage.article);
      const first = article?.sentences.find((sentence) => overlap(sentence, passage));
      const found = first && place.get(`${passage.article} ${first.id}`);
      return found ?? [];
    }),
  );
  return {
    id: story.id,
    title: story.title,
    articles,
    speakers: speakers.list,
    utterances: utterances.list,
    claims: story.claims.map((claim) => {
      const told = story.articles.flatMap(({ id }, a) =>
        claim.cells.some(
          ({ article, state, besides }) => article === id && state === 'reports' && besides !== true,
        )
          ? [a]
          : [],
      );
      return told.length > 0 ? ([claim.id, claim.statement, told] as const) : [claim.id, claim.statement];
    }),
    people: story.people.map(({ name, aliases }) => ({ name, aliases })),
    rows: rows.filter((row) => row.length > 2),
  };
}

function articleTexts(
  story: Story,
  article: Article,
  sentences: readonly Sentence[],
  speakers: Places,
  utterances: Places,
): ArticleTexts {
  const outlet = story.outlets.find(({ id }) => id === article.outlet);
  const parts = sentences.map((sentence) => oneLine(withoutSigns(article, sentence)));
  const starts: number[] = [];
  let text = '';
  let last = -1;
  for (const [i, part] of parts.entries()) {
    const at = article.sentences.indexOf(sentences[i] as Sentence, last + 1);
    // Words on either side of a gap do not follow each other.
    if (i > 0) text += at > last + 1 ? `\n${LEFT_OUT}\n` : '\n';
    last = at;
    starts.push(text.length);
    text += part;
  }
  /**
   * Where an offset of the source text lies in `text`: inside the sentence, or at the end of the one before.
   */
  const placeOf = (offset: number): number => {
    const i = sentences.findLastIndex(({ start }) => start <= offset);
    const [sentence, start, part] = [sentences[i], starts[i], parts[i]];
    if (!sentence || start === undefined || part === undefined) return 0;
    if (offset >= sentence.end) return start + part.length;
    return start + oneLine(withoutSigns(article, { start: sentence.start, end: offset })).length;
  };
  const derived = contentIds(parts, 's');
  const headings = article.blocks.filter(({ type }) => type === 'title' || type === 'heading');
  return {
    id: article.id,
    outlet: article.outlet,
    name: outlet?.name ?? article.outlet,
    letter: article.letter,
    hue: outlet?.colour ?? 1,
    text,
    ...(sentences.length < article.sentences.length ? { excerpts: true } : {}),
    ids: Object.fromEntries(sentences.flatMap(({ id }, i) => (id === derived[i] ? [] : [[i, id] as const]))),
    headlines: sentences.flatMap((sentence, i) =>
      headings.some((block) => overlap(block, sentence)) ? [i] : [],
    ),
    quotes: article.quotes
      .filter(
        ({ utterance, start, end }) =>
          utterance !== null && sentences.some((sentence) => overlap(sentence, { start, end })),
      )
      .map((quote) => {
        const start = placeOf(
          Math.max(quote.start, sentences.find((sentence) => overlap(sentence, quote))?.start ?? 0),
        );
        return [
          start,
          placeOf(quote.end) - start,
          speakers.of(quote.speaker),
          utterances.of(quote.utterance),
        ] as const;
      }),
  };
}

/** A list in which each thing occurs once, and the position of each. */
class Places {
  readonly list: string[] = [];
  of(thing: string | null): number {
    if (thing === null) return -1;
    const at = this.list.indexOf(thing);
    return at === -1 ? this.list.push(thing) - 1 : at;
  }
}
