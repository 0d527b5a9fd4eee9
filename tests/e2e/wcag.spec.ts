import AxeBuilder from '@axe-core/playwright';
import { expect, KINDS, test } from './site.ts';

/** WCAG 2.2, levels A and AA, as axe names them. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules of those levels that look at colours; the dark page differs from the light one in nothing else. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * A third of axe's time on long pages: only what is wrong is told in full, and no style sheet is fetched again. Legacy mode
 * leaves frames out; these pages have none.
 */
const FAST = { resultTypes: ['violations' as const], preload: false };

/** The two builds differ in addresses only: what no address can change is looked at under `/` alone. */
const ONCE = { tag: '@once' };

// The front is the overview of the one story, as `load.spec.ts` makes sure.
for (const kind of KINDS.filter((each) => each !== 'front')) {
  test(
    `a page of the kind ${kind} meets WCAG 2.2 AA in light and dark`,
    ONCE,
    async ({ open, page, site }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await open(site.one(kind));
      const wrong: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const axe = new AxeBuilder({ page }).options(FAST).setLegacyMode();
        const { violations } = await (
          colorScheme === 'light' ? axe.withTags(WCAG) : axe.withRules(COLOUR_RULES)
        ).analyze();
        wrong.push(
          ...violations.flatMap(({ id, help, nodes }) =>
            nodes.slice(0, 3).map(({ target }) => `${colorScheme}: ${id}: ${help}: ${target.join(' ')}`),
          ),
        );
      }
      expect(wrong).toEqual([]);
    },
  );
}
