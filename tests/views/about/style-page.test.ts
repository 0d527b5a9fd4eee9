import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stylePageOf } from '../../../src/views/about/style-page.ts';

const CSS = readFileSync('src/styles/tokens.css', 'utf8');
const view = stylePageOf(CSS);

describe('the tokens', () => {
  test('are all shown', () => {
    const shown = [
      view.type,
      view.space,
      view.colours,
      view.hues,
      view.rest,
      view.measure ? [view.measure] : [],
    ]
      .flat()
      .map(({ name }) => name);
    expect(shown.toSorted()).toEqual(
      [...CSS.matchAll(/^ {2}--(?!hue:)([\w-]+):/gmu)].map(([, name]) => name).toSorted(),
    );
    expect(shown.length).toBeGreaterThan(30);
  });
  test('of text reach 4.5 to 1, of signs and hues 3 to 1, in light and dark', () => {
    const least = (names: readonly string[]) =>
      Math.min(
        ...[...view.colours, ...view.hues]
          .filter(({ name }) => names.includes(name))
          .flatMap(({ light, dark }) => [Number(light.contrast), Number(dark.contrast)]),
      );
    expect(least(['ink', 'second', 'differs', 'way'])).toBeGreaterThanOrEqual(4.5);
    expect(least(['quiet', ...view.hues.map(({ name }) => name)])).toBeGreaterThanOrEqual(3);
    expect(view.hues.map(({ letter, hue }) => `${letter}${hue}`)).toEqual(['A1', 'B2', 'C3', 'D4', 'E5']);
  });
  test('of the ground are what browsers colour their frame with', () => {
    const { light, dark } = view.colours.find(({ name }) => name === 'paper') ?? { light: null, dark: null };
    const frame = readFileSync('src/layouts/Page.astro', 'utf8');
    expect(
      [
        ...frame.matchAll(/name="theme-color" media="\(prefers-color-scheme: (\w+)\)" content="(#\w+)"/gu),
      ].map(([, scheme, hex]) => [scheme, hex]),
    ).toEqual([
      ['light', light?.hex],
      ['dark', dark?.hex],
    ]);
  });
});

describe('stylePageOf(css)', () => {
  test('reads the first rule alone, without comments', () => {
    expect(
      stylePageOf(
        '/* --x: 1; */ :root { --a: 1rem; /* --b: 2; */ color: red; --c:  x y ; } :root[x] { --d: 1; }',
      ).rest,
    ).toEqual([
      { name: 'a', value: '1rem' },
      { name: 'c', value: 'x y' },
    ]);
  });
  test('gives sizes in px, where they follow the window for a wide and a narrow one', () => {
    const { type } = stylePageOf(':root { --text-a: 0.75rem; --text-b: clamp(1rem, 0.5rem + 2vw, 2rem); }');
    expect(type.map(({ pixels }) => pixels)).toEqual(['13.5', '34.5 / 18']);
  });
});
