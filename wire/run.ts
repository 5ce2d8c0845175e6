import * as z from 'zod/mini';
import { pageOf } from './page.ts';

/** A run of a test (contract section 7). The status is any text: the API may name more later. A run carries no version. */
export const testRun = z.looseObject({
  run_id: z.string(),
  test_id: z.string(),
  status: z.string(),
  created_at: z.string(),
  triggered_by: z.string(),
  updated_at: z.nullish(z.string()),
  completed_at: z.nullish(z.string()),
  conversation_id: z.nullish(z.string()),
  conversation_insights_id: z.nullish(z.string()),
  logs: z.nullish(z.string()),
  test_suite_run_id: z.nullish(z.string()),
  detail_status: z.nullish(z.array(z.looseObject({ name: z.string(), status: z.string() }))),
});
export type TestRun = z.output<typeof testRun>;

export const runPage = pageOf(testRun);
export const runList = z.array(testRun);
