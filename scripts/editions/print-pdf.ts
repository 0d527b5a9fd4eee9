import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FLAGS } from '../find-browser.ts';
import { lastLines, runStep } from '../run-step.ts';

/**
 * Prints a document by a browser, without a window and without a network.
 *
 * @param browser its path
 * @param scratch a folder for what is needed meanwhile
 * @returns the PDF as the browser wrote it
 * @throws Error where it wrote none, with the end of what it said
 */
export async function printPdf(html: string, browser: string, scratch: string): Promise<Buffer> {
  const folder = mkdtempSync(join(scratch, 'print-'));
  try {
    const [from, to] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    writeFileSync(from, html);
    const { output } = await runStep([
      browser,
      '--headless',
      ...FLAGS,
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      `--print-to-pdf=${to}`,
      pathToFileURL(from).href,
    ]);
    return read(to, output);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function read(file: string, output: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new Error(`The browser printed nothing: ${lastLines(output, 3)}`);
  }
}
