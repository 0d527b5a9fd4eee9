import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { constants, createBrotliCompress } from 'node:zlib';

/**
 * Serves a built site from a folder, as any static host would: `index.html` for addresses that end in `/`, a redirect to
 * the slash for folders, `404.html` for the rest; text under brotli for those who take it.
 *
 * @param options.port the first port to try; the next nine where it is taken; 0 for any free one
 * @returns its address, with the base path, and a function that stops it; throws where no port is free
 */
export async function serveSite(options: ServeOptions): Promise<ServedSite> {
  const folder = resolve(options.folder);
  const base = options.base ?? '/';
  const server = createServer((request, response) => {
    answer(folder, base, request, response).catch((error: unknown) => {
      console.error(`${request.url} was not served: ${String(error)}`);
      send(response, 500, 'text/plain; charset=utf-8', 'Not served');
    });
  });
  const port = await listen(server, options.port ?? 0, options.host ?? '127.0.0.1');
  return {
    address: `http://localhost:${port}${base}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return send(response, 405, 'text/plain; charset=utf-8', 'Only GET and HEAD');
  }
  const url = URL.parse(request.url ?? '/', 'http://localhost');
  const path = url === null ? null : decodePath(url.pathname);
  if (url === null || path === null || !path.startsWith(base)) return notFound(folder, request, response);
  const file = normalize(join(folder, path.slice(base.length)));
  if (file !== folder && !file.startsWith(folder + sep)) return notFound(folder, request, response);
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) {
    if (path.endsWith('/')) return sendFile(folder, join(file, 'index.html'), request, response);
    response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
    return;
  }
  if (!found || path.endsWith('/')) return notFound(folder, request, response);
  return sendFile(folder, file, request, response);
}

async function sendFile(
  folder: string,
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found) return notFound(folder, request, response);
  stream(file, found.size, 200, request, response);
}

async function notFound(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = join(folder, '404.html');
  const found = await stat(file).catch(() => null);
  if (!found) return send(response, 404, 'text/plain; charset=utf-8', 'Not found');
  stream(file, found.size, 404, request, response);
}

function stream(
  file: string,
  size: number,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const packed = COMPRESSED.test(type) && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(status, {
    'content-type': type,
    ...(packed ? { 'content-encoding': 'br', vary: 'accept-encoding' } : { 'content-length': size }),
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return void response.end();
  const content = createReadStream(file).on('error', () => response.destroy());
  if (packed)
    content
      .pipe(createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }))
      .pipe(response);
  else content.pipe(response);
}

/** Text, as hosts compress it; fonts and pictures are compressed already. */
const COMPRESSED = /^(?:text|application)\/|svg/;
/** Fast enough to be done for each answer. */
const QUALITY = 5;

function send(response: ServerResponse, status: number, type: string, body: string): void {
  if (!response.headersSent) response.writeHead(status, { 'content-type': type });
  response.end(body);
}

function decodePath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
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
