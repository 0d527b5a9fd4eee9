import fc from 'fast-check';
import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/corpus/files/read-yaml.ts';
import { ClaimsFile } from '../../../src/model/claims-file.ts';
import { StoryFile } from '../../../src/model/story-file.ts';
import { anyText } from '../any-text.ts';

const TEXT = `title: One
people:
  - name: Ann
articles:
  south: {}
  24: {}
`;

describe('readYaml(text, file, schema, empty)', () => {
  const file = readYaml(TEXT, 'story.yaml', StoryFile, {});
  const place = (path: PropertyKey[]) => {
    const { line, column } = file.locate(path);
    return TEXT.split('\n')[line - 1]?.slice(column - 1);
  };

  test('finds the way back to the key, or the item, of a value', () => {
    expect(place(['title'])).toBe('title: One');
    expect(place(['people', 0])).toBe('name: Ann');
    expect(place(['articles', '24'])).toBe('24: {}');
  });

  test('finds the nearest parent of what is not there', () => {
    expect(place(['people', 0, 'aliases', 3])).toBe('name: Ann');
    expect(place(['pairs', 2])).toBe('title: One');
  });

  test('knows the order of keys as written', () => {
    expect(file.keys(['articles'])).toEqual(['south', '24']);
    expect(file.keys(['people'])).toEqual([]);
  });

  test.each(['', '\n', '# nothing yet\n', '---\n', 'null\n'])('takes %j for an empty file', (text) => {
    expect(readYaml(text, 'claims.yaml', ClaimsFile, { topics: [] })).toMatchObject({
      value: { topics: [] },
      problems: [],
    });
  });

  test('places stay right behind umlauts and CRLF', () => {
    const crlf = readYaml('title: Süß 😀\r\nsummary: x\r\n', 'story.yaml', StoryFile, {});
    expect(crlf.locate(['summary'])).toEqual({ file: 'story.yaml', line: 2, column: 1 });
    expect(crlf.value?.title).toBe('Süß 😀');
  });

  test.each([
    [
      'title: "x\\q"',
      '1:10 `\\q` means nothing inside double quotation marks; double the backslash or use single quotation marks',
    ],
    [
      'title: b\n occasion: d',
      '1:8 The lines below this value are indented further and read as part of it; check the indentation',
    ],
    ['pairs:\n  - b\n - c', '3:1 This list item is not indented like the lines it belongs to'],
    ['formerly: [b\ntitle: d', '1:11 The bracket that opens here is not closed'],
    ['people: [{name: d, aliases: [x, y}]', '1:29 The bracket that opens here is not closed'],
    ['title: @x', '1:8 Text cannot begin with `@`; put quotes around it'],
    ['title: > text\n b', '1:10 After `|` or `>` the text starts on the next line'],
    ['title: b\nsummary', '2:1 This line has no colon, or no space after it; write `key: value`'],
    ['title:b\nsummary: d', '1:1 This line has no colon, or no space after it; write `key: value`'],
    ['formerly: - b', '1:11 A list must start on the line below its key'],
    ['title: x\n# twice\n\ntitle: y', '4:1 The key `title` appears twice in the same mapping'],
    ['formerly:\ntitle: x\nformerly: []', '3:1 The key `formerly` appears twice in the same mapping'],
  ])('says in an editor’s words what is wrong with %j', (text, message) => {
    expect(
      readYaml(text, 'story.yaml', StoryFile, {}).problems.map(
        (found) => `${found.line}:${found.column} ${found.message}`,
      ),
    ).toEqual([message]);
  });

  test('gives a value or problems, for any text', () => {
    const yaml = fc
      .array(
        fc.constantFrom(
          'topics',
          ': ',
          ':',
          '- ',
          '\n',
          '  ',
          '\n    ',
          '"',
          "'",
          '[',
          ']',
          '{',
          '}',
          '*a',
          '&a ',
          '!x ',
          '|',
          '>-',
          '#',
          '? ',
          'id',
          'claims',
          'cells',
          'state',
          'reports',
          '<<',
          '---\n',
          '\t',
          '%',
          '@',
          ',',
          '1',
          'null',
          'ü',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(yaml, anyText()), (text) => {
        const { value, problems } = readYaml(text, 'a.yaml', z.union([ClaimsFile, StoryFile]), {});
        return (
          (value === null) === problems.length > 0 &&
          problems.every(({ line, column, message }) => line >= 1 && column >= 1 && message !== '')
        );
      }),
      { numRuns: 500 },
    );
  });
});
