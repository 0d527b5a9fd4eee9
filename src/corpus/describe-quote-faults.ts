import type { Problem } from '../model/problem.ts';
import type { StoryFile } from '../model/story-file.ts';
import type { CorrectionProblem } from '../quotes/correct-quotes.ts';
import type { ConversationFault } from '../quotes/gather-conversations.ts';
import type { YamlFile } from './read-yaml.ts';
import { problem } from './rules.ts';

/** Corrections and conversations of `story.yaml` whose words are in no quote, or in more than one. */
export function describeQuoteFaults(file: YamlFile<StoryFile>, corrections: readonly CorrectionProblem[], conversations: readonly ConversationFault[]): Problem[] {
  return [
    ...corrections.map(({ correction, exact, found, closest }) =>
      problem('correction-unmatched', file.locate(['quotes', correction, 'exact']), `“${exact}” is ${found === 0 ? `no quote${closest === null ? '' : `; the closest is “${closest}”`}` : `${found} quotes; name the article`}`)),
    ...conversations.map(({ conversation, quote, found }) =>
      problem('correction-unmatched', file.locate(['conversations', conversation, 'quotes', quote, 'exact']), `The words are ${found === 0 ? 'in no quote' : `in ${found} quotes`} of the article`)),
  ];
}
