import type { Page as Tab } from '@playwright/test';
import { collapse, expect, test } from './site.ts';

/** Links on a page of words shown as proof: the words marked, and the address of the sentence they are said to stand in. */
async function proofs(tab: Tab): Promise<{ words: string; address: string }[]> {
  return tab.locator('main').evaluate((main) =>
    [...main.querySelectorAll<HTMLAnchorElement>('.proof-links a[href*="/articles/"][href*="#s-"]')].flatMap(
      (link) => {
        let around: Element | null = link;
        while (around && !around.querySelector('mark') && around !== main) around = around.parentElement;
        if (!around || around === main) return [];
        const words = [...around.querySelectorAll('mark')]
          .filter((mark) => !mark.closest('details'))
          .map((mark) => mark.textContent ?? '')
          .join('');
        return [{ words, address: link.href }];
      },
    ),
  );
}

test('a link from evidence lands on the sentence that holds it', async ({ open, page, site }) => {
  await open(site.one('claim'));
  const found = await proofs(page);
  expect(found.length).toBeGreaterThan(1);
  for (const { words, address } of found) {
    await page.goto(address);
    const id = decodeURIComponent(new URL(address).hash.slice(1));
    const sentence = page.locator(`[id="${id}"]`);
    await expect(sentence).toBeInViewport();
    const text = collapse((await sentence.textContent()) ?? '');
    expect(standsIn(collapse(words), text), `“${words}” in “${text}” (${address})`).toBe(true);
  }
});

/** Evidence lies in its sentence, or begins there and runs on into the next. */
function standsIn(words: string, sentence: string): boolean {
  if (sentence.includes(words)) return true;
  const start = sentence.indexOf(words.slice(0, SHORTEST_START));
  return start !== -1 && words.startsWith(sentence.slice(start));
}

/** Enough letters to tell the place of a beginning. */
const SHORTEST_START = 8;

test('evidence links to the original by a text fragment', async ({ open, page, site }) => {
  await open(site.one('claim'));
  const originals = await page
    .locator('main a[href*=":~:text="]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const outside = originals.filter((href) => /^https?:/.test(href) && !href.startsWith(site.address));
  expect(outside.length).toBeGreaterThan(0);
});

test('the ways on lead from the front to a claim, a sentence and back', async ({ open, page, site }) => {
  await open('/');
  await page
    .locator('main a[href*="/claims/"]:not([href*="/claims/#"]):not([href$="/claims/"]):visible')
    .first()
    .click();
  await expect(page).toHaveURL(/\/claims\/[^/#]+\/(?:#.*)?$/);
  await page.locator('main .proof-links a[href*="/articles/"][href*="#s-"]').first().click();
  await expect(page).toHaveURL(/\/articles\/[^/]+\/#s-/);
  await page.getByRole('link', { name: 'Same Story' }).first().click();
  await expect(page).toHaveURL(site.address);
});
