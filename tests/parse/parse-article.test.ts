import { english } from '../../src/language/en/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isArticleText } from '../../src/model/block.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { growth, IN_LINE } from '../growth.ts';

const NASTY = [
  'Plain words go on here.',
  'A short line',
  'President Ann Lee said on Monday that it was over.',
  '“Now!” he said.',
  'Lee: Well, yes.',
  'Chan: No.',
  '- item',
  '* item',
  '1. item',
  '2014. That was it.',
  '> quoted',
  '# Heading',
  '## Heading two ##',
  '#hash',
  '    four spaces',
  '\ttab',
  '***',
  '---',
  '===',
  '___',
  '```',
  '~~~',
  '`code`',
  '<div>',
  '</div>',
  '<!-- c -->',
  '<https://example.org/a>',
  'https://example.org/b',
  '[x]: http://example.org',
  '[x][y]',
  '[Unclear]',
  '[a](#)',
  '![i](u)',
  '**bold**',
  '*em*',
  '_em_',
  'f****',
  '&amp;',
  '&#65;',
  '\\',
  '\\*',
  '\0',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
  ' ',
  '\u00a0',
  '\u200c',
  '\ufeff',
  '\u00ad',
  '(',
  ')',
  '"',
  '“',
  '”',
  '…',
  '. ',
  '! ',
  '? ',
  'U.S. ',
  'Mr. ',
  'No. ',
  'Read more',
  'Advertisement',
  'Comments',
  'By Ann Lee',
  'November 26, 2025',
  'date 2025-11-26 ',
  '( AP )',
  '(Picture: Agency)',
  'open image in gallery ',
  '3 View gallery ',
  'Photo: Ann Lee',
  'Original url:',
  '\ud83d',
  '😀',
  'é',
  'e\u0301',
];

const nastyText = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.constantFrom(...NASTY), fc.string({ maxLength: 6 })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));
const nastyLines = fc.array(fc.constantFrom(...NASTY), { maxLength: 30 }).map((pieces) => pieces.join('\n'));

describe('parseArticle, on any text', () => {
  it('puts every character that is not white space into exactly one block, in order', () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, nastyLines), (text) => {
        const { blocks } = parseArticle(text, english);
        let at = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, block.start)).toMatch(/^\s*$/u);
          const words = text.slice(block.start, block.end);
          expect(words).not.toBe('');
          expect(words).toBe(words.trim());
          at = block.end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/u);
      }),
      { numRuns: 150 },
    );
  });

  it('covers the blocks of the article with sentences, and no others', () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, nastyLines), (text) => {
        const { blocks, sentences } = parseArticle(text, english);
        const rest = [...sentences];
        for (const block of blocks) {
          let at = block.start;
          if (!isArticleText(block)) continue;
          while (rest[0] !== undefined && rest[0].end <= block.end) {
            const sentence = rest.shift() as { start: number; end: number };
            expect(text.slice(at, sentence.start)).toMatch(/^\s*$/u);
            expect(sentence.start).toBeGreaterThanOrEqual(at);
            expect(text.slice(sentence.start, sentence.end)).toBe(
              text.slice(sentence.start, sentence.end).trim(),
            );
            at = sentence.end;
          }
          expect(at).toBe(block.end);
        }
        expect(rest).toEqual([]);
        expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
      }),
      { numRuns: 120 },
    );
  });

  it('states facts and inline marks only in words that stand in the text', () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, nastyLines), (text) => {
        const { title, published, url, inlines, blocks } = parseArticle(text, english);
        if (title !== null) expect(text).toContain(title);
        for (const fact of [published, url]) if (fact !== null) expect(text).toContain(fact.as);
        for (const inline of inlines) {
          expect(inline.start).toBeLessThan(inline.textStart);
          // The sign of a heading has no words of its own.
          if (inline.kind === 'heading')
            expect([inline.textStart, inline.textEnd]).toEqual([inline.end, inline.end]);
          else expect(inline.textStart < inline.textEnd && inline.textEnd < inline.end).toBe(true);
          expect(blocks.some((block) => block.start <= inline.start && inline.end <= block.end)).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('takes for the source only an address that may stand in a link', () => {
    const urlOf = (address: string) =>
      parseArticle(
        `Storm hits the coast\n\nRain fell all day on Monday, the council said.\n\nSource: ${address}\n`,
        english,
      ).url?.value ?? null;
    expect(urlOf('https://пример.рф/новость')).toBe('https://пример.рф/новость');
    for (const address of [
      'http://192.168.1.10/x',
      'https://-bad-.com/x',
      'https://me:secret@paper.example/x',
    ])
      expect(urlOf(address)).toBeNull();
  });

  it('gives nothing for nothing', () => {
    for (const text of ['', ' ', '\n\n', '\ufeff', '\u00a0\u2028']) {
      expect(parseArticle(text, english)).toEqual({
        blocks: [],
        sentences: [],
        inlines: [],
        title: null,
        published: null,
        url: null,
      });
    }
  });
});

