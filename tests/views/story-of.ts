import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { compileCorpus } from '../../src/corpus/compile-corpus.ts';
import type { Story } from '../../src/model/story.ts';

/** What a test puts into a content folder; only articles are needed. */
export interface Folder {
  /** Source text by article id. */
  readonly articles: Readonly<Record<string, string>>;
  /** `story.yaml`, `claims.yaml` and `outlets.yaml` as data. */
  readonly story?: unknown;
  readonly claims?: unknown;
  readonly outlets?: unknown;
  /** `corrections.yaml` as data. */
  readonly corrections?: unknown;
  /** `published.yaml` as text. */
  readonly ledger?: string;
}

/** Writes a content folder, compiles it as the build does, and gives its one story. */
export function storyOf({ articles, story, claims, corrections, outlets, ledger }: Folder): Story {
  const root = mkdtempSync(join(tmpdir(), 'same-story-'));
  try {
    const folder = join(root, 'stories', 'bridge');
    mkdirSync(join(folder, 'articles'), { recursive: true });
    for (const [id, text] of Object.entries(articles))
      writeFileSync(join(folder, 'articles', `${id}.txt`), text);
    if (story !== undefined) writeFileSync(join(folder, 'story.yaml'), stringify(story));
    // Somebody has read every article unless a test says otherwise.
    if (claims !== undefined)
      writeFileSync(
        join(folder, 'claims.yaml'),
        stringify({ examined: Object.keys(articles), ...(claims as object) }),
      );
    if (corrections !== undefined) writeFileSync(join(folder, 'corrections.yaml'), stringify(corrections));
    if (ledger !== undefined) writeFileSync(join(folder, 'published.yaml'), ledger);
    if (outlets !== undefined) writeFileSync(join(root, 'outlets.yaml'), stringify(outlets));
    const { corpus, problems } = compileCorpus(root);
    const [only] = corpus?.stories ?? [];
    if (!only)
      throw new Error(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
    return only;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The article of an id. */
export function articleIn(story: Story, id: string): Story['articles'][number] {
  const article = story.articles.find((each) => each.id === id);
  if (!article) throw new Error(`No article \`${id}\``);
  return article;
}

/** Every string anywhere in a view. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsIn);
}
