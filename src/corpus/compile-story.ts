import type { Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { countStory } from './count-story.ts';
import { deriveId } from './derive-id.ts';
import type { StoryInput } from './stages/read-files.ts';
import { stages } from './stages/stages.ts';

/**
 * Compiles one story's folder and checks what its editor wrote against the articles. What cannot be read is reported
 * once; everything that does not depend on it is still checked.
 *
 * @param input the folder as read from disk, and the outlets it may name
 * @param progress called when a stage begins, with its name
 */
export function compileStory(input: StoryInput, progress: (stage: string) => void = () => {}): CompiledStory {
  const { folder } = input;
  const { problems, ...outcome } = stages.run(input, { found: folder.problems, progress });
  const outletIds = outcome.draft.outletIds ?? null;
  if (!outcome.finished) return { story: null, problems, outletIds };
  const { draft } = outcome;
  const { entries } = draft;
  const story: Story = {
    id: folder.id,
    formerly: entries.formerly.map(deriveId),
    alsoIn: Object.fromEntries(
      Object.entries(entries['also-in']).map(([language, name]) => [language, deriveId(name)]),
    ),
    title: entries.title ?? folder.name,
    occasion: entries.occasion ?? null,
    summary: entries.summary ?? null,
    blind: entries.blind,
    outlets: draft.outlets,
    articles: draft.articles,
    utterances: draft.utterances,
    conversations: draft.conversations,
    links: draft.links,
    matches: draft.matches,
    facts: draft.facts,
    topics: draft.topics,
    claims: draft.claims,
    credits: draft.credits,
    people: entries.people,
    highlights: entries.highlights,
    pairs: entries.pairs,
    former: draft.former,
    corrections: draft.corrections,
    counts: countStory(draft),
    problems,
  };
  return { story, problems, outletIds };
}

/** What became of a story's folder. */
export interface CompiledStory {
  /** `null` if a problem is an error. */
  readonly story: Story | null;
  readonly problems: Problem[];
  /** Ids of the outlets its articles go by; `null` if `story.yaml` is broken. */
  readonly outletIds: readonly string[] | null;
}
