import type { JournalRecord } from '#wire/journal.ts';
import { namesOf } from './names.ts';

/** An entry that holds what a test says, and nothing else. */
export function record(given: Partial<JournalRecord>): JournalRecord {
  return {
    id: 1,
    at: '2026-11-25T10:00:00.000Z',
    who: 'local',
    operation: 'other',
    kind: 'other',
    method: 'POST',
    path: '/ai/assistants/a1',
    object_id: null,
    name: null,
    assistant_id: 'a1',
    reason: null,
    state: 'done',
    status: 200,
    request_id: null,
    repeated: false,
    undoes: null,
    undone_by: null,
    before_state: 'read',
    before: null,
    request: null,
    answer: null,
    omitted: [],
    ...given,
  };
}

export const names = namesOf(
  [{ id: 'a1', name: 'Clinic', version_id: 'v0' }],
  new Map([
    [
      'a1',
      [
        { version_id: 'v1', version_name: 'Concise greeting', version_created_at: '2026-01-02' },
        { version_id: 'v0', version_name: 'Weekend hours', version_created_at: '2026-01-01' },
      ],
    ],
  ]),
  [{ test_id: 't1', name: 'Books a visit' }],
);

/** A canary deploy that gives one version a share of everyone else, after rules for others. */
export const deploy = (weight: number, ...first: readonly object[]) => ({
  assistant_id: 'a1',
  created_at: '2026-01-01',
  updated_at: '2026-01-02',
  rules: [...first, { match: [], serve: { rollout: [{ version_id: 'v1', weight }] } }],
});
