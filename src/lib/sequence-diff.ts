/** A run of what two sequences share, or of what only the first (gone) or the second (new) has. `from` and `to` count in the second for `new`, else in the first. */
export type Run = { readonly kind: 'same' | 'gone' | 'new'; readonly from: number; readonly to: number };

/** What is left to spend. Beyond it a stretch is shown as replaced, so that a rewritten text never keeps anybody waiting. */
export type Budget = { steps: number };

/** The most edits that are followed in one stretch; the memory needed grows with their square. */
const MOST_EDITS = 2000;

/** Numbers for the parts of texts: the same number for the same part. */
export function interner(): (parts: readonly string[]) => Int32Array {
  const numbers = new Map<string, number>();
  return (parts) =>
    Int32Array.from(parts, (part) => {
      const known = numbers.get(part);
      if (known !== undefined) return known;
      numbers.set(part, numbers.size);
      return numbers.size - 1;
    });
}

/**
 * The shortest edit between two sequences (Myers, An O(ND) Difference Algorithm, 1986). What only one side has can be part of no
 * match, so it is set aside first: two sequences with nothing in common cost one look at each.
 */
export function sequenceDiff(a: Int32Array, b: Int32Array, budget: Budget): Run[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const [left, right] = [shared(a, b, head, tail), shared(b, a, head, tail)];
  const matches = matched(a, b, left, right, budget);
  const pairs: (readonly [number, number])[] = [];
  for (let at = 0; at < head; at += 1) pairs.push([at, at]);
  pairs.push(...matches);
  for (let at = tail; at > 0; at -= 1) pairs.push([a.length - at, b.length - at]);
  return runsOf(pairs, a.length, b.length);
}

/** The places of `a` between head and tail whose part stands in that stretch of `b` too. */
function shared(a: Int32Array, b: Int32Array, head: number, tail: number): Int32Array {
  const inB = new Set(b.subarray(head, b.length - tail));
  const places = new Int32Array(a.length - head - tail);
  let count = 0;
  for (let at = head; at < a.length - tail; at += 1) {
    if (!inB.has(a[at] ?? -1)) continue;
    places[count] = at;
    count += 1;
  }
  return places.subarray(0, count);
}

/** The matching pairs of places, in order. */
function matched(a: Int32Array, b: Int32Array, left: Int32Array, right: Int32Array, budget: Budget): (readonly [number, number])[] {
  const [n, m] = [left.length, right.length];
  if (n === 0 || m === 0) return [];
  const isSame = (x: number, y: number) => a[left[x] ?? -1] === b[right[y] ?? -1];
  const most = Math.min(n + m, MOST_EDITS);
  const furthest = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most && budget.steps > 0; edits += 1) {
    trace.push(furthest.slice(most + 1 - edits, most + 2 + edits));
    for (let k = -edits; k <= edits; k += 2) {
      const [below, above] = [furthest[most + k] ?? 0, furthest[most + k + 2] ?? 0];
      let x = k === -edits || (k !== edits && below < above) ? above : below + 1;
      let y = x - k;
      const from = x;
      while (x < n && y < m && isSame(x, y)) {
        x += 1;
        y += 1;
      }
      budget.steps -= x - from + 1;
      furthest[most + k + 1] = x;
      if (x >= n && y >= m) return walkedBack(trace, n, m).map(([i, j]): readonly [number, number] => [left[i] ?? 0, right[j] ?? 0]);
    }
  }
  return [];
}

/** The way back through the furthest points, one snapshot for each number of edits. */
function walkedBack(trace: readonly Int32Array[], n: number, m: number): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [x, y] = [n, m];
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const k = x - y;
    const at = (diagonal: number) => trace[edits]?.[diagonal + edits] ?? 0;
    const isDown = k === -edits || (k !== edits && at(k - 1) < at(k + 1));
    const before = isDown ? k + 1 : k - 1;
    const fromX = edits === 0 ? 0 : at(before);
    const startX = edits === 0 ? 0 : isDown ? fromX : fromX + 1;
    while (x > startX) {
      x -= 1;
      y -= 1;
      pairs.push([x, y]);
    }
    [x, y] = [fromX, fromX - before];
  }
  return pairs.reverse();
}

function runsOf(pairs: readonly (readonly [number, number])[], n: number, m: number): Run[] {
  const runs: Run[] = [];
  const add = (kind: Run['kind'], from: number, to: number) => {
    const last = runs.at(-1);
    if (from === to) return;
    if (last?.kind === kind && last.to === from) runs[runs.length - 1] = { kind, from: last.from, to };
    else runs.push({ kind, from, to });
  };
  let [i, j] = [0, 0];
  for (const [x, y] of [...pairs, [n, m] as const]) {
    add('gone', i, x);
    add('new', j, y);
    if (x < n && y < m) add('same', x, x + 1);
    [i, j] = [x + 1, y + 1];
  }
  return runs;
}
