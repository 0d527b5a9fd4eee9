import { existsSync, writeFileSync } from 'node:fs';
import { formatFault } from '../../src/corpus/rules.ts';
import type { SiteFile } from '../../src/model/site-file.ts';
import type { StandingStory } from '../../src/model/standing-story.ts';
import { runStep } from '../run-step.ts';
import { basePath } from './base-path.ts';
import { asideOf, corpusOf, readHandover, takenOverOf, type BuildRun } from './build-run.ts';
import { setAside } from './take-over.ts';

/**
 * Node runs a pattern slowly at first and compiles it when it comes again. Nearly all of the many that texts are read with
 * come again: to compile one story takes a sixth less if they are compiled at once, and many stories take as long.
 */
const PATTERNS_AT_ONCE = '--no-regexp-tier-up';

/**
 * Compiles the content of a build.
 *
 * @param keepGoing whether stories with errors are passed over: what the site has of them is set aside
 * @returns ids of the stories that the build goes on without; `null` if it does not go on
 * @throws if the disk does
 */
export async function compileContent(run: BuildRun, keepGoing = false): Promise<readonly string[] | null> {
  const { root, env, work, part, print } = run;
  const content = env['SAME_STORY_CONTENT'];
  const step = await runStep(
    [
      'node',
      PATTERNS_AT_ONCE,
      'scripts/ingest.ts',
      ...(content ? ['--content', content] : []),
      ...(keepGoing ? ['--keep-going'] : []),
      ...(part ? ['--part', `${part.number}/${part.of}`] : []),
    ],
    { env, cwd: root, show: print },
  );
  const { site, bad = [] } = readHandover(run);
  if (site !== undefined) useSiteFile(env, site);
  if (step.code === 0) return [];
  if (!keepGoing || !existsSync(corpusOf(work))) return null;
  writeFileSync(takenOverOf(work), JSON.stringify(bad.flatMap((id) => setStoryAside(run, id))));
  return bad;
}

/** What `site.yaml` says goes to the pages. The path and the address that the command or the environment names come first. */
function useSiteFile(env: NodeJS.ProcessEnv, site: SiteFile): void {
  env['SAME_STORY_SITE_FILE'] = JSON.stringify(site);
  if (site.address !== undefined) env['SAME_STORY_SITE'] ||= site.address;
  if (site.base !== undefined) env['SAME_STORY_BASE'] ||= site.base;
}

/** Says what becomes of a story with errors. */
function setStoryAside({ env, work, out, print }: BuildRun, id: string): StandingStory[] {
  const story = setAside(out, id, basePath(env['SAME_STORY_BASE']), asideOf(work, id));
  if (typeof story === 'string') {
    print(formatFault('story-left-out', id, `The story is left out: ${story}`));
    return [];
  }
  print(
    formatFault(
      'story-taken-over',
      id,
      'The pages of the story are those of the earlier site; the search does not find its texts',
    ),
  );
  return [story];
}
