import type { SiteFile } from '../../src/model/site-file.ts';
import type { Story } from '../../src/model/story.ts';
import type { Task } from '../../src/worklist/task.ts';

/** A content folder as the live pages show it. */
export interface LiveContent {
  readonly site: SiteFile;
  /** The last good state of each. */
  readonly stories: readonly Story[];
  /** What is left to do, by story. */
  readonly work: Readonly<Record<string, readonly Task[]>>;
  /** What is wrong, `file:line:column rule message` and what to do; errors first. */
  readonly problems: readonly LiveProblem[];
}

interface LiveProblem {
  readonly level: 'error' | 'warning';
  /** The story, where it is of one. */
  readonly text: string;
}

/** What a compilation gives: stories with errors are missing, and named. */
export type Compiled = LiveContent & { readonly bad: readonly string[]; readonly whole: boolean };

/**
 * The content after a compilation: a story with errors stays as it was before, and all of them where an error belongs
 * to no single story.
 */
export function renew(before: LiveContent | null, next: Compiled): LiveContent {
  const { bad, whole, ...content } = next;
  const kept = (before?.stories ?? []).filter(
    ({ id }) => !content.stories.some((story) => story.id === id) && (bad.includes(id) || !whole),
  );
  return {
    ...content,
    stories: [...content.stories, ...kept].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    work: {
      ...Object.fromEntries(kept.map(({ id }) => [id, before?.work[id] ?? []])),
      ...content.work,
    },
  };
}
