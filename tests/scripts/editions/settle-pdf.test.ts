import { expect, test } from 'vitest';
import { settlePdf } from '../../../scripts/editions/settle-pdf.ts';

const pdf = (moment: string) =>
  Buffer.from(`%PDF-1.4\n/CreationDate (D:${moment})\n/ModDate (D:${moment})>>\n\u00e9 rest`, 'latin1');

test('two moments of writing, in whatever zone, give the same bytes at the same places', () => {
  const one = settlePdf(pdf("20261129114320+00'00'"), '2026-03-02');
  expect(one.equals(settlePdf(pdf("20261130014321+09'00'"), '2026-03-02'))).toBe(true);
  expect(one.length).toBe(pdf("20261129114320+00'00'").length);
  expect(one.toString('latin1')).toContain('/CreationDate (D:20260302000000Z)');
  expect(one.toString('latin1')).toMatch(/\u00e9 rest$/u);
});

test('without a day there is no date', () => {
  const settled = settlePdf(pdf("20261129114320+00'00'"), null);
  expect(settled.toString('latin1')).not.toContain('Date');
  expect(settled.length).toBe(pdf("20261129114320+00'00'").length);
});

test('the numbers by which cells name their heads are those of their order', () => {
  const tree = (from: number) =>
    Buffer.from(
      `/ID (node${`${from}`.padStart(8, '0')}) /Headers [(node${`${from}`.padStart(8, '0')}) (node${`${from + 92}`.padStart(8, '0')})]`,
    );
  expect(settlePdf(tree(148), null).toString()).toBe(
    '/ID (node00000000) /Headers [(node00000000) (node00000001)]',
  );
  expect(settlePdf(tree(148), null).equals(settlePdf(tree(150), null))).toBe(true);
});
