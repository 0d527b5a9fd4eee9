import { words } from '#words/style.ts';
import { words as grammar } from '#words/grammar.ts';
import { contrast } from '../../text/look/contrast.ts';

/** Every design token as its stylesheet has it, and what can be computed from it. */
export interface StylePage {
  readonly type: readonly SizeToken[];
  readonly space: readonly SizeToken[];
  /** The width of running text. */
  readonly measure: SizeToken | null;
  readonly colours: readonly ColourToken[];
  readonly hues: readonly (ColourToken & { readonly hue: number; readonly letter: string })[];
  /** The steps of the spacing scale that are drawn in a row. */
  readonly rest: readonly { readonly name: string; readonly value: string }[];
}

interface SizeToken {
  /** Without its dashes: `text-h1`. */
  readonly name: string;
  /** As written: `0.75rem`, `clamp(…)`. */
  readonly value: string;
  /** In px at the usual setting: `46`; or at widths of 1280 and 360 px: `46 / 34`. */
  readonly pixels: string;
}

interface ColourToken {
  readonly name: string;
  readonly use: string;
  readonly light: Shade;
  readonly dark: Shade;
}

interface Shade {
  readonly hex: string;
  /** Against the paper, to one decimal. */
  readonly contrast: string;
}

/** What a role is for; one that is not listed here has no description. */
const USES: Readonly<Record<string, string>> = words.uses;

/**
 * Builds the page from the stylesheet of tokens.
 *
 * @param own tokens that the site sets otherwise
 */
export function stylePageOf(css: string, own: Readonly<Record<string, string>> = {}): StylePage {
  const tokens = readDesignTokens(css).map(({ name, value }) => ({ name, value: own[name] ?? value }));
  const colours = tokens.flatMap(({ name, value }) => colourOf(name, value, tokens) ?? []);
  const sized = (prefix: string): SizeToken[] =>
    tokens
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ name, value }) => ({ name, value, pixels: pixelsOf(value) }));
  const shown = [...sized('text-'), ...sized('space-'), ...sized('measure'), ...colours].map(
    ({ name }) => name,
  );
  return {
    type: sized('text-'),
    space: sized('space-'),
    measure: sized('measure')[0] ?? null,
    colours: colours.filter(({ name }) => !name.startsWith('outlet-')),
    hues: colours
      .filter(({ name }) => name.startsWith('outlet-'))
      .map((colour, i) => ({
        ...colour,
        hue: Number(colour.name.slice('outlet-'.length)),
        letter: String.fromCodePoint('A'.charCodeAt(0) + i),
      })),
    rest: tokens.filter(({ name }) => !shown.includes(name)),
  };
}

/** The custom properties of the first `:root` rule, in order. */
function readDesignTokens(css: string): { name: string; value: string }[] {
  const rule = /:root\s*\{([^}]*)\}/u.exec(css.replace(/\/\*[\s\S]*?\*\//gu, ''))?.[1] ?? '';
  return [...rule.matchAll(/--([\w-]+)\s*:\s*([^;]+);/gu)].map(([, name = '', value = '']) => ({
    name,
    value: value.trim(),
  }));
}

function colourOf(
  name: string,
  value: string,
  tokens: ReturnType<typeof readDesignTokens>,
): ColourToken | null {
  const [light, dark] = shadesOf(value);
  const [lightPaper = '#fff', darkPaper = '#000'] = shadesOf(
    tokens.find((token) => token.name === 'paper')?.value ?? '',
  );
  if (!light || !dark) return null;
  return {
    name,
    use: USES[name] ?? '',
    light: { hex: light, contrast: grammar.decimal(contrast(light, lightPaper), 1) },
    dark: { hex: dark, contrast: grammar.decimal(contrast(dark, darkPaper), 1) },
  };
}

/** The two colours of `light-dark(#…, #…)`. */
function shadesOf(value: string): string[] {
  const [, light, dark] = /^light-dark\((#[\da-f]+),\s*(#[\da-f]+)\)$/iu.exec(value) ?? [];
  return light && dark ? [light, dark] : [];
}

/** `html` is 112.5 % of the browser's usual 16 px. */
const REM = 18;
/** The window widths for which a size is given if it depends on the window. */
const WIDTHS = [1280, 360] as const;

function pixelsOf(value: string): string {
  const sizes = WIDTHS.map((width) => evaluate(value, width)).map((size) => String(Math.round(size * 2) / 2));
  return [...new Set(sizes)].join(' / ');
}

/** `1rem`, `0.88rem + 0.5vw`, or `clamp(a, b, c)` of these, in px. */
function evaluate(value: string, width: number): number {
  const clamped = /^clamp\(([^,]+),([^,]+),([^,]+)\)$/u.exec(value);
  if (clamped) {
    const [least = 0, wanted = 0, most = 0] = clamped.slice(1).map((part) => evaluate(part.trim(), width));
    return Math.min(Math.max(least, wanted), most);
  }
  return value.split('+').reduce((sum, part) => {
    const [, number = '', unit = ''] = /^\s*([\d.]+)(rem|vw)\s*$/u.exec(part) ?? [];
    return sum + Number(number) * (unit === 'vw' ? width / 100 : REM);
  }, 0);
}
