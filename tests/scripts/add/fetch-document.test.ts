import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchDocument, type Network } from '../../../scripts/add/fetch-document.ts';

const ANSWERS: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/page': (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=iso-8859-1');
    response.setHeader('X-Robots-Tag', 'noai');
    response.end('<p>page</p>');
  },
  '/packed': (_, response) => {
    response.setHeader('Content-Encoding', 'gzip');
    response.end(gzipSync('packed'));
  },
  '/bomb': (_, response) => {
    response.setHeader('Content-Encoding', 'gzip');
    response.end(gzipSync(Buffer.alloc(6 * 1024 * 1024)));
  },
  '/once': (_, response) => response.writeHead(302, { Location: '/page' }).end(),
  '/circle': (_, response) => response.writeHead(301, { Location: '/circle' }).end(),
  '/inside': (_, response) => response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end(),
  '/inside-by-name': (_, response) =>
    response.writeHead(302, { Location: 'http://inside.example.com/page' }).end(),
  '/large': (_, response) => response.end(Buffer.alloc(5 * 1024 * 1024 + 1)),
  '/liar': (_, response) => {
    response.writeHead(200, { 'Content-Length': '1000' });
    response.write('ten bytes.');
    setTimeout(() => response.destroy(), 20);
  },
  '/never': () => undefined,
  '/slow': (_, response) => void response.write('a'),
  '/missing': (_, response) => response.writeHead(404).end(),
};

let server: Server;
let network: Network;

beforeAll(async () => {
  server = createServer((request, response) => ANSWERS[request.url ?? '']?.(request, response));
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const { port } = server.address() as AddressInfo;
  network = {
    // Loopback is refused, so the test stands in for the look-up and the way there.
    resolve: (host) =>
      host === 'inside.example.com'
        ? Promise.resolve(['93.184.216.34', '10.0.0.7'])
        : host.startsWith('none')
          ? Promise.reject(new Error('ENOTFOUND'))
          : Promise.resolve(['93.184.216.34']),
    connectTo: () => ({ ip: '127.0.0.1', port }),
  };
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string) => fetchDocument(`http://nova.example.com${path}`, network);
const textOf = async (path: string) => new TextDecoder().decode((await get(path)).document.bytes);

test('a document comes with its charset, its address and what the server wishes', async () => {
  const { document, warnings } = await get('/page');
  expect(new TextDecoder().decode(document.bytes)).toBe('<p>page</p>');
  expect(document).toMatchObject({ charset: 'iso-8859-1', address: 'http://nova.example.com/page' });
  expect(warnings).toEqual([expect.stringContaining('not be used by AI')]);
});

test('it is unpacked', async () => {
  expect(await textOf('/packed')).toBe('packed');
});

test('redirects are followed, and their end is the address', async () => {
  expect((await get('/once')).document.address).toBe('http://nova.example.com/page');
});

test.each([
  ['/circle', /more than 5 times/u],
  ['/inside', /`127\.0\.0\.1` is not a public address/u],
  ['/inside-by-name', /`inside\.example\.com` is not a public address/u],
  ['/large', /larger than 5 MB/u],
  ['/bomb', /larger than 5 MB when unpacked/u],
  ['/liar', /broke off/u],
  ['/missing', /answers 404/u],
])('%s is refused', async (path, message) => {
  await expect(get(path)).rejects.toThrow(message);
});

test.each(['/never', '/slow'])('%s is not waited for', async (path) => {
  const address = `http://nova.example.com${path}`;
  await expect(fetchDocument(address, { ...network, timeout: 500 })).rejects.toThrow(
    /does not answer in time/u,
  );
});

test('a name that nobody knows is told', async () => {
  await expect(fetchDocument('http://none.example.com/', network)).rejects.toThrow(/no server called/u);
});
