/** Line height and the space above and below of both the editor and the plain text that stands in for it. */
const LINE = 20;
const AROUND = 16;

/** The height of an editor with so many lines. */
export function heightOf(lines: number): number {
  return lines * LINE + AROUND;
}
