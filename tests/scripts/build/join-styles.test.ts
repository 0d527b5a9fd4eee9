import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { joinStyles, type Styled } from '../../../scripts/build/join-styles.ts';

const kindOf = (...files: string[]): Styled => ({
  styles: files.map((src, order) => ({ depth: 1, order, sheet: { type: 'external', src } })),
});
const namesOf = ({ styles }: Styled) =>
  styles.map(({ sheet }) => (sheet.type === 'external' ? sheet.src : ''));

/** A folder with a sheet for each name, which holds the name as a rule. */
function folderWith(...files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'styles-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, '_astro'));
  for (const file of files) writeFileSync(join(folder, file), `.${file.slice(7, 8)}{color:red}\n`);
  return folder;
}

const [a, b, c, frame] = ['_astro/a.css', '_astro/b.css', '_astro/c.css', '_astro/frame.css'] as const;

test('a kind of page has one sheet besides those that most kinds have, with all its rules in their order', () => {
  const folder = folderWith(a, b, c, frame);
  const [pair, claims, about] = [kindOf(b, a, frame, c), kindOf(a, frame, c), kindOf(frame)] as const;
  joinStyles(folder, [pair, claims, about, kindOf(frame), kindOf(), kindOf(frame)]);
  const [joined = '', ...rest] = namesOf(pair);
  expect(rest).toEqual([frame]);
  expect(readFileSync(join(folder, joined), 'utf8')).toBe('.b{color:red}.a{color:red}.c{color:red}');
  expect(namesOf(claims)).toEqual([expect.stringMatching(/^_astro\/joined\..{8}\.css$/u), frame]);
  expect(namesOf(about)).toEqual([frame]);
  expect(readdirSync(join(folder, '_astro'))).toHaveLength(3);
});

test('a sheet that one kind still has by itself stays, and equal sets of sheets have one name', () => {
  const folder = folderWith(a, b, frame);
  const kinds = [
    kindOf(a, b, frame),
    kindOf(a, b, frame),
    kindOf(a, frame),
    kindOf(frame),
    kindOf(),
    kindOf(frame),
  ];
  kinds.push(kindOf(frame), kindOf(frame));
  joinStyles(folder, kinds);
  const [first, second, third] = kinds.map(namesOf);
  expect(first).toEqual(second);
  expect(third).toEqual([a, frame]);
  expect(readdirSync(join(folder, '_astro')).toSorted()).toEqual(
    ['a.css', 'frame.css', first?.[0]?.slice('_astro/'.length)].toSorted(),
  );
});
