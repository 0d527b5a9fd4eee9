import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findNode } from '../../bin/find-node.mjs';

const BARE = {
  version: '20.20.2',
  path: '/usr/bin/node',
  env: {},
  home: '/home',
  exists: () => false,
  list: () => [],
  versionOf: () => null,
};

test.each([
  ['22.18.0', true],
  ['24.1.0', true],
  ['22.17.1', false],
  ['20.20.2', false],
])('Node %s is enough: %s', (version, enough) => {
  const found = findNode('/none', { ...BARE, version });
  expect(found).toBe(enough ? '/usr/bin/node' : null);
});

describe('where this Node is too old', () => {
  const NVM = join('/home', '.nvm', 'versions', 'node');
  const machine = (nodes: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) => ({
    version: '20.20.2',
    path: '/usr/bin/node',
    env,
    home: '/home',
    exists: (path: string) => path in nodes,
    list: (folder: string) => (folder === NVM ? ['v18.0.0', 'v22.18.0', 'v9.0.0'] : []),
    versionOf: (path: string) => nodes[path] ?? null,
  });
  const name = process.platform === 'win32' ? 'node.exe' : 'node';

  test('the one that the user names comes first', () => {
    expect(findNode('/none', machine({ '/my/node': 'v24.0.0' }, { SAME_STORY_NODE: '/my/node' }))).toBe(
      '/my/node',
    );
  });

  test('one that is too old is passed over', () => {
    const nodes = { '/my/node': 'v18.0.0', [join(NVM, 'v22.18.0', 'bin', name)]: 'v22.18.0' };
    expect(findNode('/none', machine(nodes, { SAME_STORY_NODE: '/my/node' }))).toBe(
      join(NVM, 'v22.18.0', 'bin', name),
    );
  });

  test('without any there is none', () => {
    expect(findNode('/none', machine({}))).toBeNull();
  });
});
