import { z } from 'zod';
import { makeAssistant } from '#e2e/assistant-data.ts';
import type { Sandbox } from '#e2e/fixtures.ts';

const made = z.looseObject({ version_id: z.string(), version_name: z.string() });
const list = z.object({ data: z.array(made) });

/** Main ("Weekend hours") and two versions beside it, as somebody would have saved them one after the other. */
export async function makeClinic(sandbox: Sandbox): Promise<{ id: string; main: string; concise: string; spanish: string }> {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { greeting: 'Good day, how can I help you today?' });
  const save = async (name: string, body: Readonly<Record<string, unknown>>) =>
    made.parse(await sandbox.call('POST', `/ai/assistants/${id}`, { version_name: name, ...body })).version_id;
  const main = await save('Weekend hours', { instructions: 'Answer the phone.\nBe brief.\nName the weekend hours.\nOffer two times.\nSay goodbye.' });
  const concise = await save('Concise greeting', {
    promote_to_main: false,
    greeting: 'Hello, how can I help?',
    instructions: 'Answer the phone.\nBe brief.\nName the weekend hours.\nOffer two times.\nSay goodbye warmly.',
  });
  const spanish = await save('Spanish first', { promote_to_main: false, voice_settings: { voice: 'Telnyx.KokoroTTS.af', voice_speed: 1.1 } });
  return { id, main, concise, spanish };
}

/** Gives a version a share of everyone else, and one caller to another. */
export async function startCanary(sandbox: Sandbox, id: string, versionId: string): Promise<void> {
  const rules = [
    { match: [{ attribute: 'end_user_target', operator: 'in', values: ['+14155550134'] }], serve: { version_id: versionId } },
    { match: [], serve: { rollout: [{ version_id: versionId, weight: 10 }] } },
  ];
  await sandbox.call('POST', `/ai/assistants/${id}/canary-deploys`, { rules });
}

/** The names of the versions as the API has them, newest first. */
export async function versionNames(sandbox: Sandbox, id: string): Promise<string[]> {
  return list.parse(await sandbox.call('GET', `/ai/assistants/${id}/versions`)).data.map((version) => version.version_name);
}
