import { bridge } from './bridge.ts';

/** A claim as a test writes it: its cells by article, evidence alone for one that reports it. */
interface TestClaim {
  readonly id: string;
  readonly statement?: string;
  readonly cells: Readonly<Record<string, string | object>>;
}

/** `claims.yaml` with one topic; a claim without a statement has its id as one. */
export const claimsFile = (...claims: readonly TestClaim[]) => ({
  topics: [
    {
      id: 't',
      title: 'T',
      claims: claims.map(({ id, statement = `${id}.`, cells }) => ({
        id,
        statement,
        cells: Object.fromEntries(
          Object.entries(cells).map(([article, cell]) => [
            article,
            typeof cell === 'string' ? { state: 'reports', evidence: [cell] } : cell,
          ]),
        ),
      })),
    },
  ],
});

/** A story of some articles and claims, without any other file of an editor. */
export const claimed = (articles: Readonly<Record<string, string>>, ...claims: readonly TestClaim[]) =>
  bridge({ articles, story: undefined, outlets: undefined, claims: claimsFile(...claims) });
