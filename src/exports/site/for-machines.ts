import { words } from '#words/machines.ts';
import type { Story } from '../../model/story.ts';
import {
  aboutAddress,
  claimsAddress,
  dataAddress,
  fileAddress,
  frontAddress,
  fullAddress,
  quotesAddress,
  schemaAddress,
  searchAddress,
  storyAddress,
} from '../../views/addresses.ts';
import { outletSign } from '../../views/outlet-sign.ts';
import { SITE } from '../../views/site.ts';

/** What a robot may read: everything. It is looked for at the root of a host only. */
export function robotsOf(sitemap: string | null): string {
  return `User-agent: *\nAllow: /\n${sitemap === null ? '' : `\nSitemap: ${fullAddress(fileAddress(sitemap))}\n`}`;
}

/** What a phone needs to keep the site among its programs. */
export function manifestOf(): string {
  const icon = (file: string, size: number) => ({
    src: fileAddress(file),
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  return `${JSON.stringify(
    {
      name: SITE.name,
      short_name: SITE.name,
      description: SITE.subtitle,
      lang: SITE.language,
      start_url: frontAddress(),
      scope: frontAddress(),
      display: 'browser',
      background_color: '#fbf9f4',
      theme_color: '#fbf9f4',
      icons: [icon('favicon.png', 64), icon('icon-192.png', 192), icon('icon-512.png', 512)],
    },
    null,
    1,
  )}\n`;
}

/** The search, for the address line of a browser (OpenSearch 1.1). It needs a full address. */
export function openSearchOf(): string {
  const template = `${fullAddress(searchAddress())}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
 <ShortName>${escape([...SITE.name].slice(0, MOST_OF_NAME).join(''))}</ShortName>
 <Description>${escape(words.openSearch)}</Description>
 <InputEncoding>UTF-8</InputEncoding>
 <Image width="64" height="64" type="image/png">${escape(fullAddress(fileAddress('favicon.png')))}</Image>
 <Url type="text/html" method="get" template="${escape(template)}"/>
</OpenSearchDescription>
`;
}

/** OpenSearch 1.1 lets a name have 16 characters. */
const MOST_OF_NAME = 16;

/** The site for language models (llmstxt.org): what it is and where its texts and data are. */
export function llmsOf(stories: readonly Story[], others: readonly { id: string; title: string }[]): string {
  const { llms } = words;
  const link = (name: string, address: string, about: string) =>
    `- [${name.replace(/[[\]]/gu, '')}](${fullAddress(address)}): ${about}`;
  return [
    `# ${SITE.name}`,
    '',
    `> ${SITE.subtitle}`,
    '',
    llms.principles,
    ...stories.flatMap((story) => [
      '',
      `## ${story.title}`,
      '',
      link(
        llms.overview,
        storyAddress(story.id),
        llms.toldBy(story.articles.map((article) => outletSign(story, article).name)),
      ),
      ...(story.claims.length > 0
        ? [link(llms.claims, claimsAddress(story.id), llms.claimsAbout(story.claims.length))]
        : []),
      link(llms.quotes, quotesAddress(story.id), llms.quotesAbout(story.utterances.length)),
      link(llms.json, dataAddress(story.id, 'story.json'), llms.jsonAbout),
      link(llms.data, dataAddress(story.id), llms.dataAbout),
    ]),
    ...(others.length > 0
      ? [
          '',
          `## ${llms.others}`,
          '',
          ...others.map(({ id, title }) => link(title, storyAddress(id), llms.otherAbout)),
        ]
      : []),
    '',
    `## ${llms.site}`,
    '',
    link(llms.method, aboutAddress(), llms.methodAbout),
    link(llms.schema, schemaAddress(), llms.schemaAbout),
    '',
  ].join('\n');
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
