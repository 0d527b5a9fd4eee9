import { words } from '#words/data.ts';
import { createHash } from 'node:crypto';
import type { Story } from '../../model/story.ts';
import { dataAddress, fullAddress, storyAddress } from '../../views/addresses.ts';
import { outletSign } from '../../views/outlet-sign.ts';
import { SITE } from '../../views/site.ts';
import { articleItem } from '../cite/items.ts';
import { CITATION_TYPES, writeCitations } from '../cite/write-citations.ts';
import { ANNOTATIONS_FILE, annotationsOf } from './annotations.ts';
import { publishStory } from './publish-story.ts';
import { tablesOf, type Table } from './tables.ts';

/** A file of the data of a story. */
export interface DataFile {
  readonly file: string;
  readonly title: string;
  readonly about: string;
  readonly type: string;
  /** Written when it is first asked for. */
  readonly body: string;
}

/** Those of the story last asked for: its pages ask again and again, and the files of all would fill the memory. */
let kept: { readonly story: Story; readonly files: readonly DataFile[] } | undefined;

/** The files of the data of a story, the description of all last. The same story makes the same bytes. */
export function storyFiles(story: Story): readonly DataFile[] {
  if (kept?.story === story) return kept.files;
  const tables = tablesOf(story);
  const files: DataFile[] = [
    ...tables.map((table) =>
      dataFile(
        {
          file: table.file,
          title: table.title,
          about: table.about,
          type: 'text/csv; charset=utf-8; header=present',
        },
        () => table.csv,
      ),
    ),
    dataFile(
      {
        file: 'story.json',
        ...words.files.story,
        type: 'application/json',
      },
      () => json(publishStory(story)),
    ),
    dataFile(
      {
        file: ANNOTATIONS_FILE,
        ...words.files.annotations,
        type: 'application/ld+json',
      },
      () => json(annotationsOf(story)),
    ),
    dataFile(
      {
        file: 'articles.csl.json',
        ...words.files.articles,
        type: CITATION_TYPES.json,
      },
      () =>
        writeCitations(
          story.articles.map((article) => articleItem(story, article)),
          'json',
        ),
    ),
  ];
  const all = [
    ...files,
    dataFile(
      {
        file: 'datapackage.json',
        ...words.files.package,
        type: 'application/json',
      },
      () => json(packageOf(story, files, tables)),
    ),
  ];
  kept = { story, files: all };
  return all;
}

function dataFile(known: Omit<DataFile, 'body'>, write: () => string): DataFile {
  let body: string | undefined;
  return {
    ...known,
    get body() {
      return (body ??= write());
    },
  };
}

/** Frictionless Data Package, version 2. */
function packageOf(story: Story, files: readonly DataFile[], tables: readonly Table[]): unknown {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: story.id,
    title: story.title,
    description: words.packageAbout(story.articles.length),
    homepage: fullAddress(storyAddress(story.id)),
    ...(SITE.editor && { contributors: [{ title: SITE.editor, roles: ['editor'] }] }),
    sources: story.articles.map((article) => ({
      title: outletSign(story, article).name,
      ...(article.url && { path: article.url.value }),
    })),
    resources: files.map(({ file, title, about, type, body }) => {
      const table = tables.find((each) => each.file === file);
      return {
        name: file.replace(/[^a-z0-9]+/gu, '-'),
        path: file,
        title,
        description: about,
        mediatype: type.split(';')[0],
        encoding: 'utf-8',
        bytes: Buffer.byteLength(body),
        hash: `sha256:${createHash('sha256').update(body).digest('hex')}`,
        ...(table && {
          type: 'table',
          format: 'csv',
          schema: {
            fields: table.columns.map(({ name, type: kind, about: description }) => ({
              name,
              type: kind,
              description,
            })),
            primaryKey: table.key,
          },
        }),
      };
    }),
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** What `/data/index.json` says of a story. */
export const dataEntryOf = (story: Story): unknown => ({
  id: story.id,
  title: story.title,
  address: fullAddress(storyAddress(story.id)),
  articles: story.articles.length,
  claims: story.claims.length,
  utterances: story.utterances.length,
  files: storyFiles(story).map(({ file, title, type }) => ({
    title,
    type,
    address: fullAddress(dataAddress(story.id, file)),
  })),
});

/** What a site has of data: `/data/index.json`. */
export const dataIndexOf = (entries: readonly unknown[], schema: string): unknown => ({
  name: SITE.name,
  schema: fullAddress(schema),
  stories: entries,
});
