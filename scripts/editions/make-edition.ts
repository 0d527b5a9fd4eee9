import { words } from '#words/frame.ts';
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { DomUtils } from 'htmlparser2';
import { chooseParts, cutForPrint, isGroup, type Edition, type Group } from './choose-parts.ts';
import { METHOD } from './edition-method.ts';
import { EDITION_STYLES } from './edition-styles.ts';
import { dataAddress, inlineStyles, policyOf, themeScript } from './inline-files.ts';
import { mergeParts, spriteOf, type Placed } from './merge-parts.ts';
import {
  findTag,
  hasClass,
  innerHtml,
  outerHtml,
  readStoryPages,
  type Part,
  type StoryPages,
} from './parts.ts';

/**
 * A story of a built site as one HTML document that asks for no other file: its pages one after the other, with the links
 * between them inside it. The pages are those of the site, so excerpts stay excerpts.
 *
 * @param folder of the built site
 * @param edition `whole`, or what is printed: matrix, differences, quotations and sources
 * @throws Error where the site has no such story
 */
export function makeEdition(folder: string, story: string, edition: Edition = 'whole'): string {
  const pages = readStoryPages(folder, story);
  const chosen = chooseParts(pages, edition);
  const placed = chosen.flatMap((each): Placed[] =>
    isGroup(each)
      ? each.items.map((part) => ({ part, level: 3 }))
      : [{ part: each, level: each.key === 'overview' ? 1 : 2 }],
  );
  const parts = placed.map(({ part }) => part);
  const sources = sourcesOf(pages);
  const sprite = spriteOf(parts);
  if (edition === 'print') for (const part of parts) cutForPrint(part);
  const style = `${inlineStyles(folder, pages.base, parts)}\n${EDITION_STYLES}`;
  const script = edition === 'whole' ? themeScript(folder) : '';
  const merged = mergeParts(pages, placed);
  const body = chosen.map((each) =>
    isGroup(each) ? groupOf(each, merged) : partOf(each, merged.get(each.key) ?? ''),
  );
  const own = `${pages.origin ?? ''}${pages.base}${story}/`;
  const icon = join(folder, 'favicon.png');
  const language = findTag(pages.overview.html, 'html')?.attribs['lang'] ?? 'en';
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${pages.title} · ${pages.site}</title>
${pages.origin === null ? '' : `<link rel="canonical" href="${own}">\n`}${existsSync(icon) ? `<link rel="icon" href="${dataAddress(icon)}" type="image/png">\n` : ''}${script === '' ? '' : `<script>${script}</script>\n`}<style>${style}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${sprite}
<header class="page masthead"><span class="brand">${pages.site}</span>${pages.origin === null ? '' : `<p class="label">On the web: <a href="${own}" rel="external noreferrer">${own}</a></p>`}</header>
<main id="content" class="page" tabindex="-1">
${body[0] ?? ''}
${contentsOf(chosen, sources !== '')}
${body.slice(1).join('\n')}
${sources === '' ? '' : `<section class="edition-part" aria-labelledby="sources">${UP}<h2 id="sources">Sources</h2><p class="standfirst">The texts this comparison was made from. A fingerprint (SHA-256 of the file) changes if any letter of the text does.</p><ul role="list" class="label edition-sources">${sources}</ul></section>`}
<section class="edition-part" aria-labelledby="method">${UP}<h2 id="method">Method in short</h2><div class="edition-method">${METHOD.map((text) => `<p>${text}</p>`).join('')}</div></section>
</main>
<footer class="page foot label"><p>${footOf(pages)}</p>${script === '' ? '' : `<div class="foot-ways no-print"><theme-switch data-words="${words.colours.join('|')}"></theme-switch></div>`}</footer>
</body>
</html>
`;
}

const UP =
  '<p class="label edition-up no-print"><a href="#contents">Contents<span class="spoken"> of this file</span></a></p>';

const partOf = ({ key }: Part, html: string): string =>
  key === 'overview'
    ? `<div id="overview">${html}</div>`
    : `<section id="${key}" class="edition-part">${UP}${html}</section>`;

const groupOf = ({ id, title, about, items }: Group, merged: ReadonlyMap<string, string>): string =>
  `<section class="edition-group" aria-labelledby="${id}">${UP}<h2 id="${id}">${title}</h2><p class="standfirst">${about}</p>
${items.map(({ key }) => `<section id="${key}" class="edition-item">${UP}${merged.get(key) ?? ''}</section>`).join('\n')}
</section>`;

function contentsOf(chosen: readonly (Part | Group)[], hasSources: boolean): string {
  const link = (id: string, title: string) => `<a href="#${id}">${title}</a>`;
  const lines = chosen
    .filter((each) => isGroup(each) || each.key !== 'overview')
    .map((each) => {
      if (!isGroup(each)) return `<li>${link(each.key, each.title)}</li>`;
      const items = each.listed
        ? `<ul role="list">${each.items.map(({ key, title }) => `<li>${link(key, title)}</li>`).join('')}</ul>`
        : '';
      return `<li>${link(each.id, each.title)}${items}</li>`;
    });
  return `<nav class="section" aria-labelledby="contents"><h2 id="contents">In this file</h2><ul role="list" class="label edition-contents">${[
    ...lines,
    ...(hasSources ? [`<li>${link('sources', 'Sources')}</li>`] : []),
    `<li>${link('method', 'Method in short')}</li>`,
  ].join('')}</ul></nav>`;
}

/** Each article as its own page cites it first. */
function sourcesOf({ parts }: StoryPages): string {
  return [...parts.values()]
    .filter(({ key }) => key.startsWith('articles/'))
    .flatMap(({ main }) => {
      const cited = DomUtils.findOne((tag) => hasClass(tag, 'cited-whole'), main.children);
      const first = cited && findTag(cited, 'li');
      return first ? [outerHtml(first)] : [];
    })
    .join('');
}

/** Whose words these are, as the site's pages say it. */
function footOf({ overview }: StoryPages): string {
  const foot = findTag(overview.html, 'footer');
  const text = foot && findTag(foot, 'p');
  return text ? innerHtml(text).trim() : '';
}
