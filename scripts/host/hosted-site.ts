import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  readHeaders,
  readRedirects,
  type HeaderRule,
  type Redirect,
} from '../../src/exports/site/host-rules.ts';
import { StandingStories } from '../../src/model/standing-story.ts';

/** What the configuration of a server is made from: all of it stands in the built site. */
export interface HostedSite {
  /** Full path of its folder. */
  readonly folder: string;
  readonly base: string;
  readonly headers: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
}

/** Files of the site that are for hosts alone. */
export const FOR_HOSTS = ['_headers', '_redirects', '.same-story'] as const;

/**
 * Reads what a server must know of a built site.
 *
 * @returns `null` if the folder holds no site, or one that was built by an earlier version
 */
export function readHostedSite(folder: string): HostedSite | null {
  const files = ['stories.json', '_headers', '_redirects'].map((file) => join(folder, file));
  if (!files.every((file) => existsSync(file))) return null;
  const [stories = '', headers = '', redirects = ''] = files.map((file) => readFileSync(file, 'utf8'));
  const { base } = StandingStories.parse(JSON.parse(stories));
  return {
    folder: resolve(folder),
    base,
    headers: readHeaders(base, headers),
    redirects: readRedirects(redirects),
  };
}

/** The headers of the files under a path: those of the whole site, and its own, which go before them. */
export function headersUnder({ headers }: HostedSite, path: string): HeaderRule[] {
  const own = headers.filter(({ under }) => under === path);
  return path === ''
    ? own
    : [
        ...headers.filter(({ under, name }) => under === '' && !own.some((rule) => rule.name === name)),
        ...own,
      ];
}

/** The paths that have their own value of a header of the whole site. */
export const pathsWithout = ({ headers }: HostedSite, name: string): string[] =>
  headers.filter((rule) => rule.under !== '' && rule.name === name).map(({ under }) => under);

/** The paths below the root of the site that have headers of their own. */
export const pathsOf = ({ headers }: HostedSite): string[] => [
  ...new Set(headers.map(({ under }) => under).filter(Boolean)),
];
