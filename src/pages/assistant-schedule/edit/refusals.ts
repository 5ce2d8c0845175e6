import type { FieldName, Faults } from './values.ts';

const FIELDS: Readonly<Record<string, FieldName>> = {
  telnyx_end_user_target: 'to',
  telnyx_agent_target: 'from',
  scheduled_at_fixed_datetime: 'when',
  text: 'text',
  dynamic_variables: 'variables',
  conversation_metadata: 'metadata',
  max_retries_client_errors: 'retries',
  retry_interval_secs: 'interval',
};

/** What the API refuses, by the field of the form; nothing when it places its fault elsewhere. */
export function refusalsOf(error: Error): Faults {
  const issues: readonly unknown[] = 'issues' in error && Array.isArray(error.issues) ? error.issues : [];
  return Object.fromEntries(
    issues.flatMap((issue) => {
      if (typeof issue !== 'object' || issue === null || !('path' in issue) || !Array.isArray(issue.path) || !('message' in issue)) return [];
      const field = FIELDS[String(issue.path[0])];
      return field === undefined ? [] : [[field, String(issue.message)]];
    }),
  );
}
