import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreRows, type Tree } from '../../../src/speech/ranking/score-rows.ts';

const FEATURES = 4;

/** A node on its way into the arrays of a tree. */
type Node = { score: number } | { feature: number; threshold: number; low: Node; high: Node };

function treeOf(root: Node): Tree {
  const tree = { feature: [] as number[], value: [] as number[], left: [] as number[] };
  const nodes: Node[] = [root];
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i] as Node;
    tree.feature.push('score' in node ? -1 : node.feature);
    tree.value.push('score' in node ? node.score : node.threshold);
    tree.left.push('score' in node ? 0 : nodes.length);
    if (!('score' in node)) nodes.push(node.low, node.high);
  }
  return tree;
}

const walk = (node: Node, row: readonly number[]): number =>
  'score' in node ? node.score : walk((row[node.feature] ?? 0) < node.threshold ? node.low : node.high, row);

const score = fc.double({ min: -1, max: 1, noNaN: true });
const whole = fc.integer({ min: -3, max: 3 });
const nodeOf = (depth: number): fc.Arbitrary<Node> =>
  depth === 0
    ? fc.record({ score })
    : fc.oneof(
        fc.record({ score }),
        fc.record({
          feature: fc.nat(FEATURES - 1),
          threshold: whole,
          low: nodeOf(depth - 1),
          high: nodeOf(depth - 1),
        }),
      );

test('the score of each row is the sum of the leaves at which a walk down each tree ends', () => {
  fc.assert(
    fc.property(
      fc.array(nodeOf(5), { maxLength: 8 }),
      fc.array(fc.array(whole, { minLength: FEATURES, maxLength: FEATURES }), { maxLength: 4 }),
      (roots, rows) => {
        const trees = roots.map(treeOf);
        expect(scoreRows(trees, rows)).toEqual(
          rows.map((row) => roots.reduce((sum, root) => sum + walk(root, row), 0)),
        );
      },
    ),
  );
});

test('a tree of more leaves than a number has bits is refused', () => {
  const chain = (leaves: number): Node =>
    leaves === 1
      ? { score: 1 }
      : { feature: 0, threshold: leaves, low: { score: 0 }, high: chain(leaves - 1) };
  expect(scoreRows([treeOf(chain(32))], [[99]])).toEqual([1]);
  expect(() => scoreRows([treeOf(chain(33))], [[99]])).toThrow('more than 32 leaves');
});
