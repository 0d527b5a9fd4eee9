import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../../scripts/serve/serve-site.ts';

const folder = await mkdtemp(join(tmpdir(), 'serve-'));
await mkdir(join(folder, 'site/about'), { recursive: true });
await mkdir(join(folder, 'site/x/evil.example'), { recursive: true });
await writeFile(join(folder, 'secret.txt'), 'not of the site');
await writeFile(join(folder, 'site/index.html'), '<p>front');
await writeFile(join(folder, 'site/404.html'), '<p>no such page');
await writeFile(join(folder, 'site/about/index.html'), '<p>about');
await writeFile(join(folder, 'site/page.css'), 'p{}');
const site = await serveSite({ folder: join(folder, 'site'), base: '/some/base/' });
const origin = new URL(site.address).origin;

afterAll(async () => {
  await site.stop();
  await rm(folder, { recursive: true });
});

/** A site at the root, where a path of two slashes reads as another host. */
describe('serveSite({ folder })', () => {
  test.each([
    '//x//evil.example/..%2f',
    '//evil.example/..%2fx',
    '//x/evil.example',
    '//x',
    '/x//evil.example',
    '/..%2fsite%2fx',
    '/%2fx/evil.example',
    'http://evil.example/x',
  ])('sends nobody off the site for %s', async (path) => {
    const root = await serveSite({ folder: join(folder, 'site') });
    const { status, location } = await raw(path, root.address);
    await root.stop();
    expect([status, location]).toEqual([404, undefined]);
  });
});

