/** An assistant of the demo, as its data file tells it. */
export type SeedAssistant = {
  /** What other data files call it. */
  readonly key: string;
  /** What every version starts from. */
  readonly base: Readonly<Record<string, unknown>> & { readonly name: string };
  /** Oldest first; each changes the one before it. */
  readonly versions: readonly SeedVersion[];
  /** The name of the version that callers hear. */
  readonly main: string;
  /** The numbers and addresses that lead to it. */
  readonly reachedAt?: readonly string[];
  /** Display names of shared tools. */
  readonly tools?: readonly string[];
  /** Names of MCP servers. */
  readonly mcp?: readonly string[];
  /** Keys of assistants that it hands over to. */
  readonly handsOverTo?: readonly string[];
};

export type SeedVersion = { readonly name: string; readonly daysAgo: number; readonly change?: Readonly<Record<string, unknown>> };

export type SeedSuite = {
  readonly name: string;
  readonly assistant: string;
  readonly channel: 'phone_call' | 'web_call' | 'sms_chat' | 'web_chat';
  /** Reached by this number instead of by the assistant's id. */
  readonly number?: string;
  readonly batches: number;
  /** Days between two batches. */
  readonly every: number;
  /** Versions that were tried beside main, with the latest days on which they were. */
  readonly trials?: readonly { readonly version: string; readonly fromDaysAgo: number }[];
  /** The batch, counted from the newest, in which the line to the service was down for some tests. */
  readonly faultAt?: number;
  readonly tests: readonly SeedTest[];
};

export type SeedTest = {
  readonly name: string;
  /** What the simulated caller is told to do. */
  readonly asks: string;
  readonly rubric: readonly (readonly [name: string, criteria: string])[];
  readonly opens: string;
  readonly says: string;
  /** The answer that misses the criterion at `weak`. */
  readonly slips: string;
  readonly weak?: number;
  readonly goesOn?: readonly string[];
  readonly bye?: readonly [string, string];
  readonly tool?: { readonly name: string; readonly arguments: string; readonly result: string };
  /** The share of runs that fail, and the shares on certain versions. */
  readonly fails?: number;
  readonly failsOn?: Readonly<Record<string, number>>;
  /** Fails in this many of the newest batches, every time. */
  readonly lately?: number;
  /** Was only made for this many of the newest batches. */
  readonly since?: number;
  readonly description?: string;
};
