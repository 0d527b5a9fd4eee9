import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { renderSpan } from '../../render/render-span.ts';
import { diffWithin, isSameWords } from '../../text/diff-words.ts';
import { trim } from '../../text/spans.ts';
import { countWordsIn, formsWithin } from '../../text/words.ts';
import { utteranceAddress } from '../addresses.ts';
import { outletSigns, type OutletSign } from '../outlet-sign.ts';
import { sentencesOver } from '../sentences-over.ts';
import { isShown } from '../shown-sentences.ts';
import { tellersOf } from '../tellers.ts';

/** A quotation that several print, of which one prints more than all others. */
export interface CutQuotation {
  readonly speaker: string | null;
  /** The fullest printing, HTML; the words that no other prints are marked. */
  readonly html: string;
  readonly outlet: OutletSign;
  readonly others: readonly OutletSign[];
  /** The page of the quotation, with every printing word by word. */
  readonly address: string;
}

/** Fewer words more may be a matter of where the marks stand. */
const LEAST_MORE = 5;
const MOST = 3;

/** What only one outlet prints of a quotation that others print as well, those with the most words first. */
export function cutQuotations(story: Story): CutQuotation[] {
  const signs = outletSigns(story);
  const forms = new Map(
    story.articles.map(({ id, text }) => [
      id,
      ` ${formsWithin(text, { start: 0, end: text.length }).join(' ')} `,
    ]),
  );
  return story.utterances
    .flatMap((utterance) => {
      if (utterance.rendering !== null) return [];
      const printed = utterance.members
        .flatMap((member) => {
          const article = story.articles.find(({ id }) => id === member.article);
          const outlet = signs.find(({ id }) => id === member.article);
          return article && outlet && sentencesOver(article, member).every(isShown(story, article))
            ? [{ article, outlet, member, words: countWordsIn(article.text, member) }]
            : [];
        })
        .toSorted((a, b) => b.words - a.words);
      const [fullest] = printed;
      const others = printed.filter(({ article }) => article !== fullest?.article);
      const [next] = others;
      if (!fullest || !next || fullest.words - next.words < LEAST_MORE) return [];
      const kept = others.map((other) =>
        diffWithin(fullest.article.text, fullest.member, other.article.text, other.member).flatMap(
          (segment) => (segment.a !== null && !isSameWords(segment) ? [segment.a] : []),
        ),
      );
      // What the next longest lacks and no other has either, inside marks or outside of them.
      const elsewhere = [...forms].filter(([id]) => id !== fullest.article.id);
      const alone = (kept[0] ?? []).filter((span) => {
        const words = ` ${formsWithin(fullest.article.text, span).join(' ')} `;
        return (
          kept.every((spans) => spans.some((each) => each.start <= span.start && span.end <= each.end)) &&
          !elsewhere.some(([, text]) => text.includes(words)) &&
          !holdsToldSentence(story, fullest.article, span, fullest.member)
        );
      });
      const more = alone.reduce((sum, span) => sum + countWordsIn(fullest.article.text, span), 0);
      if (more < LEAST_MORE) return [];
      return [
        {
          speaker: utterance.speaker,
          html: renderSpan(
            fullest.article,
            fullest.member,
            alone.map((span) => ({ ...trim(fullest.article.text, span), className: 'other' })),
          ),
          outlet: fullest.outlet,
          others: signs.filter(({ id }) => others.some(({ outlet }) => outlet.id === id)),
          address: utteranceAddress(story.id, utterance.id),
          more,
        },
      ];
    })
    .toSorted((a, b) => b.more - a.more)
    .slice(0, MOST)
    .map(({ more: _, ...view }) => view);
}

/** Whether a span has all quoted words of a sentence that another article tells, in whatever words. */
function holdsToldSentence(story: Story, article: Article, span: Span, quoted: Span): boolean {
  const words = (...spans: Span[]): number =>
    countWordsIn(article.text, {
      start: Math.max(...spans.map(({ start }) => start)),
      end: Math.min(...spans.map(({ end }) => end)),
    });
  return sentencesOver(article, span).some(
    (sentence) =>
      words(sentence, quoted) === words(sentence, quoted, span) &&
      tellersOf(story, article.id, sentence).size > 0,
  );
}
