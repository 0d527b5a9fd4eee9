import { words } from '#words/data.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { findText } from '../../text/find-text.ts';
import {
  articleAddress,
  claimAddress,
  dataAddress,
  fullAddress,
  storyAddress,
  utteranceAddress,
} from '../../views/addresses.ts';
import { STATE_WORDS } from '../../views/claim-cells.ts';
import { wholeSentences } from '../../views/sentences-over.ts';
import { SITE } from '../../views/site.ts';

/** The name of the file. */
export const ANNOTATIONS_FILE = 'annotations.jsonld';

/** Characters before and after the words that help to find them: as many as Hypothesis keeps. */
const AROUND = 32;

/**
 * All evidence of a story as one collection of the W3C Web Annotation Data Model: the words that prove what an article
 * does with a claim, the words of highlights, and each printing of an utterance.
 *
 * A `TextQuoteSelector` holds for the publisher's page too. A `TextPositionSelector` holds for the text as it was copied
 * from there, and counts Unicode code points (Web Annotation Data Model, 4.2.5).
 */
export function annotationsOf(story: Story): Record<string, unknown> {
  const items = [...evidenceOf(story), ...highlightsOf(story), ...printingsOf(story)];
  const id = fullAddress(dataAddress(story.id, ANNOTATIONS_FILE));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: words.annotations(story.title),
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function evidenceOf(story: Story): Annotation[] {
  return story.claims.flatMap((claim) =>
    claim.cells.flatMap((cell) =>
      cell.evidence.map((span, i) => {
        const address = fullAddress(claimAddress(story.id, claim.id, cell.article));
        return annotation(story, cell.article, span, `${address}-${i + 1}`, [
          {
            type: 'TextualBody',
            purpose: 'describing',
            value: claim.statement,
            format: 'text/plain',
            language: SITE.language,
          },
          { type: 'TextualBody', purpose: 'classifying', value: STATE_WORDS[cell.state] },
          { type: 'SpecificResource', purpose: 'linking', source: address },
        ]);
      }),
    ),
  );
}

function highlightsOf(story: Story): Annotation[] {
  return story.highlights.flatMap(({ question, lines }, at) =>
    lines.flatMap((line, i) => {
      const [span] = findText(story.articles.find(({ id }) => id === line.article)?.text ?? '', line);
      const id = `${fullAddress(storyAddress(story.id))}#highlight-${at + 1}-${i + 1}`;
      return span
        ? [
            annotation(story, line.article, span, id, [
              {
                type: 'TextualBody',
                purpose: 'describing',
                value: question,
                format: 'text/plain',
                language: SITE.language,
              },
            ]),
          ]
        : [];
    }),
  );
}

function printingsOf(story: Story): Annotation[] {
  return story.utterances.flatMap((utterance) =>
    utterance.members.map(({ article, quote, start, end }) => {
      const address = fullAddress(utteranceAddress(story.id, utterance.id, { article, quote }));
      return annotation(story, article, { start, end }, address, [
        ...(utterance.speaker === null
          ? []
          : [{ type: 'TextualBody', purpose: 'identifying', value: utterance.speaker }]),
        { type: 'SpecificResource', purpose: 'linking', source: address },
      ]);
    }),
  );
}

function annotation(
  story: Story,
  articleId: string,
  span: Span,
  id: string,
  body: readonly Record<string, string>[],
): Annotation {
  const article = story.articles.find((each) => each.id === articleId);
  if (!article) throw new Error(`No article \`${articleId}\` in \`${story.id}\``);
  const here = fullAddress(articleAddress(story.id, article.id));
  const { before, after } = aroundOf(article, span);
  return {
    id,
    type: 'Annotation',
    motivation: 'linking',
    body,
    target: {
      type: 'SpecificResource',
      source: article.url?.value ?? here,
      // The representation that the positions are true of.
      state: {
        type: 'TimeState',
        cached: here,
        // Known to the day, and the model wants moments.
        ...(article.retrieved && {
          sourceDateStart: `${article.retrieved.value}T00:00:00Z`,
          sourceDateEnd: `${article.retrieved.value}T23:59:59Z`,
        }),
      },
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: article.text.slice(span.start, span.end),
          ...(before && { prefix: before }),
          ...(after && { suffix: after }),
        },
        {
          type: 'TextPositionSelector',
          start: codePoints(article.text.slice(0, span.start)),
          end: codePoints(article.text.slice(0, span.end)),
        },
      ],
    },
  };
}

/** What stands around words; of a text shown in excerpts no more than their own sentences. */
function aroundOf(article: Article, span: Span): { before: string; after: string } {
  const within =
    article.rights === 'full' ? { start: 0, end: article.text.length } : wholeSentences(article, span);
  // A code point has two units at most; one more where the slice may begin or end inside of one.
  const [from, to] = [span.start - 2 * AROUND - 1, span.end + 2 * AROUND + 1];
  const before = [...article.text.slice(Math.max(within.start, from), span.start)].slice(-AROUND).join('');
  const after = [...article.text.slice(span.end, Math.min(within.end, to))].slice(0, AROUND).join('');
  return { before, after };
}

const codePoints = (text: string): number =>
  text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);

/** The parts of the model that are used here. */
interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'linking';
  readonly body: readonly Record<string, string>[];
  readonly target: Record<string, unknown>;
}
