#!/usr/bin/env node
/**
 * Takes the pictures for the README from a built site: `npm run build && npm run dev:screenshots`. They show
 * the site's own first story; nothing is named here.
 */
import { chromium } from '@playwright/test';
import { findOrInstallBrowser, launchOptions } from '../find-browser.ts';
import { readArguments } from '../read-arguments.ts';
import { serveSite } from '../serve/serve-site.ts';

readArguments({
  call: 'npm run dev:screenshots',
  does: 'Takes the pictures for the README from the site in `dist`.',
});

const PICTURES = [{ file: '.github/overview.png', width: 1280, height: 760 }] as const;

const site = await serveSite({ folder: 'dist' });
const browser = await chromium.launch(launchOptions(findOrInstallBrowser()));
try {
  for (const { file, width, height } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
    await page.goto(site.address);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: file });
    console.log(`${file} (${width} × ${height})`);
    await page.close();
  }
} finally {
  await browser.close();
  await site.stop();
}
