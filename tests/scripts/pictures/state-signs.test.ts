import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLook } from '../../../scripts/pictures/read-look.ts';
import { stateSign } from '../../../scripts/pictures/state-signs.ts';
import { CellState } from '../../../src/model/claim.ts';

/** Numbers and commands of a drawing in their order. */
const shapesOf = (svg: string): string[] =>
  [...svg.matchAll(/\b(?:d|cx|cy|r|stroke-width)="([^"]*)"/gu)].map(([, value = '']) => value);

const look = readLook({});
const drawnSign = (state: CellState): string =>
  Buffer.from(stateSign(state, look).split(',')[1] ?? '', 'base64').toString();

test.each(CellState.options)('%s is drawn as on the pages', (state) => {
  const sprite = readFileSync('src/components/claims/StateSprite.astro', 'utf8');
  const symbol = new RegExp(`has\\('${state}'\\)[^>]*>(.*?)</symbol>`, 'su').exec(sprite)?.[1] ?? '';
  expect(shapesOf(drawnSign(state)).toSorted()).toEqual(shapesOf(symbol).toSorted());
});

test('a contradiction alone is red', () => {
  const red = CellState.options.filter((state) => drawnSign(state).includes(look.differs));
  expect(red).toEqual(['contradicts']);
});
