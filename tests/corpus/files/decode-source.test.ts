import fc from 'fast-check';
import { describe, test } from 'vitest';
import { decodeSource } from '../../../src/corpus/files/decode-source.ts';
import { anyText } from '../any-text.ts';

describe('decodeSource(bytes, file)', () => {
  test('gives text or one problem with a place, for any bytes', () => {
    const text = anyText().map((it) => Buffer.from(it));
    const wide = anyText().map((it) => Buffer.from(`\uFEFF${it}`, 'utf16le'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 80 }),
          text,
          wide,
          fc.tuple(text, fc.uint8Array({ maxLength: 4 })).map((parts) => Buffer.concat(parts)),
        ),
        (bytes) => {
          const decoded = decodeSource(bytes, 'a.txt');
          if ('text' in decoded) return decoded.text.trim() !== '' && !/[\0\u0008\u001b]/.test(decoded.text);
          const { file, line, column, message, level } = decoded.problem;
          return file === 'a.txt' && level === 'error' && line >= 1 && column >= 1 && message !== '';
        },
      ),
      { numRuns: 500 },
    );
  });

  test('changes nothing: UTF-8 goes in and comes out', () => {
    fc.assert(
      fc.property(
        anyText(1).map((it) => it.toWellFormed()),
        (text) => {
          const decoded = decodeSource(Buffer.from(text), 'a.txt');
          return !('text' in decoded) || decoded.text === text.replace(/^\uFEFF/, '');
        },
      ),
    );
  });

  test('names the place of the first bad byte', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zäöü€😀 \n]{0,30}$/u),
        fc.stringMatching(/^[a-z \n]{1,10}$/),
        (before, after) => {
          const decoded = decodeSource(
            Buffer.concat([Buffer.from(before), Buffer.from([0xff]), Buffer.from(after)]),
            'a.txt',
          );
          const lines = before.split('\n');
          return (
            'problem' in decoded &&
            (before === '' ||
              (decoded.problem.line === lines.length &&
                decoded.problem.column === (lines.at(-1) ?? '').length + 1))
          );
        },
      ),
    );
  });
});
