/** A run as if it had not ended yet. */
export function heldRun(body: unknown): unknown {
  return isObject(body) && typeof body['status'] === 'string' ? { ...body, status: 'running', completed_at: null, detail_status: null, logs: null } : body;
}

/** The same for each run of a list. */
export function heldRuns(body: unknown): unknown {
  return withEach(body, heldRun);
}

/** What a later API may send: statuses without a name here, an end before the beginning, verdicts of other kinds. */
export function oddRun(body: unknown): unknown {
  if (!isObject(body) || typeof body['status'] !== 'string') return body;
  return {
    ...body,
    status: 'needs_review',
    completed_at: '2001-01-01T00:00:00Z',
    detail_status: [{ name: 'Greets the caller', status: 'partly' }],
    x_unknown: { kept: true },
  };
}

/** The same for each run of a list. */
export function oddRuns(body: unknown): unknown {
  return withEach(body, oddRun);
}

/** A line of this length stops a page that lays out its whole log. */
const LONG_LINE = 200_000;

/** An ended run as if it had logged a megabyte: 9,000 lines, one of them very long; every hundredth is worth a look. */
export function longRun(body: unknown): unknown {
  if (!isObject(body) || typeof body['logs'] !== 'string') return body;
  const line = (at: number): string => {
    const time = new Date(Date.UTC(2026, 0, 1) + at * 100).toISOString();
    if (at === 4_500) return `${time} debug payload ${'x'.repeat(LONG_LINE)}`;
    if (at % 100 === 99) return `${time} warn llm.slow turn ${at} came late (simulated)`;
    return `${time} debug audio.frame ${at}: 320 bytes in, 320 bytes out <b>simulated</b>, jitter ${at % 17} ms`;
  };
  return { ...body, logs: Array.from({ length: 9_000 }, (_, at) => line(at)).join('\n') };
}

function withEach(body: unknown, change: (run: unknown) => unknown): unknown {
  return isObject(body) && Array.isArray(body['data']) ? { ...body, data: body['data'].map((run: unknown) => change(run)) } : body;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
