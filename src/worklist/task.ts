/**
 * What kind of thing is left to do.
 * - `decide`: a cell from an older file that is `differs`
 * - `not-read`: an article that nobody has read for the claims
 * - `look-again`: a cell without words whose article has a sentence that may tell the claim
 * - `no-date`, `no-address`: what nobody knows of an article yet
 * - `no-summary`, `no-people`, `no-highlight`: what the story has none of
 * - `several-tell`: what several articles tell and no claim rests on
 * - `no-claim`: a sentence that no claim rests on
 */
export type TaskKind =
  | 'decide'
  | 'not-read'
  | 'look-again'
  | 'no-date'
  | 'no-address'
  | 'no-summary'
  | 'no-people'
  | 'no-highlight'
  | 'several-tell'
  | 'no-claim';

/** One thing that is left for an editor to do. Nothing here is an error. */
export interface Task {
  readonly kind: TaskKind;
  /** The larger, the more readers see of it. */
  readonly weight: number;
  /** The article it is about; `null` for the story as a whole. */
  readonly article: string | null;
  /** The claim it is about. */
  readonly claim: string | null;
  /** UTF-16 offset into the article: where to look. */
  readonly start: number | null;
  /** One line: the statement, or what is missing. */
  readonly title: string;
  /** Why, and what it would change. */
  readonly why: string | null;
  /** The words of the article. */
  readonly words: string | null;
  /** What to paste, indented as the file has it. */
  readonly yaml: string | null;
  /** The file that it goes into. */
  readonly into: 'claims.yaml' | 'story.yaml' | null;
}