describe('serveSite({ folder, base })', () => {
  test('gives an address that ends in the base path', () => {
    expect(site.address).toMatch(/^http:\/\/localhost:\d+\/some\/base\/$/);
  });

  test.each([
    ['/some/base/', 200, 'front'],
    ['/some/base/about/', 200, 'about'],
    ['/some/base/about/?q=x', 200, 'about'],
    ['/some/base/page.css', 200, 'p{}'],
    ['/some/base/nothing/', 404, 'no such page'],
    ['/some/base/page.css/', 404, 'no such page'],
    ['/about/', 404, 'no such page'],
    ['/some/base/%E0%A4%A/', 404, 'no such page'],
    ['/some/base/%00', 404, 'no such page'],
  ])('answers %s with %i', async (path, status, body) => {
    const answer = await fetch(origin + path);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(body);
  });

  test('sends readers of a folder’s name on to the address with the slash', async () => {
    const answer = await fetch(`${origin}/some/base/about?q=x`, { redirect: 'manual' });
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/some/base/about/?q=x');
  });

  test.each([
    '/some/base/../secret.txt',
    '/some/base/..%2fsecret.txt',
    '/some/base/about/..%2f..%2fsecret.txt',
  ])('does not leave its folder for %s', async (path) =>
    expect((await raw(path)).body).not.toContain('not of the site'),
  );

  test('compresses text for those who take it, and says so', async () => {
    const answer = await fetch(`${origin}/some/base/`, { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(await answer.text()).toBe('<p>front');
    expect(
      (await fetch(`${origin}/some/base/`, { headers: { 'accept-encoding': 'identity' } })).headers.get(
        'content-length',
      ),
    ).toBe('8');
  });

  test.each([
    ['br;q=0', null],
    ['gzip, br;q=0.0', null],
    ['gzip', null],
    ['brotli', null],
    ['BR', 'br'],
    ['gzip, br; q=0.5', 'br'],
    ['*', 'br'],
    ['*, br;q=0', null],
  ])('answers "%s" with the coding %s', async (coding, expected) => {
    const answer = await fetch(`${origin}/some/base/`, { headers: { 'accept-encoding': coding } });
    expect(answer.headers.get('content-encoding')).toBe(expected);
    expect(answer.headers.get('vary')).toBe('accept-encoding');
  });

  test.each([
    ['GET', '/some/base/', 200],
    ['GET', '/some/base/about', 301],
    ['GET', '/nothing', 404],
    ['POST', '/some/base/', 405],
  ])('tells browsers not to guess the type: %s %s', async (method, path, status) => {
    const answer = await fetch(origin + path, { method, redirect: 'manual' });
    expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([status, 'nosniff']);
  });

  test('says which methods it takes', async () => {
    expect((await fetch(`${origin}/some/base/`, { method: 'DELETE' })).headers.get('allow')).toBe(
      'GET, HEAD',
    );
  });

  test('answers HEAD as GET, without a body', async () => {
    const [head, get] = await Promise.all(
      ['HEAD', 'GET'].map((method) => fetch(`${origin}/some/base/page.css`, { method })),
    );
    expect(head?.headers.get('etag')).toBe(get?.headers.get('etag'));
    expect(await head?.text()).toBe('');
  });

  test('does not send again what a browser has', async () => {
    const headers = { 'accept-encoding': 'identity' };
    const etag = (await fetch(`${origin}/some/base/`, { headers })).headers.get('etag') ?? '';
    const again = await fetch(`${origin}/some/base/`, {
      headers: { ...headers, 'if-none-match': `"x", W/${etag}` },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const packed = await fetch(`${origin}/some/base/`, {
      headers: { 'accept-encoding': 'br', 'if-none-match': etag },
    });
    expect(packed.status).toBe(200);
    await writeFile(join(folder, 'site/index.html'), '<p>front, rewritten');
    const changed = await fetch(`${origin}/some/base/`, { headers: { ...headers, 'if-none-match': etag } });
    await writeFile(join(folder, 'site/index.html'), '<p>front');
    expect(changed.status).toBe(200);
  });

  test.each([
    ['bytes=1-2', 206, '{}', 'bytes 1-2/3'],
    ['bytes=1-', 206, '{}', 'bytes 1-2/3'],
    ['bytes=-1', 206, '}', 'bytes 2-2/3'],
    ['bytes=-9', 206, 'p{}', 'bytes 0-2/3'],
    ['bytes=1-99', 206, '{}', 'bytes 1-2/3'],
    ['bytes=3-', 416, 'No such range', 'bytes */3'],
    ['bytes=-0', 416, 'No such range', 'bytes */3'],
    ['bytes=0-0, 2-2', 200, 'p{}', null],
    ['bytes=2-1', 200, 'p{}', null],
    ['lines=1-2', 200, 'p{}', null],
  ])('answers the range %s with %i', async (range, status, body, content) => {
    const answer = await fetch(`${origin}/some/base/page.css`, {
      headers: { range, 'accept-encoding': 'br' },
    });
    expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual([
      status,
      body,
      content,
    ]);
  });

  test('sends the whole file where the range is of another version of it', async () => {
    const answer = await fetch(`${origin}/some/base/page.css`, {
      headers: { range: 'bytes=1-2', 'if-range': '"another"' },
    });
    expect([answer.status, await answer.text()]).toEqual([200, 'p{}']);
  });

  test('names the host it listens on', async () => {
    const other = await serveSite({ folder: join(folder, 'site'), host: '127.0.0.2' });
    expect(other.address).toMatch(/^http:\/\/127\.0\.0\.2:/);
    expect((await fetch(other.address)).status).toBe(200);
    await other.stop();
  });

  test('takes the next port where the first is taken', async () => {
    const port = Number(new URL(site.address).port);
    const second = await serveSite({ folder: join(folder, 'site'), port });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.stop();
  });
});

/** `fetch` resolves `..` itself; a plain request sends the path as it is. */
function raw(
  path: string,
  address = site.address,
): Promise<{ status: number | undefined; location: string | undefined; body: string }> {
  return new Promise((done, fail) => {
    const { port } = new URL(address);
    request({ host: '127.0.0.1', port, path }, (response) => {
      let body = '';
      response
        .on('data', (part) => {
          body += part;
        })
        .on('end', () => done({ status: response.statusCode, location: response.headers.location, body }));
    })
      .on('error', fail)
      .end();
  });
}
