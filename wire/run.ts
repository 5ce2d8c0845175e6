import { z } from 'zod';
import { pageOf } from './page.ts';

/** A run of a test (contract section 7). The status is any text: the API may name more later. A run carries no version. */
export const testRun = z.looseObject({
  run_id: z.string(),
  test_id: z.string(),
  status: z.string(),
  created_at: z.string(),
  triggered_by: z.string(),
  updated_at: z.string().nullish(),
  completed_at: z.string().nullish(),
  conversation_id: z.string().nullish(),
  conversation_insights_id: z.string().nullish(),
  logs: z.string().nullish(),
  test_suite_run_id: z.string().nullish(),
  detail_status: z.array(z.looseObject({ name: z.string(), status: z.string() })).nullish(),
});
export type TestRun = z.output<typeof testRun>;

export const runPage = pageOf(testRun);
export const runList = z.array(testRun);
