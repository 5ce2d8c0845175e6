export type DiffLine = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** Beyond so many pairs of lines the middle is shown as replaced: a rewritten text has nothing worth aligning. */
const MOST_PAIRS = 1_000_000;

/** What changed between two texts, line by line. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const a = before === '' ? [] : before.split('\n');
  const b = after === '' ? [] : after.split('\n');
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return [...mark('same', a.slice(0, head)), ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)), ...mark('same', a.slice(a.length - tail))];
}

function mark(kind: DiffLine['kind'], lines: readonly string[]): DiffLine[] {
  return lines.map((text) => ({ kind, text }));
}

/** Longest common subsequence, by the table of suffixes. */
function middle(a: readonly string[], b: readonly string[]): DiffLine[] {
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_PAIRS) return [...mark('gone', a), ...mark('new', b)];
  const wide = b.length + 1;
  const kept = new Uint32Array((a.length + 1) * wide);
  const at = (i: number, j: number) => kept[i * wide + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) kept[i * wide + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const lines: DiffLine[] = [];
  let j = 0;
  for (const [i, text] of a.entries()) {
    while (j < b.length && b[j] !== text && at(i, j + 1) > at(i + 1, j)) lines.push({ kind: 'new', text: b[j++] ?? '' });
    if (b[j] === text) {
      lines.push({ kind: 'same', text });
      j += 1;
    } else lines.push({ kind: 'gone', text });
  }
  return [...lines, ...mark('new', b.slice(j))];
}
