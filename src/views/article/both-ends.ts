import type { Article } from '../../model/article.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { overlap, spanOf } from '../../text/spans.ts';
import { cellOf } from '../claim-cells.ts';
import { keepWhile } from '../keep-while.ts';
import { sentencesOver, wholeSentences } from '../sentences-over.ts';
import { isShown } from '../shown-sentences.ts';
import { causesIn, type Cause } from './find-causes.ts';
import { companionsOf, type Companion } from './sentence-company.ts';

/** What the others have for a sentence, and the words of theirs for which words of it are marked. */
interface Company {
  readonly companions: readonly Companion[];
  readonly causes: readonly Cause[];
}

/**
 * What the others have for a sentence that may be shown. A difference with words on both ends is one of both articles, whichever of the
 * two it was found from.
 */
export const companyOf = (story: Story, article: Article, sentence: Sentence): Company =>
  companies(story).get(article.id)?.get(sentence.id) ?? { companions: [], causes: [] };

/** Of all sentences of a story at once: each article's differences are also those of the others. */
const companies = (story: Story) =>
  kept([story.articles, story.claims, story.matches], () => {
    const found = new Map(
      story.articles.map((article) => [
        article.id,
        new Map(
          article.sentences.filter(isShown(story, article)).map((sentence) => {
            const companions = companionsOf(story, article, sentence);
            const causes = causesIn(story, article, sentence, companions);
            return [sentence.id, { companions, causes, turned: [] as Cause[] }];
          }),
        ),
      ]),
    );
    for (const article of story.articles)
      for (const { causes } of found.get(article.id)?.values() ?? [])
        for (const cause of causes) {
          const other = story.articles.find(({ id }) => id === cause.article);
          for (const there of other ? cause.theirs : [])
            for (const sentence of other ? sentencesOver(other, there) : []) {
              const company = found.get(cause.article)?.get(sentence.id);
              const isKnown = [...(company?.causes ?? []), ...(company?.turned ?? [])].some(
                (each) =>
                  each.article === article.id && overlap(each.own, there) && overlaps(each.theirs, cause.own),
              );
              if (!isKnown) company?.turned.push(turn(cause, article, there));
            }
        }
    return new Map(
      [...found].map(([id, sentences]) => [
        id,
        new Map(
          [...sentences].map(([name, { companions, causes, turned }]) => [
            name,
            { companions, causes: [...causes, ...turned] } satisfies Company,
          ]),
        ),
      ]),
    );
  });

const kept = keepWhile<ReadonlyMap<string, ReadonlyMap<string, Company>>>();

const overlaps = (spans: readonly Span[], span: Span): boolean => spans.some((each) => overlap(each, span));

/** A difference as the other article sees it. */
function turn({ claim, own, told, differs, contradicts }: Cause, article: Article, there: Span): Cause {
  const rests = claim && cellOf(claim, article.id)?.evidence.find((span) => overlap(span, own));
  return {
    article: article.id,
    span: spanOf(rests ?? wholeSentences(article, own)),
    claim,
    principal: false,
    on: claim,
    told: told === 'less-specific' ? 'more-specific' : told === 'more-specific' ? 'less-specific' : told,
    differs,
    contradicts,
    own: spanOf(there),
    theirs: [spanOf(own)],
  };
}
