/**
 * What is wrong with where a site is said to stand, in a sentence or two; `null` if nothing is.
 *
 * @param env `SAME_STORY_SITE`, the host, and `SAME_STORY_BASE`, the path on it; either may be missing
 */
export function findPlaceFault(env: Readonly<Record<string, string | undefined>>): string | null {
  const { SAME_STORY_SITE: site = '', SAME_STORY_BASE: base = '' } = env;
  const url = URL.parse(site);
  const host = '`SAME_STORY_SITE` (or `address` in `site.yaml`)';
  if (site !== '' && (url === null || !/^https?:$/u.test(url.protocol) || url.hostname === ''))
    return `${host} is \`${site}\`: an address begins with https://. Write \`https://${site.replace(/^[\w+.-]*:?\/+/u, '') || 'example.org'}\`.`;
  if (url && (url.username !== '' || url.password !== ''))
    return `${host} has a user name or password, which every page would show.`;
  if (url && (url.pathname !== '/' || url.search !== '' || url.hash !== ''))
    return `${host} is \`${site}\`: it names the host alone. Write \`${url.origin}\`, and put the path into \`SAME_STORY_BASE\` (or \`base\` in \`site.yaml\`): \`${url.pathname.replace(/\/?$/u, '/')}\`.`;
  if (base !== '' && !/^\/(?:[^/\s?#]+\/)*$/u.test(base))
    return `\`SAME_STORY_BASE\` (or \`base\` in \`site.yaml\`) is \`${base}\`: a path begins and ends with a slash, as in \`/${base.replace(/^\/+|[\s?#].*$|\/+$/gu, '') || 'stories'}/\`.`;
  return null;
}
