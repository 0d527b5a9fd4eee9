import { CONTENT_SECURITY_POLICY, EMBED_POLICY } from '../../src/layouts/policy.ts';
import { isEmbed } from './page-kind.ts';
import type { Page, Tag } from './read-site.ts';
import type { Finding, Rule } from './rules.ts';

/** Checks what a page shows by itself: policy, nothing inline, one heading, language, title, description, ids. */
export function checkPage(page: Page): Finding[] {
  return CHECKS.flatMap((check) => check(page)).map(({ tag, rule, message }) => ({
    file: page.file,
    line: tag?.line ?? 1,
    rule,
    message,
  }));
}

const CHECKS: readonly ((page: Page) => Fault[])[] = [
  checkInline,
  checkPolicy,
  checkHeading,
  checkLanguage,
  checkTitle,
  checkDescription,
  checkIds,
  checkKind,
];

/** Scripts of these types are data; browsers do not run them and the policy does not stop them. */
const DATA_TYPES = new Set(['application/ld+json', 'application/json']);

function checkInline({ tags }: Page): Fault[] {
  return tags.flatMap((tag) => [
    ...(tag.name === 'style' ? [{ tag, rule: 'inline-style' as const, message: 'A <style> element' }] : []),
    ...(tag.name === 'script' ? checkScript(tag) : []),
    ...[...tag.attributes.keys()].flatMap((name): Fault[] => {
      if (name === 'style')
        return [{ tag, rule: 'inline-style', message: `A style attribute on <${tag.name}>` }];
      if (/^on[a-z]/.test(name))
        return [{ tag, rule: 'event-attribute', message: `\`${name}\` on <${tag.name}>` }];
      return [];
    }),
  ]);
}

function checkScript(tag: Tag): Fault[] {
  const type = tag.attributes.get('type') ?? '';
  if (DATA_TYPES.has(type)) {
    return isJson(tag.text)
      ? []
      : [{ tag, rule: 'inline-script', message: `The data of <script type="${type}"> is not JSON` }];
  }
  if (tag.attributes.has('src') && tag.text.trim() === '') return [];
  return [{ tag, rule: 'inline-script', message: `An inline <script>: \`${tag.text.trim().slice(0, 40)}\`` }];
}

function checkPolicy({ tags, kind }: Page): Fault[] {
  const head = tags.findIndex((tag) => tag.name === 'head');
  const [charset, policy] = tags.slice(head + 1);
  if (charset?.name !== 'meta' || charset.attributes.get('charset')?.toLowerCase() !== 'utf-8') {
    return [{ tag: charset, rule: 'policy', message: '<head> does not begin with <meta charset="utf-8">' }];
  }
  if (policy?.attributes.get('http-equiv')?.toLowerCase() !== 'content-security-policy') {
    return [{ tag: policy, rule: 'policy', message: 'The policy does not follow right after the charset' }];
  }
  const content = policy.attributes.get('content');
  const right = isEmbed(kind) ? EMBED_POLICY : CONTENT_SECURITY_POLICY;
  return content === right
    ? []
    : [{ tag: policy, rule: 'policy', message: `Another policy: \`${content}\`` }];
}

function checkHeading({ tags }: Page): Fault[] {
  const headings = tags.filter((tag) => tag.name === 'h1');
  return headings.length === 1
    ? []
    : [{ tag: headings[1], rule: 'heading', message: `${headings.length} <h1>` }];
}

function checkLanguage({ tags }: Page): Fault[] {
  const root = tags.find((tag) => tag.name === 'html');
  return root?.attributes.get('lang')
    ? []
    : [{ tag: root, rule: 'language', message: '<html> without `lang`' }];
}

function checkTitle({ tags }: Page): Fault[] {
  const body = tags.findIndex((tag) => tag.name === 'body');
  const titles = tags.slice(0, body === -1 ? undefined : body).filter((tag) => tag.name === 'title');
  if (titles.length === 1 && titles[0]?.text.trim()) return [];
  return [
    { tag: titles[1], rule: 'title', message: titles.length > 1 ? `${titles.length} <title>` : 'No title' },
  ];
}

function checkDescription({ tags }: Page): Fault[] {
  const found = tags.filter((tag) => tag.name === 'meta' && tag.attributes.get('name') === 'description');
  if (found.length === 1 && found[0]?.attributes.get('content')?.trim()) return [];
  return [
    {
      tag: found[1],
      rule: 'description',
      message: found.length > 1 ? `${found.length} descriptions` : 'No description',
    },
  ];
}

function checkIds({ tags }: Page): Fault[] {
  const seen = new Set<string>();
  return tags.flatMap((tag): Fault[] => {
    const id = tag.attributes.get('id');
    if (id === undefined) return [];
    const twice = seen.has(id);
    seen.add(id);
    return twice ? [{ tag, rule: 'duplicate-id', message: `\`${id}\` occurs twice` }] : [];
  });
}

function checkKind(page: Page): Fault[] {
  return page.kind === null ? [{ tag: undefined, rule: 'address-scheme', message: `\`${page.path}\`` }] : [];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

type Fault = { tag: Tag | undefined; rule: Rule; message: string };
