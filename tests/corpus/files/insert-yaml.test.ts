import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { insertYaml, type Entry } from '../../../src/corpus/files/insert-yaml.ts';

test('what stands there stays byte for byte, with its comments', () => {
  const text =
    '# The story\ntitle: "x"  # kept\narticles:\n  a:\n    outlet: a\n\n  # about b\n  b:\n    outlet: b\n\n# The sharpest\nhighlights: []\n';
  expect(insertYaml(text, ['articles'], { c: { outlet: 'c' } })).toBe(
    text.replace('    outlet: b\n', '    outlet: b\n  c:\n    outlet: c\n'),
  );
});

describe('an entry goes where it belongs', () => {
  test.each<[string, string, string[], Entry, string]>([
    ['an empty file', '', ['articles'], { a: { b: 1 } }, 'articles:\n  a:\n    b: 1\n'],
    ['comments alone', '# hi\n', ['people'], [{ name: 'x' }], '# hi\n\npeople:\n  - name: x\n'],
    ['no line end', 'title: x', ['a'], { b: 1 }, 'title: x\na:\n  b: 1\n'],
    ['a key without a value', 'a: # none yet\nb: 1\n', ['a'], { c: 2 }, 'a: # none yet\n  c: 2\nb: 1\n'],
    ['a flow mapping', 'a: {}\nb: 1\n', ['a'], { c: 2 }, 'a:\n  c: 2\nb: 1\n'],
    [
      'a list at the left edge',
      'p:\n- x: 1\n# end\nq: 1\n',
      ['p'],
      [{ x: 2 }],
      'p:\n- x: 1\n- x: 2\n# end\nq: 1\n',
    ],
    ['a list that is the file', '- id: a\n\n# last\n', [], [{ id: 'b' }], '- id: a\n- id: b\n\n# last\n'],
    [
      'the deepest that exists',
      'a:\n  b:\n    c: 1\n',
      ['a', 'b', 'd'],
      { e: 2 },
      'a:\n  b:\n    c: 1\n    d:\n      e: 2\n',
    ],
    ['Windows line ends', 'a:\r\n  b: 1\r\n', ['a'], { c: 2 }, 'a:\r\n  b: 1\r\n  c: 2\r\n'],
  ])('%s', (_, text, path, entry, expected) => {
    const written = insertYaml(text, path, entry);
    expect(written).toBe(expected);
    expect(() => void parse(written)).not.toThrow();
  });
});

test('broken YAML, and a value that cannot hold it, stop it', () => {
  expect(() => insertYaml('a: [', ['a'], { b: 1 })).toThrow();
  expect(() => insertYaml('a: 1\n', ['a'], { b: 1 })).toThrow(/`a` is neither a mapping nor a list/u);
  expect(() => insertYaml('a: [1]\n', ['a'], { b: 1 })).toThrow(/`a` is a list/u);
});
