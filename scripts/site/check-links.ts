import { isEmbed } from './page-kind.ts';
import { addressOf, decode, HERE, pathOf } from './site-address.ts';
import type { Page, Sheet, Site, Tag } from './read-site.ts';
import type { Finding, Rule } from './rules.ts';

/**
 * Checks that every address inside the site exists, its fragment too, and that nothing is loaded from elsewhere.
 */
export function checkLinks(site: Site): Finding[] {
  return [
    ...site.pages.flatMap((page) => [...checkTags(site, page), ...checkCanonical(site, page)]),
    ...site.sheets.flatMap((sheet) => checkSheet(site, sheet)),
  ];
}

function checkTags(site: Site, page: Page): Finding[] {
  return page.tags
    .filter(({ name, attributes }) => name !== 'link' || attributes.get('rel') !== 'canonical')
    .flatMap((tag) =>
      checkTag(site, page, tag).map(([rule, message]): Finding => ({
        file: page.file,
        line: tag.line,
        rule,
        message,
      })),
    );
}

/** What a stylesheet loads. */
function checkSheet(site: Site, { file, text }: Sheet): Finding[] {
  return [...text.matchAll(/\burl\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/gu)].flatMap((match) => {
    const address = match[2] ?? match[4] ?? '';
    const url = URL.parse(address, `${HERE}${site.base}${file}`);
    if (url?.protocol === 'data:') return [];
    const line = text.slice(0, match.index).split('\n').length;
    const faults: Fault[] =
      url?.origin === HERE
        ? checkInside(site, address, url)
        : [['foreign-resource', `The stylesheet loads \`${address}\``]];
    return faults.map(([rule, message]): Finding => ({ file, line, rule, message }));
  });
}

/** Attributes that hold an address. `a` and `form` lead readers on; all others load. */
const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'formaction', 'poster', 'xlink:href'];
const LEADING = new Set(['a', 'area', 'form', 'button', 'meta']);
/** `<link>` that loads nothing. */
const NAMING = /^(?:canonical|alternate|license|author|me|next|prev|help|search)$/;

function checkTag(site: Site, page: Page, tag: Tag): Fault[] {
  const refreshed =
    tag.name === 'meta' && tag.attributes.get('http-equiv')?.toLowerCase() === 'refresh'
      ? /url=(.*)$/i.exec(tag.attributes.get('content') ?? '')?.[1]
      : undefined;
  if (refreshed !== undefined) return checkAddress(site, page, tag, refreshed);
  return ADDRESS_ATTRIBUTES.flatMap((name) => {
    const address = tag.attributes.get(name);
    return address === undefined ? [] : checkAddress(site, page, tag, address);
  });
}

function checkAddress(site: Site, page: Page, tag: Tag, address: string): Fault[] {
  const leads =
    LEADING.has(tag.name) || (tag.name === 'link' && NAMING.test(tag.attributes.get('rel') ?? ''));
  if (address.startsWith('data:') && !leads) return [];
  const url = URL.parse(address, addressOf(site, page));
  if (url === null) return [['unsafe-address', `\`${address}\` is not an address`]];
  if (url.origin === HERE) return checkInside(site, address, url);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || !url.hostname.includes('.')) {
    return url.protocol === 'mailto:' && leads ? [] : [['unsafe-address', `\`${address}\``]];
  }
  return leads ? [] : [['foreign-resource', `<${tag.name}> loads \`${address}\``]];
}

function checkInside(site: Site, address: string, url: URL): Fault[] {
  const path = pathOf(site, url);
  if (path === null) return [['base-path', `\`${address}\` does not begin with \`${site.base}\``]];
  const target = site.byPath.get(path);
  if (!target) return site.files.has(path.slice(1)) ? [] : [['broken-link', `\`${address}\` leads nowhere`]];
  const [id = ''] = url.hash.slice(1).split(':~:');
  if (id === '' || id === 'top' || target.ids.has(decode(id))) return [];
  return [['broken-fragment', `\`#${id}\` is not on \`${target.path}\``]];
}

function checkCanonical(site: Site, page: Page): Finding[] {
  const tags = page.tags.filter((tag) => tag.name === 'link' && tag.attributes.get('rel') === 'canonical');
  const fault = (message: string): Finding[] => [
    { file: page.file, line: tags.at(-1)?.line ?? 1, rule: 'canonical', message },
  ];
  if (page.kind === 'not-found')
    return tags.length === 0 ? [] : fault('The page for missing addresses has no address of its own');
  if (tags.length !== 1) return fault(`${tags.length} canonical links`);
  const target = canonicalPath(site, page);
  if (target === null) return fault(`\`${tags[0]?.attributes.get('href')}\` is not under \`${site.base}\``);
  if (target === page.path) return [];
  if (page.former || isEmbed(page.kind)) {
    const other = site.byPath.get(target);
    return other && !other.former && !isEmbed(other.kind)
      ? []
      : fault(`\`${target}\` is not where this page’s content is`);
  }
  if (target !== mirrorOf(page) && !isShownInFull(site, page, target))
    return fault(`\`${target}\` is another page`);
  const mirror = site.byPath.get(target);
  return mirror && canonicalPath(site, mirror) === target ? [] : fault(`\`${target}\` does not name itself`);
}

/** The canonical address of a page without the base path. */
export function canonicalPath(site: Site, page: Page): string | null {
  const tag = page.tags.find(
    ({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical',
  );
  const url = URL.parse(tag?.attributes.get('href') ?? 'about:blank', addressOf(site, page));
  return url && pathOf(site, url);
}

/** The front of a site with one story is its overview. */
function isShownInFull(site: Site, page: Page, target: string): boolean {
  const overviews = site.pages.filter(({ kind, former }) => kind === 'overview' && !former);
  return page.kind === 'front' && overviews.length === 1 && overviews[0]?.path === target;
}

function mirrorOf(page: Page): string | null {
  const found = /^(\/[^/]+\/(?:blind\/)?compare\/)([^/]+)\/([^/]+)\/$/.exec(page.path);
  return found ? `${found[1]}${found[3]}/${found[2]}/` : null;
}

type Fault = [rule: Rule, message: string];
