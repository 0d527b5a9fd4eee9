import { words } from '#words/about.ts';
import lock from '../../../package-lock.json' with { type: 'json' };

/** What each package that the site is built with is there for, to stand after its name. */
const REASONS: Readonly<Record<string, string>> = words.packages;

/** What the lock file says of a package. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

const packages: Readonly<Record<string, Locked | undefined>> = lock.packages;

/** Of the program. */
export const version: string = lock.version;

/** The packages that the site is built with, as the lock file pins them. */
export const dependencies = Object.entries(REASONS).map(([name, reason]) => {
  const { version = '', license: licence = '' } = packages[placeOf(name)] ?? {};
  return { name, version, licence, reason };
});

/** The packages that these need in turn: how many, and how many of each licence, the most frequent first. */
export const further = summarize();

function summarize(): { count: number; licences: string } {
  const direct = new Set(['', ...Object.keys(REASONS).map(placeOf)]);
  const licences = Object.entries(packages)
    .filter(([place, locked]) => !direct.has(place) && !locked?.dev)
    .map(([, locked]) => locked?.license ?? words.unknownLicence);
  const counts = [...new Set(licences)]
    .map((licence) => ({ licence, count: licences.filter((each) => each === licence).length }))
    .toSorted((a, b) => b.count - a.count || (a.licence < b.licence ? -1 : 1));
  return {
    count: licences.length,
    licences: counts.map(({ licence, count }) => `${licence} (${count})`).join(', '),
  };
}

function placeOf(name: string): string {
  return `node_modules/${name}`;
}
