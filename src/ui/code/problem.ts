/** A way out of a problem, done by one press. */
export type ProblemFix = { readonly label: string; readonly apply: () => void };

/** What is wrong with a text, at its place in UTF-16 offsets. Without a place it is about the text as a whole. */
export type Problem = {
  readonly severity: 'error' | 'warning' | 'hint';
  readonly message: string;
  readonly from?: number;
  readonly to?: number;
  readonly fixes?: readonly ProblemFix[];
};

/** The number of the line that holds an offset, counted from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
