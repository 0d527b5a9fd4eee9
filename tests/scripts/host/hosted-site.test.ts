import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caddyConfig } from '../../../scripts/host/caddy.ts';
import { githubWorkflow } from '../../../scripts/host/github-pages.ts';
import { headersUnder, pathsOf, readHostedSite } from '../../../scripts/host/hosted-site.ts';
import { nginxConfig } from '../../../scripts/host/nginx.ts';
import { headerRules, headersFile, redirectsFile } from '../../../src/exports/site/host-rules.ts';
import { CONTENT_SECURITY_POLICY, EMBED_POLICY, headerPolicy } from '../../../src/layouts/policy.ts';
import { parse } from 'yaml';

const POLICY = headerPolicy(CONTENT_SECURITY_POLICY);
const EMBEDS = headerPolicy(EMBED_POLICY, '*');

function built(base: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'same-story-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'stories.json'), JSON.stringify({ base, stories: [] }));
  writeFileSync(join(folder, '_headers'), headersFile(base, headerRules({ pages: POLICY, embeds: EMBEDS })));
  writeFileSync(
    join(folder, '_redirects'),
    redirectsFile([
      { from: `${base}s/claims/old.id/`, to: `${base}s/claims/new/` },
      { from: `${base}old.story/*`, to: `${base}s/:splat` },
    ]),
  );
  return folder;
}

test('a folder without a site is none', () => {
  expect(readHostedSite(mkdtempSync(join(tmpdir(), 'same-story-')))).toBeNull();
});

test('each path has the headers of the whole site and its own', () => {
  const site = readHostedSite(built('/some/base/'))!;
  expect(site.base).toBe('/some/base/');
  expect(pathsOf(site)).toEqual(['embed/', '_astro/']);
  expect(headersUnder(site, '').map(({ name }) => name)).toEqual([
    'Content-Security-Policy',
    'X-Content-Type-Options',
    'Referrer-Policy',
  ]);
  const policies = headersUnder(site, 'embed/').filter(({ name }) => name === 'Content-Security-Policy');
  expect(policies.map(({ value }) => value)).toEqual([EMBEDS]);
  expect(headersUnder(site, '_astro/').at(-1)?.name).toBe('Cache-Control');
});

test.each(['/', '/some/base/'])(
  'nginx and Caddy under `%s` have the policy, and lead old addresses on',
  (base) => {
    const site = readHostedSite(built(base))!;
    const nginx = nginxConfig(site, '80', 'example.org');
    const caddy = caddyConfig(site, 'example.org');
    // Caddy sets what is for all last.
    expect(caddy).toContain(
      `@rest0 not path "${base}embed/*"\n  header @rest0 Content-Security-Policy "${POLICY}"`,
    );
    for (const config of [nginx, caddy]) {
      expect(config).toContain(`Content-Security-Policy "${POLICY}"`);
      expect(config).toContain(`Content-Security-Policy "${EMBEDS}"`);
      expect(config).toContain(`"${base}s/claims/old.id/"`);
      // A dot of a name is no wild card.
      expect(config).toContain(`"^${base}old\\\\.story/(.*)$"`);
      expect(config.split('{')).toHaveLength(config.split('}').length);
    }
  },
);

describe('githubWorkflow(parts)', () => {
  interface Step {
    readonly uses?: string;
    readonly run?: string;
    readonly env?: Record<string, string>;
    readonly with?: Record<string, unknown>;
  }
  const jobsOf = (parts?: number) =>
    (
      parse(githubWorkflow(parts)) as {
        jobs: Record<
          string,
          { needs?: string; strategy?: { matrix: { part: number[] } }; steps: readonly Step[] }
        >;
      }
    ).jobs;
  const PAGES = {
    SAME_STORY_SITE: '${{ steps.pages.outputs.origin }}',
    SAME_STORY_BASE: '${{ steps.pages.outputs.base_path }}/',
  };

  test('is YAML that builds for the address of the Pages', () => {
    const jobs = jobsOf();
    expect(Object.keys(jobs)).toEqual(['publish']);
    expect(jobs['publish']?.needs).toBeUndefined();
    expect(jobs['publish']?.steps.filter(({ env }) => env)).toEqual([{ run: 'npm run build', env: PAGES }]);
  });

  test('builds parts on several machines, all for that address, and merges what they hand over', () => {
    const { part, publish } = jobsOf(3);
    expect(part?.strategy?.matrix.part).toEqual([1, 2, 3]);
    expect(publish?.needs).toBe('part');
    expect([part, publish].map((job) => job?.steps.filter(({ env }) => env))).toEqual([
      [{ run: 'npm run build -- --part ${{ matrix.part }}/3 --out part', env: PAGES }],
      [{ run: 'npm run merge -- parts/*', env: PAGES }],
    ]);
    const using = (steps: readonly Step[] = [], name: string) =>
      steps.find(({ uses }) => uses?.startsWith(`actions/${name}@`))?.with;
    expect(using(part?.steps, 'upload-artifact')).toMatchObject({
      name: 'part-${{ matrix.part }}',
      path: 'part',
    });
    expect(using(publish?.steps, 'download-artifact')).toEqual({ pattern: 'part-*', path: 'parts' });
  });
});
