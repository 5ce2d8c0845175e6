import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphLayout } from './graph-layout.ts';

const SIZES = { width: 100, height: 40, gapX: 20, gapY: 30 };
const layout = (ids: string[], edges: [string, string][], start = ids[0]) =>
  graphLayout(
    ids,
    edges.map(([from, to]) => ({ from, to })),
    start,
    SIZES,
  );

test('steps follow from top to bottom, branches side by side', () => {
  const { nodes, edges, width, height } = layout(
    ['a', 'b', 'c', 'd'],
    [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['c', 'd'],
    ],
  );
  expect(nodes).toEqual([
    { x: 60, y: 0 },
    { x: 0, y: 70 },
    { x: 120, y: 70 },
    { x: 60, y: 140 },
  ]);
  expect(edges[0]).toEqual([
    { x: 110, y: 40 },
    { x: 50, y: 70 },
  ]);
  expect([width, height]).toEqual([220, 180]);
});

test('an edge over several layers bends beside the nodes', () => {
  const { nodes, edges } = layout(
    ['a', 'b', 'c'],
    [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ],
  );
  expect(nodes.map((node) => node.y)).toEqual([0, 70, 140]);
  expect(edges[2]).toHaveLength(3);
  const bend = edges[2]?.[1] ?? { x: 0, y: 0 };
  expect(bend.x < (nodes[1]?.x ?? 0) || bend.x > (nodes[1]?.x ?? 0) + SIZES.width).toBe(true);
});

test('an edge that closes a circle leads back up beside the way down', () => {
  const { nodes, edges } = layout(
    ['a', 'b'],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
  );
  expect(nodes.map((node) => node.y)).toEqual([0, 70]);
  expect(edges[1]).toEqual([
    { x: 64, y: 70 },
    { x: 64, y: 40 },
  ]);
  expect(layout(['a'], [['a', 'a']]).edges[0]).toHaveLength(4);
});

test('the start is on top even when everything leads to it, and unknown ends are left out', () => {
  expect(
    layout(
      ['b', 'a'],
      [
        ['b', 'a'],
        ['a', 'b'],
      ],
      'a',
    ).nodes.map((node) => node.y),
  ).toEqual([70, 0]);
  expect(layout(['a'], [['a', 'x']]).edges).toEqual([[]]);
  expect(layout([], [], undefined)).toEqual({ nodes: [], edges: [], width: 0, height: 0 });
});

test('no two nodes overlap and every edge joins its nodes, in any graph', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  fc.assert(
    fc.property(fc.subarray(ids), fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 16 }), (some, edges) => {
      const result = layout(some, edges);
      result.nodes.forEach((one, i) => {
        for (const other of result.nodes.slice(i + 1))
          expect(Math.abs(one.x - other.x) >= SIZES.width + SIZES.gapX || Math.abs(one.y - other.y) >= SIZES.height + SIZES.gapY).toBe(true);
      });
      edges.forEach(([from, to], at) => {
        const way = result.edges[at] ?? [];
        expect(way.length > 0).toBe(some.includes(from) && some.includes(to));
        const touches = (id: string, point: { x: number; y: number } | undefined) => {
          const { x, y } = result.nodes[some.indexOf(id)] ?? { x: -1, y: -1 };
          return point !== undefined && point.x >= x && point.x <= x + SIZES.width && point.y >= y && point.y <= y + SIZES.height;
        };
        if (way.length > 0) expect([touches(from, way[0]), touches(to, way.at(-1))]).toEqual([true, true]);
      });
    }),
    { numRuns: 500 },
  );
});
