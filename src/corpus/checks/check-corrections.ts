import type { Problem } from '../../model/problem.ts';
import { didYouMean } from '../../text/suggest-name.ts';
import { problem } from '../rules.ts';
import type { PlacedCorrections } from '../stages/place-corrections.ts';
import type { Files } from '../stages/read-files.ts';

/** Checks that each entry of `corrections.yaml` is about one thing that the story has, or once had. */
export function checkCorrections({ correctionsFile, misplaced }: Files & PlacedCorrections): Problem[] {
  return misplaced.map((fault) => {
    const at = (key: string) => correctionsFile.locate(['corrections', fault.number, key]);
    switch (fault.kind) {
      case 'two':
        return problem('correction-of-two', at('claim'), 'The correction names a claim and an article');
      case 'claim':
        return problem(
          'claim-unknown',
          at('claim'),
          `The correction names \`${fault.claim}\`, a claim that is not there and never was${didYouMean(fault.claim, fault.known)}`,
        );
      case 'article':
        return problem(
          'article-unknown',
          at('article'),
          `The correction names \`${fault.article}\`, an article that has no file and never had${didYouMean(fault.article, fault.known)}`,
        );
      case 'quote':
        return fault.utterances === 0
          ? problem('correction-unmatched', at('quote'), `“${fault.quote}” is not a quote`)
          : problem(
              'correction-ambiguous',
              at('quote'),
              `“${fault.quote}” was said ${fault.utterances} times`,
            );
    }
  });
}
