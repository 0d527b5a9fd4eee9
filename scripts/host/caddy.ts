import { FILE_TYPES } from '../../src/exports/site/host-rules.ts';
import { FOR_HOSTS, pathsOf, pathsWithout, type HostedSite } from './hosted-site.ts';

/**
 * A Caddyfile.
 *
 * @param name the address of the site: `example.org`, `http://127.0.0.1:8080`
 */
export function caddyConfig(site: HostedSite, name: string): string {
  const { base, folder, headers, redirects } = site;
  const splats = redirects.filter(({ from }) => from.endsWith('*'));
  const fields = (path: string) =>
    headers.filter(({ under }) => under === path).map((rule) => `    ${rule.name} ${quote(rule.value)}`);
  return `${[
    `${name} {`,
    `  root * ${quote(folder)}`,
    '  encode zstd gzip',
    // Caddy sets what is for all last: where a path has its own value, what is for all leaves that path out.
    ...headers
      .filter(({ under }) => under === '')
      .flatMap(({ name: field, value }, i) => {
        const own = pathsWithout(site, field).map((path) => quote(`${base}${path}*`));
        return own.length === 0
          ? [`  header ${field} ${quote(value)}`]
          : [`  @rest${i} not path ${own.join(' ')}`, `  header @rest${i} ${field} ${quote(value)}`];
      }),
    ...pathsOf(site).flatMap((path) => [`  header ${quote(`${base}${path}*`)} {`, ...fields(path), '  }']),
    ...Object.entries(FILE_TYPES).flatMap(([ending, type]) => [
      `  @${ending} path *.${ending}`,
      `  header @${ending} Content-Type ${quote(type)}`,
    ]),
    ...redirects
      .filter(({ from }) => !from.endsWith('*'))
      .map(({ from, to }) => `  redir ${quote(from)} ${quote(to)} 301`),
    ...splats.flatMap(({ from, to }, i) => [
      `  @former${i} path_regexp former${i} ${quote(`^${escape(from.slice(0, -1))}(.*)$`)}`,
      `  redir @former${i} ${quote(to.replace(':splat', `{re.former${i}.1}`))} 301`,
    ]),
    `  handle_path ${quote(`${base}*`)} {`,
    '    file_server {',
    `      hide ${FOR_HOSTS.join(' ')}`,
    '    }',
    '  }',
    // Nothing is served outside the path of the site.
    ...(base === '/' ? [] : ['  handle {', '    error 404', '  }']),
    '  handle_errors {',
    '    header {',
    ...fields('').map((line) => `  ${line}`),
    '    }',
    '    rewrite * /404.html',
    '    file_server',
    '  }',
    '}',
  ].join('\n')}\n`;
}

const quote = (text: string): string => `"${text.replace(/["\\]/gu, '\\$&')}"`;
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
