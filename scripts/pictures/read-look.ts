import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteFile } from '../../src/model/site-file.ts';

/** Colours of the site, as `#rrggbb`. */
export interface Look {
  readonly paper: string;
  readonly ink: string;
  readonly second: string;
  readonly quiet: string;
  readonly hairline: string;
  readonly differs: string;
  /** Of outlets, in the order of their numbers. */
  readonly hues: readonly string[];
}

const TOKENS = join(import.meta.dirname, '..', '..', 'src', 'styles', 'tokens.css');

/** As many hues as the style sheet has. */
const HUES = [1, 2, 3, 4, 5];

/**
 * The colours of pictures: those of the pages on a light ground, with what `site.yaml` sets.
 *
 * @throws if the style sheet lacks one of them
 */
export function readLook({ colours = [] }: Pick<SiteFile, 'colours'>): Look {
  const css = readFileSync(TOKENS, 'utf8');
  const token = (name: string): string => {
    const colour = new RegExp(`--${name}: light-dark\\((#[\\da-f]{6}),`, 'iu').exec(css)?.[1];
    if (colour === undefined) throw new Error(`\`${TOKENS}\` has no colour \`--${name}\``);
    return colour;
  };
  return {
    paper: token('paper'),
    ink: token('ink'),
    second: token('second'),
    quiet: token('quiet'),
    hairline: token('hairline'),
    differs: token('differs'),
    hues: HUES.map((hue) => colours[hue - 1]?.light ?? token(`outlet-${hue}`)),
  };
}
