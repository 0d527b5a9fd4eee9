import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PROGRAM, siteFolder } from '../../scripts/site-folder.ts';

test('the project has its site beside its content, any other folder in itself', () => {
  expect(PROGRAM).toBe(resolve('.'));
  expect(siteFolder('content')).toBe(resolve('dist'));
  expect(siteFolder('/my/folder')).toBe(join('/my/folder', 'dist'));
});
