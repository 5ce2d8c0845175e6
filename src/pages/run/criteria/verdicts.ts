/** What judging a criterion gave: the API's word, or nothing yet. */
export type Judged = {
  readonly name: string;
  /** The text of the criterion; `null` when the test no longer has it. */
  readonly criteria: string | null;
  readonly status: string | null;
  /** In how many of the other runs that judged it, it passed. */
  readonly passed: number;
  readonly judged: number;
};

type Run = { readonly detail_status?: readonly { readonly name: string; readonly status: string }[] | null | undefined };
type Rubric = readonly { readonly name: string; readonly criteria: string }[];

/** The criteria of the test in its order, then those that only the run knows. */
export function judgedOf(rubric: Rubric, run: Run, history: readonly Run[]): Judged[] {
  const verdicts = run.detail_status ?? [];
  const known = new Set(rubric.map((item) => item.name));
  const line = (name: string, criteria: string | null): Judged => {
    const seen = history.flatMap((one) => one.detail_status?.find((detail) => detail.name === name)?.status ?? []).filter(isVerdict);
    return {
      name,
      criteria,
      status: verdicts.find((detail) => detail.name === name)?.status ?? null,
      passed: seen.filter((status) => status === 'passed').length,
      judged: seen.length,
    };
  };
  return [
    ...rubric.map((item) => line(item.name, item.criteria)),
    ...verdicts.filter((detail) => !known.has(detail.name)).map((detail) => line(detail.name, null)),
  ];
}

/** Whether a criterion's status is a verdict, and not a state on the way to one. */
export function isVerdict(status: string): boolean {
  return status === 'passed' || status === 'failed';
}
