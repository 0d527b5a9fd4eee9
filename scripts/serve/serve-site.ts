import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream';
import { constants, createBrotliCompress } from 'node:zlib';
import { parseRange, takesBrotli } from './read-headers.ts';

/**
 * Serves a built site from a folder, as any static host would: `index.html` for addresses that end in `/`, a redirect to
 * the slash for folders, `404.html` for the rest; text under brotli for those who take it, entity tags and single ranges.
 *
 * @param options.port the first port to try; the next nine where it is taken; 0 for any free one
 * @returns its address, with the base path, and a function that stops it
 * @throws where no port is free
 */
export async function serveSite(options: ServeOptions): Promise<ServedSite> {
  const folder = resolve(options.folder);
  const base = options.base ?? '/';
  const host = options.host ?? '127.0.0.1';
  const server = createServer((request, response) => {
    response.setHeader('x-content-type-options', 'nosniff');
    answer(folder, base, request, response).catch((error: unknown) => {
      console.error(`${request.url} was not served: ${String(error)}`);
      if (response.headersSent) response.destroy();
      else say(response, 500, 'Not served');
    });
  });
  const port = await listen(server, options.port ?? 0, host);
  return {
    address: `http://${nameOf(host)}:${port}${base}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The host as it stands in an address. */
function nameOf(host: string): string {
  if (host === '127.0.0.1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

async function answer(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return say(response, 405, 'Only GET and HEAD');
  }
  const [path = '', query] = (request.url ?? '').split('?', 2);
  const inside = decodePath(path, base);
  const file = inside === null ? null : join(folder, inside);
  const found = file === null ? null : await stat(file).catch(() => null);
  if (file === null || found === null) return sendMissing(folder, request, response);
  if (found.isFile()) return send(file, found, 200, request, response);
  if (path.endsWith('/')) {
    const index = join(file, 'index.html');
    const page = await stat(index).catch(() => null);
    return page ? send(index, page, 200, request, response) : sendMissing(folder, request, response);
  }
  response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
}

/**
 * The place of a path in the site; `null` for what no page of ours links to: paths outside the base, and any that hold
 * `..`, an empty part or a NUL, which could lead out of the folder or, as `//host`, out of the site.
 */
function decodePath(path: string, base: string): string | null {
  if (!path.startsWith(base)) return null;
  try {
    const inside = decodeURIComponent(path.slice(base.length));
    return join('/', inside) === `/${inside}` && !inside.includes('\0') ? inside : null;
  } catch {
    return null;
  }
}

async function sendMissing(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = join(folder, '404.html');
  const found = await stat(file).catch(() => null);
  if (found) send(file, found, 404, request, response);
  else say(response, 404, 'Not found');
}

function send(
  file: string,
  { size, mtimeMs }: Stats,
  status: 200 | 404,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const { 'accept-encoding': encodings, 'if-none-match': known, 'if-range': ifRange } = request.headers;
  const version = `${size.toString(36)}-${mtimeMs.toString(36)}`;
  const ranged = status === 200 && request.method === 'GET' && (ifRange ?? `"${version}"`) === `"${version}"`;
  const range = ranged ? parseRange(request.headers.range, size) : null;
  const packed = range === null && COMPRESSED.test(type) && takesBrotli(encodings);
  const tag = packed ? `"${version}-br"` : `"${version}"`;
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('vary', 'accept-encoding');
  if (range === 'unsatisfiable') {
    response.setHeader('content-range', `bytes */${size}`);
    return say(response, 416, 'No such range');
  }
  response.setHeader('etag', tag);
  if (
    status === 200 &&
    known?.split(',').some((each) => [tag, '*'].includes(each.trim().replace(/^W\//u, '')))
  )
    return void response.writeHead(304).end();
  response.writeHead(range ? 206 : status, {
    'content-type': type,
    'accept-ranges': 'bytes',
    ...(range ? { 'content-range': `bytes ${range.start}-${range.end}/${size}` } : {}),
    ...(packed
      ? { 'content-encoding': 'br' }
      : { 'content-length': range ? range.end - range.start + 1 : size }),
  });
  if (request.method === 'HEAD') return void response.end();
  const content = createReadStream(file, range ?? {});
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  // A client that goes away, or a file that cannot be read, ends all of it.
  if (packed) pipeline(content, createBrotliCompress({ params }), response, () => {});
  else pipeline(content, response, () => {});
}

/** Text, as hosts compress it; fonts and pictures are compressed already. */
const COMPRESSED = /^(?:text|application)\/|svg/;
/** Fast enough to be done for each answer. */
const QUALITY = 5;

function say(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(words);
}

function listen(server: Server, first: number, host: string): Promise<number> {
  const last = first === 0 ? 0 : first + 9;
  return new Promise((done, fail) => {
    let port = first;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < last) server.listen(++port, host);
      else fail(error);
    });
    server.on('listening', () => done((server.address() as AddressInfo).port));
    server.listen(port, host);
  });
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export type ServeOptions = {
  /** The built site. */
  folder: string;
  /** The path it was built for, with a slash at both ends. */
  base?: string;
  port?: number;
  host?: string;
};

export type ServedSite = { address: string; stop: () => Promise<void> };
