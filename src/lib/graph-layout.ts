import { backLinks, layersOf, untangled, type Link } from './graph-layers.ts';

export type Point = { readonly x: number; readonly y: number };

/** Sizes in the units of the drawing. */
export type GraphSizes = { readonly width: number; readonly height: number; readonly gapX: number; readonly gapY: number };

export type GraphLayout = {
  /** The upper left corner of each node, in the order given. */
  readonly nodes: readonly Point[];
  /** The way of each edge, in the order given; empty where an end does not exist. */
  readonly edges: readonly (readonly Point[])[];
  readonly width: number;
  readonly height: number;
};

type Edge = { readonly from: string; readonly to: string };

/** How far beside the middle an edge runs that leads back up. */
const ASIDE = 14;

/**
 * A graph in layers from top to bottom, beginning with `start`. Edges that close a circle lead back up; an edge over several
 * layers bends through free places between the nodes.
 */
export function graphLayout(ids: readonly string[], edges: readonly Edge[], start: string | undefined, sizes: GraphSizes): GraphLayout {
  const index = new Map(ids.toReversed().map((id, at) => [id, ids.length - 1 - at]));
  const links = edges.map((edge) => ({ from: index.get(edge.from) ?? -1, to: index.get(edge.to) ?? -1 }));
  const isDrawn = (link: Link) => link.from >= 0 && link.to >= 0;
  const forward = forwardLinks(ids.length, links, isDrawn, index.get(start ?? '') ?? 0);
  const straight = forward.filter((link) => isDrawn(link) && link.from !== link.to);
  const layers = layersOf(ids.length, straight);
  const { rows, ways, count } = withBends(ids.length, layers, forward, isDrawn);
  const segments = ways.flatMap((way) => way.slice(1).map((to, at): Link => ({ from: way[at] ?? to, to })));
  const places = placed(untangled(rows, segments), count, sizes);
  const middle = (node: number): Point => ({ x: (places[node]?.x ?? 0) + sizes.width / 2, y: (places[node]?.y ?? 0) + sizes.height / 2 });
  const width = Math.max(0, ...places.map((place) => place.x + sizes.width));
  return {
    nodes: places.slice(0, ids.length),
    edges: ways.map((way, at) => drawn(way, links[at] ?? { from: -1, to: -1 }, forward[at]?.from === links[at]?.from, middle, ids.length, sizes)),
    width,
    height: Math.max(0, rows.length * (sizes.height + sizes.gapY) - sizes.gapY),
  };
}

/** The links with those that close a circle turned round. */
function forwardLinks(count: number, links: readonly Link[], isDrawn: (link: Link) => boolean, start: number): Link[] {
  const places = links.flatMap((link, at) => (isDrawn(link) ? [at] : []));
  const back = backLinks(
    count,
    places.map((at) => links[at] ?? { from: 0, to: 0 }),
    count > 0 ? [start] : [],
  );
  const turned = new Set([...back].map((at) => places[at]));
  return links.map((link, at) => (turned.has(at) ? { from: link.to, to: link.from } : link));
}

/** Nodes by layers, with a bend in every layer that an edge passes through; the way of each edge from top to bottom. */
function withBends(nodes: number, layers: readonly number[], links: readonly Link[], isDrawn: (link: Link) => boolean) {
  const rows: number[][] = Array.from({ length: Math.max(0, ...layers.map((layer) => layer + 1)) }, () => []);
  layers.forEach((layer, node) => rows[layer]?.push(node));
  let count = nodes;
  const ways = links.map((link) => {
    if (!isDrawn(link)) return [];
    const [top, bottom] = [layers[link.from] ?? 0, layers[link.to] ?? 0];
    const bends = Array.from({ length: Math.max(0, bottom - top - 1) }, (_, at) => {
      rows[top + 1 + at]?.push(count);
      count += 1;
      return count - 1;
    });
    return [link.from, ...bends, link.to];
  });
  return { rows, ways, count };
}

/** Each layer in the middle of the widest. */
function placed(rows: readonly (readonly number[])[], count: number, { width, height, gapX, gapY }: GraphSizes): Point[] {
  const widthOf = (many: number) => Math.max(0, many * (width + gapX) - gapX);
  const widest = Math.max(0, ...rows.map((row) => widthOf(row.length)));
  const places = Array.from({ length: count }, (): Point => ({ x: 0, y: 0 }));
  rows.forEach((row, layer) => {
    const left = (widest - widthOf(row.length)) / 2;
    row.forEach((node, at) => {
      places[node] = { x: left + at * (width + gapX), y: layer * (height + gapY) };
    });
  });
  return places;
}

function drawn(way: readonly number[], link: Link, isForward: boolean, middle: (node: number) => Point, nodes: number, { width, height }: GraphSizes): Point[] {
  if (way.length === 0) return [];
  if (link.from === link.to) return loop(middle(link.from), width, height);
  const aside = isForward ? 0 : ASIDE;
  const points = way.map((node, at): Point => {
    const { x, y } = middle(node);
    const edge = node >= nodes ? 0 : at === 0 ? height / 2 : -height / 2;
    return { x: x + aside, y: y + edge };
  });
  return isForward ? points : points.reverse();
}

/** From a node to itself: out at its right side and in again below. */
function loop({ x, y }: Point, width: number, height: number): Point[] {
  const right = x + width / 2;
  return [
    { x: right, y: y - height / 4 },
    { x: right + ASIDE, y: y - height / 4 },
    { x: right + ASIDE, y: y + height / 4 },
    { x: right, y: y + height / 4 },
  ];
}
