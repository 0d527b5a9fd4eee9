import type { Problem } from '../../model/problem.ts';
import { PAPER, type Shades, type SiteFile } from '../../model/site-file.ts';
import { contrast } from '../../text/look/contrast.ts';
import { siteFonts } from '../../text/look/site-fonts.ts';
import { didYouMean } from '../../text/suggest-name.ts';
import { deriveId } from '../derive-id.ts';
import { readFile } from '../files/read-file.ts';
import type { YamlFile } from '../files/read-yaml.ts';
import { problem } from '../rules.ts';

/** WCAG 2.2: a sign needs 3 to 1 against its ground (1.4.11), text 4.5 (1.4.3). */
const SIGN = 3;
const TEXT = 4.5;

/**
 * What `site.yaml` promises and the folder does not keep: stories, colours that cannot be seen, font files.
 *
 * @param directory the content folder
 * @param stories ids of its stories
 */
export function checkSiteFile(
  { value, locate }: YamlFile<SiteFile>,
  directory: string,
  stories: readonly string[],
): Problem[] {
  if (value === null) return [];
  const order = value.order === 'newest' ? [] : value.order;
  const problems = order.flatMap((id, i) =>
    stories.includes(deriveId(id))
      ? []
      : [
          problem(
            'story-unknown',
            locate(['order', i]),
            `There is no story \`${id}\`${didYouMean(id, stories)}`,
          ),
        ],
  );
  const look = (shades: Shades, path: readonly PropertyKey[], least: number) => {
    for (const ground of ['light', 'dark'] as const) {
      const has = contrast(shades[ground], PAPER[ground]);
      if (has < least)
        problems.push(
          problem(
            'colour-contrast',
            locate([...path, ground]),
            `\`${shades[ground]}\` has a contrast of ${has.toFixed(1)} on the ${ground} ground, \`${PAPER[ground]}\`; it needs ${least}`,
          ),
        );
    }
  };
  value.colours?.forEach((shades, i) => look(shades, ['colours', i], SIGN));
  if (value.accent) look(value.accent, ['accent'], TEXT);
  for (const { file, path } of siteFonts(value)) {
    const found: Problem[] = [];
    const font = readFile(directory, file, found);
    const wrong =
      font === null
        ? 'There is no such file'
        : font.bytes === null
          ? (found[0]?.message ?? 'The file cannot be read')
          : isFont(font.bytes)
            ? null
            : 'The file is not a font';
    if (wrong !== null) problems.push(problem('font-file', locate(path), `${wrong}: \`${file}\``));
  }
  return problems;
}

/** By the first four bytes, as browsers tell them. */
const isFont = (bytes: Uint8Array): boolean =>
  ['wOF2', 'wOFF', 'OTTO', 'true', '\0\u0001\0\0'].includes(String.fromCharCode(...bytes.subarray(0, 4)));
