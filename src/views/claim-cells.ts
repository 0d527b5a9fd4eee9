import type { Cell, Claim } from '../model/claim.ts';

/** What an article does with a claim. */
export const cellOf = (claim: Pick<Claim, 'cells'>, article: string): Cell | undefined =>
  claim.cells.find((cell) => cell.article === article);

/** The cells of the articles that tell the claim as it is stated, whole or with less in it. */
export const toldBy = ({ cells }: Pick<Claim, 'cells'>): Cell[] =>
  cells.filter(({ state }) => state === 'reports' || state === 'less-specific');

/** The cells of the articles that tell it otherwise. */
export const otherwiseBy = ({ cells }: Pick<Claim, 'cells'>): Cell[] =>
  cells.filter(({ state }) => state === 'differs');

/** The cells of the articles that speak of it, whichever way they tell it. */
export const spokenOfBy = ({ cells }: Pick<Claim, 'cells'>): Cell[] =>
  cells.filter(({ state }) => state !== 'silent');

/** Whether one article alone speaks of it, in whatever form. */
export const isAlone = (claim: Pick<Claim, 'cells'>): boolean => spokenOfBy(claim).length === 1;
