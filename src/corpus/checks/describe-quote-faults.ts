import type { Problem } from '../../model/problem.ts';
import type { StoryFile } from '../../model/story-file.ts';
import type { CorrectionProblem } from '../../speech/correct-quotes.ts';
import type { ConversationFault } from '../../utterances/gather-conversations.ts';
import { listPlaces, type NamedSource } from './describe-evidence.ts';
import type { YamlFile } from '../files/read-yaml.ts';
import { problem } from '../rules.ts';

/** Corrections and conversations of `story.yaml` whose words are in no quote, or in more than one. */
export function describeQuoteFaults(
  file: YamlFile<StoryFile>,
  corrections: readonly CorrectionProblem[],
  conversations: readonly ConversationFault[],
  sources: readonly NamedSource[],
): Problem[] {
  const sourceOf = (id: string) => sources.filter((source) => source.id === id);
  return [
    ...corrections.map(({ correction, exact, places, closest }) => {
      const place = file.locate(['quotes', correction, 'exact']);
      if (places.length === 0)
        return problem(
          'correction-unmatched',
          place,
          `“${exact}” is no quote${closest === null ? '' : `; the closest is “${closest}”`}`,
        );
      return problem(
        'correction-ambiguous',
        place,
        `“${exact}” is ${places.length} quotes: ${listPlaces(places.flatMap(({ article, span }) => sourceOf(article).map((source) => ({ source, span }))))}`,
      );
    }),
    ...conversations.map(({ conversation, quote, article, found }) => {
      const place = file.locate(['conversations', conversation, 'quotes', quote, 'exact']);
      if (found.length === 0)
        return problem('correction-unmatched', place, `The words are in no quote of \`${article}\``);
      return problem(
        'conversation-ambiguous',
        place,
        `The words are in ${found.length} quotes of \`${article}\`: ${listPlaces(sourceOf(article).flatMap((source) => found.map((span) => ({ source, span }))))}`,
      );
    }),
  ];
}
