import type { Page as Tab } from '@playwright/test';
import { isEmbed } from '../../scripts/site/page-kind.ts';
import { expect, KINDS, test } from './site.ts';

// The front is the overview of the one story, as `load.spec.ts` makes sure. Embeds have no navigation to get past.
for (const kind of KINDS.filter((each) => each !== 'front' && !isEmbed(each))) {
  test(
    `on a page of the kind ${kind} the way past the navigation comes first, and no target is covered`,
    { tag: '@once' },
    async ({ open, page, site }) => {
      await open(site.one(kind));
      await page.locator('body').press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to the content' });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toBeFocused();
      expect(await coveredTargets(page)).toEqual([]);
    },
  );
}

/** Targets of the page's own links that lie under something else once they are reached. */
async function coveredTargets(page: Tab): Promise<string[]> {
  const hashes = await page.locator('main a[href*="#"]').evaluateAll((links) => {
    const own = links
      .map((link) => link as HTMLAnchorElement)
      .filter((link) => link.pathname === location.pathname && link.checkVisibility())
      .map(({ hash }) => hash);
    const several = [...new Set(own)].filter((hash) => hash.length > 1);
    // The first ones, the last one, and one in the middle: what sticks covers all alike.
    return [...several.slice(0, 2), several[Math.floor(several.length / 2)], several.at(-1)].filter(
      (hash) => hash !== undefined,
    );
  });
  const covered: string[] = [];
  for (const hash of new Set(hashes)) {
    const over = await page.evaluate(async (to) => {
      location.hash = to;
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const target = document.getElementById(decodeURIComponent(to.slice(1)));
      // A list of claims is shown by a script that is fetched when it is first asked for.
      for (let frames = 0; frames < 2 || (frames < 120 && !target?.getClientRects()[0]); frames += 1)
        await frame();
      const box = target?.getClientRects()[0];
      if (!target || !box) return `${to} is not shown`;
      const on = document.elementFromPoint(
        box.left + Math.min(4, box.width / 2),
        box.top + Math.min(4, box.height / 2),
      );
      return on === null || target.contains(on) || on.contains(target)
        ? null
        : `${to} under <${on.tagName.toLowerCase()} class="${on.className}">`;
    }, hash);
    if (over) covered.push(over);
  }
  return covered;
}
