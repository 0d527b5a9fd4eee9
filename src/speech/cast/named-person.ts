/** Somebody named in one article. */
export interface NamedPerson {
  /** As the article's quotes name the speaker: its fullest form, or the name of `story.yaml`. */
  readonly name: string;
  /** Every way the article prints the name, titles left out, with how often. */
  readonly forms: ReadonlyMap<string, number>;
  readonly gender: 'male' | 'female' | null;
  /** From `story.yaml`: the name stands as the editor wrote it. */
  readonly given: boolean;
}
