import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/corpus/compile-story.ts';
import { Story } from '../../src/model/story.ts';
import { anyText } from './any-text.ts';

/** Pieces that pages are made of, in orders that no page has. */
const PIECES = [
  'The mayor said. ',
  '“We go',
  ',” he said',
  '"',
  '\n',
  '\n\n',
  'http://a.example/x ',
  'https://user:p@x.example/z\n',
  'https://localhost/a\n',
  'http://[::1]/ ',
  'https://ex_ample.example/a\n',
  'By Ann Lee\n',
  'Published 2025-02-30\n',
  'November 26, 2025',
  '3 View gallery ',
  '( Photo: AP )',
  '[published](#)',
  '**',
  '\r\n',
  '\u00a0',
  '😀',
  '\u2028',
  'SW: Well.\n',
  '— ',
  'é',
  'Sign up\n',
  '日本語。',
  '<b>',
  '&amp;',
  '    ',
  '# ',
  '- ',
  '> ',
  '1. ',
  '```\n',
  '|',
  '\\',
];

describe('compileStory(input, progress)', () => {
  test('makes a story of any texts that fits the model, or says what is wrong with a file', () => {
    const page = fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 })
      .map((parts) => parts.join(''));
    const any = fc.oneof(page, anyText(1));
    fc.assert(
      fc.property(any, page, (a, b) => {
        const articles = Object.entries({ a, b }).map(([id, text]) => ({
          id,
          name: id,
          file: `${id}.txt`,
          path: `${id}.txt`,
          bytes: Buffer.from(text),
        }));
        const { story, problems } = compileStory({
          known: null,
          folder: {
            id: 's',
            name: 's',
            articles,
            storyFile: null,
            claimsFile: null,
            ledgerFile: null,
            correctionsFile: null,
            ledgerPath: '',
            problems: [],
            digest: '',
          },
        });
        expect(problems.map(({ rule }) => rule)).not.toContain('program-fault');
        if (story === null) return problems.length > 0;
        Story.parse(JSON.parse(JSON.stringify(story)));
        for (const list of [
          story.utterances,
          story.facts,
          ...story.articles.flatMap(({ sentences, quotes }): { id: string }[][] => [sentences, quotes]),
        ]) {
          const ids = list.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
        return true;
      }),
      { numRuns: 100 },
    );
  });
});
