import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../../../src/layouts/policy.ts';

/** A small site with nothing wrong, as files; tests change one of them. */
export function smallSite(base = '/'): Record<string, string> {
  const page = (path: string, body: string, canonical = path) => smallPage({ base, canonical, body });
  return {
    'index.html': page(
      '',
      `<h1>Front</h1><p><a href="${base}fire/">Fire</a> <a href="${base}about/">About</a></p>`,
    ),
    'about/index.html': page(
      'about/',
      '<h1>About</h1><p><a href="https://example.org/a#:~:text=fire">Elsewhere</a></p>',
    ),
    'fire/index.html': page(
      'fire/',
      `<h1>Fire</h1><p><a href="${base}fire/articles/one/#s-1">First sentence</a>
      <a href="${base}fire/compare/one/two/">One and two</a> <a href="${base}fire/compare/two/one/">Two and one</a></p>`,
    ),
    'fire/articles/one/index.html': page(
      'fire/articles/one/',
      '<h1>One</h1><p id="s-1">A fire burned. <a href="#s-1:~:text=burned">Here</a></p>',
    ),
    'fire/compare/one/two/index.html': page('fire/compare/one/two/', '<h1>One and two</h1>'),
    'fire/compare/two/one/index.html': page(
      'fire/compare/two/one/',
      '<h1>Two and one</h1>',
      'fire/compare/one/two/',
    ),
    '404.html': smallPage({
      base,
      canonical: null,
      body: `<h1>No such page</h1><p><a href="${base}">Front</a></p>`,
    }),
    'page.css': 'p { margin: 0; }\n',
  };
}

export function smallPage({
  base,
  canonical,
  body,
}: {
  base: string;
  canonical: string | null;
  body: string;
}): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${CONTENT_SECURITY_POLICY.replaceAll("'", '&#39;')}">
<title>A page</title>
<meta name="description" content="A page of a small site">
${canonical === null ? '' : `<link rel="canonical" href="https://example.org${base}${canonical}">`}
<link rel="stylesheet" href="${base}page.css">
</head>
<body>
${body}
</body>
</html>
`;
}

export async function writeSite(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
