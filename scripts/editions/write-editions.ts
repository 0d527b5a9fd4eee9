import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeAtomically } from '../../src/corpus/files/write-atomically.ts';
import { newestDay, type Dated } from '../../src/views/newest-day.ts';
import { findBrowser } from '../find-browser.ts';
import { makeEdition } from './make-edition.ts';
import { printPdf } from './print-pdf.ts';
import { settlePdf } from './settle-pdf.ts';

/** What is written of a built site. */
export interface Editions {
  /** One HTML file a story. */
  readonly single: boolean;
  /** One PDF a story. */
  readonly pdf: boolean;
  /** One story alone. */
  readonly story?: string | undefined;
}

/**
 * Writes each story of a built site, or one of them, as a file: `<story>.html`, `<story>.pdf`. Other files of the folder
 * stay.
 *
 * @param site folder of the built site; beside it is room for what is needed meanwhile
 * @param out where the files go
 * @param shown `out` as messages name it
 * @returns whether all were written; otherwise it has been said why not
 * @throws where the disk does
 */
export async function writeEditions(
  site: string,
  out: string,
  { single, pdf, story: only }: Editions,
  { print, shown, browser = findBrowser }: Surroundings,
): Promise<boolean> {
  const all = storiesOf(site);
  if (only !== undefined && !all.includes(only)) {
    print(`There is no story \`${only}\`; there ${all.length === 1 ? 'is' : 'are'} ${all.join(', ')}.`);
    return false;
  }
  const printer = pdf ? browser() : null;
  if (pdf && printer === null) {
    print(
      'No browser to print with. Install Chromium or Chrome, or name one: SAME_STORY_BROWSER=/path/to/chromium',
    );
    if (!single) return false;
  }
  mkdirSync(out, { recursive: true });
  for (const story of only === undefined ? all : [only]) {
    const write = (ending: string, content: string | Buffer) => {
      writeAtomically(join(out, `${story}.${ending}`), content);
      print(`\`${join(shown, `${story}.${ending}`)}\`: ${Math.ceil(content.length / 1000)} KB`);
    };
    if (single) write('html', makeEdition(site, story));
    if (printer === null) continue;
    const printed = await printPdf(makeEdition(site, story, 'print'), printer, dirname(site));
    write('pdf', settlePdf(printed, newestDay(datesOf(site, story))));
  }
  return !pdf || printer !== null;
}

/** What is used of the world around: tests bring their own. */
interface Surroundings {
  readonly print: (line: string) => void;
  readonly shown: string;
  /** Finds a browser that starts. */
  readonly browser?: () => string | null;
}

const storiesOf = (site: string): string[] =>
  (
    JSON.parse(readFileSync(join(site, 'stories.json'), 'utf8')) as { stories: readonly { id: string }[] }
  ).stories.map(({ id }) => id);

const datesOf = (site: string, story: string): Dated =>
  JSON.parse(readFileSync(join(site, story, 'data', 'story.json'), 'utf8')) as Dated;
