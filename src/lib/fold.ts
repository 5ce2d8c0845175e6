/** Rows that are shown, or a stretch of unchanged ones that is folded away. */
export type Folded<Row> = { readonly kind: 'rows'; readonly rows: readonly Row[] } | { readonly kind: 'fold'; readonly rows: readonly Row[] };

/** Unchanged rows folded away, but for some on each side of a change. A fold that would hide a single row is none. */
export function fold<Row>(rows: readonly Row[], isSame: (row: Row) => boolean, context = 2): Folded<Row>[] {
  const near = new Uint8Array(rows.length);
  rows.forEach((row, at) => {
    if (!isSame(row)) near.fill(1, Math.max(0, at - context), at + context + 1);
  });
  const parts: { kind: 'rows' | 'fold'; rows: Row[] }[] = [];
  for (const [at, row] of rows.entries()) {
    const isAlone = near[at] === 0 && (near[at - 1] ?? 1) === 1 && (near[at + 1] ?? 1) === 1;
    const kind = near[at] === 1 || (isAlone && rows.length > 1) ? 'rows' : 'fold';
    const last = parts.at(-1);
    if (last?.kind === kind) last.rows.push(row);
    else parts.push({ kind, rows: [row] });
  }
  return parts;
}
