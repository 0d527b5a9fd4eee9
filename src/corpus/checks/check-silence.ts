import { findTwins } from '../../claims/find-twins.ts';
import type { Problem } from '../../model/problem.ts';
import { problem } from '../rules.ts';
import type { Articles } from '../stages/attribute-speech.ts';
import type { Claims } from '../stages/place-claims.ts';
import type { Files } from '../stages/read-files.ts';

/** Checks that no article is called silent on a claim that it prints in the very words of an article that reports it. */
export function checkSilence({ claimsFile, articles, claims }: Files & Articles & Claims): Problem[] {
  const paths = new Map(
    (claimsFile.value?.topics ?? []).flatMap((topic, t) =>
      topic.claims.map(({ id }, c) => [id, ['topics', t, 'claims', c, 'cells']] as const),
    ),
  );
  return findTwins(claims, articles).map(({ claim, article, of, spans }) => {
    const text = articles.find(({ id }) => id === article)?.text ?? '';
    const printed = spans.map(({ start, end }) => `“${text.slice(start, end)}”`).join(' and ');
    return problem(
      'silent-twin',
      claimsFile.locate([...(paths.get(claim) ?? []), article]),
      `\`${article}\` is silent on claim \`${claim}\`, but prints ${printed}, the words that \`${of}\` reports it in`,
    );
  });
}
