import { z } from 'zod';

const script = z.object({
  /** The share of runs that fail, and the shares on certain versions. */
  fails: z.number(),
  failsOn: z.record(z.string(), z.number()),
  /** The place of the criterion that is missed first. */
  weak: z.number(),
  /** What the caller begins with, the right answer, and the one that misses the weak criterion. */
  opens: z.string(),
  says: z.string(),
  slips: z.string(),
  /** What follows: the caller and the assistant by turns. */
  goesOn: z.array(z.string()),
  /** The goodbye of the caller and of the assistant, where it is not the usual one. */
  bye: z.tuple([z.string(), z.string()]).readonly().nullable(),
  /** A tool that is called before the answer, with its arguments and what it gives back. */
  tool: z.object({ name: z.string(), arguments: z.string(), result: z.string() }).nullable(),
});

/** How the simulated runs of a seeded test go. Stored with the test: it survives a restart and an edit of the test. */
export type Script = z.output<typeof script>;

export function scriptOf(value: unknown): Script {
  return script.parse(value);
}
