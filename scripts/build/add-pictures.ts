import { join } from 'node:path';
import { counted } from '../../src/text/counted.ts';
import { drawPictures } from '../pictures/draw-pictures.ts';
import { contentOf, lookOf, type BuildRun } from './build-run.ts';

/** Where drawn pictures are kept. */
export const picturesOf = (root: string): string => join(root, '.cache', 'pictures');

/**
 * Puts the pictures for sharing into a new site, as its pages name them, and says what could not be done.
 *
 * @returns where in the cache they are
 * @throws if the disk does
 */
export async function addPictures(run: BuildRun): Promise<readonly string[]> {
  const { root, env, fresh, print } = run;
  const begun = performance.now();
  const { drawn, kept, faults, unusable } = await drawPictures(fresh, {
    cache: picturesOf(root),
    site: lookOf(env),
    content: contentOf(run),
  });
  for (const file of unusable)
    print(
      `Pictures for sharing cannot be drawn in \`${file}\`: they are in the fonts that come with the program.`,
    );
  for (const fault of faults)
    print(`A picture for sharing cannot be drawn, and the site is without it: ${fault}`);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (drawn > 0) print(`Drew ${counted(drawn, 'picture')} for sharing in ${seconds} s.`);
  return kept;
}
