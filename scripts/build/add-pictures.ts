import type { SiteFile } from '../../src/model/site-file.ts';
import { counted } from '../../src/text/counted.ts';
import { drawPictures } from '../pictures/draw-pictures.ts';

/**
 * Puts the pictures for sharing into a built site, as its pages name them, and says what could not be done.
 *
 * @param folder the built site
 * @returns where in the cache they are
 * @throws if the disk does
 */
export async function addPictures(
  folder: string,
  { print, ...options }: AddOptions,
): Promise<readonly string[]> {
  const begun = performance.now();
  const { drawn, kept, faults, unusable } = await drawPictures(folder, options);
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

interface AddOptions {
  /** Where drawn pictures are kept. */
  readonly cache: string;
  readonly site: Pick<SiteFile, 'colours' | 'fonts'>;
  /** The content folder. */
  readonly content: string;
  readonly print: (line: string) => void;
}
