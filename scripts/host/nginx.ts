import { FILE_TYPES } from '../../src/exports/site/host-rules.ts';
import { FOR_HOSTS, headersUnder, pathsOf, type HostedSite } from './hosted-site.ts';

/**
 * A `server` block for nginx.
 *
 * @param listen what to listen on: `80`, `127.0.0.1:8080`
 * @param name of the host; `_` for any
 */
export function nginxConfig(site: HostedSite, listen: string, name: string): string {
  const { base, folder, redirects } = site;
  const headers = (path: string) =>
    headersUnder(site, path).map((rule) => `    add_header ${rule.name} ${quote(rule.value)} always;`);
  const place = (path: string) => [
    `  location ${quote(base + path)} {`,
    `    alias ${quote(`${folder}/${path}`)};`,
    ...headers(path),
    '  }',
  ];
  return `${[
    'server {',
    `  listen ${listen};`,
    `  server_name ${name};`,
    '  charset utf-8;',
    '  charset_types text/plain text/css text/csv application/json application/ld+json application/xml;',
    '  index index.html;',
    '  absolute_redirect off;',
    `  error_page 404 ${quote(`${base}404.html`)};`,
    '  gzip on;',
    '  gzip_types text/css text/csv text/plain text/javascript application/javascript application/json application/ld+json application/xml;',
    '  include mime.types;',
    '  types {',
    '    text/csv csv;',
    '    text/javascript js;',
    ...Object.entries(FILE_TYPES).map(([ending, type]) => `    ${type} ${ending};`),
    '  }',
    ...['', ...pathsOf(site)].flatMap(place),
    ...redirects.map(({ from, to }) =>
      from.endsWith('*')
        ? `  location ${quote(from.slice(0, -1))} { rewrite ${quote(`^${escape(from.slice(0, -1))}(.*)$`)} ${quote(to.replace(':splat', '$1'))} permanent; }`
        : `  location = ${quote(from)} { return 301 ${quote(`${to}$is_args$args`)}; }`,
    ),
    ...FOR_HOSTS.map((file) => `  location = ${quote(base + file)} { return 404; }`),
    '}',
  ].join('\n')}\n`;
}

const quote = (text: string): string => `"${text.replace(/["\\]/gu, '\\$&')}"`;
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
