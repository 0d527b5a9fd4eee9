import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { overlap } from '../../text/spans.ts';
import { cellOf } from '../claim-cells.ts';
import { comparedWords } from '../wording/compared-words.ts';
import type { Changed } from './changed-words.ts';
import type { Cause } from './find-causes.ts';
import type { Companion } from './sentence-company.ts';

/**
 * What an outlet has for marked words of a sentence: words for which they are marked; else where it tells the same. That is where it
 * tells what others tell differently; or another claim on these words, if it has one of them, too, or nobody differs on any claim.
 *
 * @param companions what this outlet has for the sentence
 * @returns for each mark, in order
 */
export function toldOnMarks(
  article: Article,
  source: Article,
  companions: readonly Companion[],
  { marks, causes, grave }: Changed,
): readonly {
  readonly causes: readonly Cause[];
  /** Where it tells what others tell differently. */
  readonly answering: readonly Companion[];
  /** Where it tells another claim on these words. */
  readonly alike: readonly Companion[];
}[] {
  const all = [...causes, ...grave];
  const tells = companions.filter(({ told }) => told === 'tells');
  return marks.map((mark) => {
    const on = all.filter(({ own }) => overlap(own, mark));
    const differing = on.filter(({ differs }) => differs).map(({ claim }) => claim);
    // Beside words that somebody contradicts nobody tells the same who does not tell what they dispute.
    const isClose = ({ claim, span, principal }: Companion) =>
      !on.some(({ contradicts }) => contradicts) &&
      (claim === null
        ? principal && differing.length === 0
        : restsOn(claim, article, mark) &&
          (differing.length === 0 || shareWords(article, mark, source, span)));
    return {
      causes: on.filter((cause) => cause.article === source.id),
      answering: tells.filter(({ claim }) => claim !== null && differing.includes(claim)),
      alike: tells.filter(isClose),
    };
  });
}

const restsOn = (claim: Claim, { id }: Article, mark: Span): boolean =>
  (cellOf(claim, id)?.evidence ?? []).some((span) => overlap(span, mark));

/** Whether two stretches have a telling word in common; a "not" by itself says nothing of what it denies. */
function shareWords(article: Article, span: Span, source: Article, theirs: Span): boolean {
  const there = new Set(comparedWords(source, theirs).map(({ key }) => key));
  return comparedWords(article, span).some(({ key, telling, small }) => telling && !small && there.has(key));
}
