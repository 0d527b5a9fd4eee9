import type { Problem } from '../../model/problem.ts';
import { problem } from '../rules.ts';
import type { Articles } from '../stages/attribute-speech.ts';
import type { Corrections } from '../stages/correct-speech.ts';
import type { Conversations } from '../stages/piece-conversations.ts';
import type { Files } from '../stages/read-files.ts';
import { listPlaces } from './describe-evidence.ts';
import { namedSources } from './named-sources.ts';

/** Checks that the words of each correction and conversation in `story.yaml` are in exactly one quote. */
export function checkQuotes(draft: Files & Articles & Corrections & Conversations): Problem[] {
  const { storyFile: file, correctionFaults, conversationFaults } = draft;
  const sources = namedSources(draft);
  const sourceOf = (id: string) => sources.filter((source) => source.id === id);
  return [
    ...correctionFaults.map(({ correction, exact, places, closest }) => {
      const place = file.locate(['quotes', correction, 'exact']);
      if (places.length === 0)
        return problem(
          'correction-unmatched',
          place,
          `“${exact}” is not a quote${closest === null ? '' : `; the closest is “${closest}”`}`,
        );
      return problem(
        'correction-ambiguous',
        place,
        `“${exact}” matches ${places.length} quotes: ${listPlaces(places.flatMap(({ article, span }) => sourceOf(article).map((source) => ({ source, span }))))}`,
      );
    }),
    ...conversationFaults.map(({ conversation, quote, article, found }) => {
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
