import type { Sandbox } from '#e2e/fixtures.ts';

export const TO = '+14155550134';
export const FROM = '+13125550142';

/** Puts a call on the schedule of an assistant; `more` is sent as it stands. */
export async function makeCall(sandbox: Sandbox, assistantId: string, at: string, more: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await sandbox.call('POST', `/ai/assistants/${assistantId}/scheduled_events`, {
    telnyx_conversation_channel: 'phone_call',
    telnyx_end_user_target: TO,
    telnyx_agent_target: FROM,
    scheduled_at_fixed_datetime: at,
    ...more,
  });
}

/** A day so many days away, as a date field takes it. */
export function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