describe('parseArticle, whatever the line ends', () => {
  const lines = [
    'Mayor opens the new bridge at last',
    '',
    'The mayor opened the bridge on Monday. It took nine years.',
    '',
    'Nobody had expected it to be ready before spring.',
  ];
  const textsOf = (text: string) =>
    parseArticle(text, english).blocks.map(({ type, start, end }) => `${type} | ${text.slice(start, end)}`);
  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['line separators', '\u2028'],
  ])('reads %s as it reads LF', (_, end) => {
    expect(textsOf(lines.join(end))).toEqual(textsOf(lines.join('\n')));
  });
  it('keeps offsets behind a byte-order mark', () => {
    expect(textsOf(`\ufeff${lines.join('\n')}`)).toEqual(textsOf(lines.join('\n')));
  });
});

describe('parseArticle, on text that looks like Markdown', () => {
  const around = (line: string) =>
    `The council met on Tuesday to talk about the bridge.\n\n${line}\n\nThe meeting went on until late in the evening.`;
  it.each([
    '- The first point is that nobody had asked the ferrymen.',
    '1. The first point is that nobody had asked the ferrymen.',
    '2014. That was the year in which it all began, she said.',
    '> Nobody had asked the ferrymen what they thought of it.',
    '    Nobody had asked the ferrymen what they thought of it.',
    '#nobody had asked the ferrymen what they thought of it.',
    '<div> is what the page printed where the name should be.',
    '[x]: http://example.org/ferry is what the page had printed.',
    'He called them f****** thieves *and* worse, AT&amp;T said \\o/ in snake_case_words.',
    '“I would make the call [to him] and say so,” she added. [Unclear]',
  ])('keeps a paragraph: %s', (line) => {
    const text = around(line);
    expect(
      parseArticle(text, english).blocks.map(({ type, start, end }) => [type, text.slice(start, end)])[1],
    ).toEqual(['paragraph', line.trim()]);
  });
});

describe('parseArticle does not run away', () => {
  it.each(['(', '[', '*', '_', '“', '**a', '[a](', 'U.S. ', 'J. ', 'Ann ', 'AP/', '\n', '“a.” '])(
    'on very many %j',
    (piece) => {
      expect(
        growth((size) => parseArticle(piece.repeat(Math.ceil(size / piece.length)), english), 6_000),
      ).toBeLessThan(IN_LINE);
    },
  );

  it.each<[string, (n: number) => string]>([
    ['short lines', (n) => `w${n}\n`],
    ['dialogue', (n) => `A: b${n}\nB: c${n}\n`],
    ['credits', (n) => `(AP)\nCaption word ${n}\n`],
    ['lists', (n) => `Read more\nHeadline number ${n}\n`],
  ])('on %s', (_, line) => {
    const parse = (size: number) => {
      let text = '';
      for (let n = 0; text.length < size; n += 1) text += line(n);
      parseArticle(text, english);
    };
    expect(growth(parse, 6_000)).toBeLessThan(IN_LINE);
  });
});
