/** An edge between two nodes by their places in the list. */
export type Link = { readonly from: number; readonly to: number };

/** Which links lead back to a node that is still being walked through; without them there is no circle. */
export function backLinks(count: number, links: readonly Link[], starts: readonly number[]): Set<number> {
  const out = outOf(count, links);
  const state = new Uint8Array(count);
  const back = new Set<number>();
  for (const start of [...starts, ...Array.from({ length: count }, (_, at) => at)]) {
    if (state[start] !== 0) continue;
    state[start] = 1;
    const stack: [node: number, next: number][] = [[start, 0]];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const [node, next] = top;
      const link = out[node]?.[next];
      if (link === undefined) {
        state[node] = 2;
        stack.pop();
        continue;
      }
      top[1] += 1;
      const to = links[link]?.to ?? node;
      if (state[to] === 1) back.add(link);
      else if (state[to] === 0) {
        state[to] = 1;
        stack.push([to, 0]);
      }
    }
  }
  return back;
}

function outOf(count: number, links: readonly Link[]): number[][] {
  const out = Array.from({ length: count }, (): number[] => []);
  links.forEach((link, at) => out[link.from]?.push(at));
  return out;
}

/** The layer of each node: one below the lowest of those that lead to it. The links must form no circle. */
export function layersOf(count: number, links: readonly Link[]): number[] {
  const waiting = Array.from({ length: count }, (_, node) => links.filter((link) => link.to === node).length);
  const layers = Array.from({ length: count }, () => 0);
  const ready = waiting.flatMap((many, node) => (many === 0 ? [node] : []));
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    for (const { from, to } of links) {
      if (from !== node) continue;
      layers[to] = Math.max(layers[to] ?? 0, (layers[node] ?? 0) + 1);
      waiting[to] = (waiting[to] ?? 0) - 1;
      if (waiting[to] === 0) ready.push(to);
    }
  }
  return layers;
}

/** Layers ordered so that fewer links cross: each node goes to the mean place of its neighbours, down and up in turn. */
export function untangled(layers: readonly (readonly number[])[], links: readonly Link[], rounds = 4): number[][] {
  const result = layers.map((layer) => [...layer]);
  const place = new Map<number, number>();
  const remember = (layer: readonly number[]) => layer.forEach((node, at) => place.set(node, at));
  result.forEach(remember);
  const [above, below] = [new Map<number, number[]>(), new Map<number, number[]>()];
  for (const { from, to } of links) {
    above.set(to, [...(above.get(to) ?? []), from]);
    below.set(from, [...(below.get(from) ?? []), to]);
  }
  for (let round = 0; round < rounds; round += 1) {
    const neighbours = round % 2 === 0 ? above : below;
    for (const layer of round % 2 === 0 ? result : result.toReversed()) {
      const mean = (node: number) => {
        const near = neighbours.get(node) ?? [];
        return near.length === 0 ? (place.get(node) ?? 0) : near.reduce((sum, other) => sum + (place.get(other) ?? 0), 0) / near.length;
      };
      const means = new Map(layer.map((node) => [node, mean(node)]));
      layer.sort((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0));
      remember(layer);
    }
  }
  return result;
}
