import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/serve-site.ts';

const folder = await mkdtemp(join(tmpdir(), 'serve-'));
await mkdir(join(folder, 'site/about'), { recursive: true });
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
    expect(await raw(path)).not.toContain('not of the site'),
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

  test('takes the next port where the first is taken', async () => {
    const port = Number(new URL(site.address).port);
    const second = await serveSite({ folder: join(folder, 'site'), port });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.stop();
  });
});

/** `fetch` resolves `..` itself; a plain request sends the path as it is. */
function raw(path: string): Promise<string> {
  return new Promise((done, fail) => {
    const { port } = new URL(site.address);
    request({ host: '127.0.0.1', port, path }, (response) => {
      let body = '';
      response
        .on('data', (part) => {
          body += part;
        })
        .on('end', () => done(body));
    })
      .on('error', fail)
      .end();
  });
}
