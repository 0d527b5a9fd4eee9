import PostalMime, { type Email } from 'postal-mime';
import { WebAddress } from '../model/web-address.ts';
import { ImportError, NO_METADATA, type Imported, type Known } from './imported.ts';
import { parseHtml } from './parse-html.ts';
import { readMoment } from './read-moment.ts';
import { readPage, withHeadline } from './read-page.ts';
import { writeText } from './write-text.ts';

/**
 * Reads a newsletter saved as .eml. Newsletters are laid out in tables that the readers of web pages take for
 * furniture, so all of its text is taken: what is no report is set aside when the article is parsed.
 *
 * @throws ImportError if it holds no text
 */
export async function readMail(bytes: Uint8Array): Promise<Imported> {
  const mail = await parseMail(bytes);
  const text = mail.html ? writeText(parseHtml(mail.html).body) : (mail.text ?? '').trim();
  if (text === '') throw new ImportError('The mail holds no text', 'Save it again, with its text.');
  const headline = known(mail.subject, 'the subject of the mail');
  const sender = mail.from && 'name' in mail.from ? mail.from.name : undefined;
  const day = readMoment(mail.date ?? '');
  return {
    ...NO_METADATA,
    text: withHeadline(text, headline?.value ?? null),
    headline,
    outlet: known(sender, 'the sender of the mail'),
    published: day === null ? null : { value: day, how: 'the date of the mail' },
    readings: [],
    warnings: [],
  };
}

/**
 * Reads a web page that a browser saved as one file (MHTML).
 *
 * @throws ImportError if it holds no page, or the page no article
 */
export async function readSavedPage(bytes: Uint8Array): Promise<Imported> {
  const { html, headers } = await parseMail(bytes);
  if (!html) throw new ImportError('The file holds no web page', 'Save the page again.');
  const address = headers.find(({ key }) => key === 'snapshot-content-location')?.value;
  const page = await readPage(html, address && WebAddress.safeParse(address).success ? address : undefined);
  return page.url?.how === 'fetched from there'
    ? { ...page, url: { ...page.url, how: 'noted by the browser that saved the page' } }
    : page;
}

async function parseMail(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 20 });
  } catch {
    throw new ImportError('The file is broken or cut off', 'Save it again.');
  }
}

const known = (value: string | undefined, how: string): Known | null =>
  value === undefined || value.trim() === '' ? null : { value: value.trim(), how };
