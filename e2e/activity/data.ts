import { z } from 'zod';
import { makeAssistant } from '#e2e/assistant-data.ts';
import type { Sandbox } from '#e2e/fixtures.ts';

const made = z.looseObject({ version_id: z.string() });
const deploy = z.looseObject({ rules: z.array(z.looseObject({ serve: z.looseObject({ rollout: z.array(z.looseObject({ weight: z.number() })) }) })) });

/** Main and a version beside it, each change through the console's server. */
export async function makeClinic(sandbox: Sandbox, name = 'Clinic reception'): Promise<{ id: string; main: string; concise: string }> {
  const { id } = await makeAssistant(sandbox, name, { greeting: 'Good day, how can I help you today?' });
  const save = async (body: Readonly<Record<string, unknown>>) => made.parse(await sandbox.call('POST', `/ai/assistants/${id}`, body)).version_id;
  const concise = await save({ version_name: 'Concise greeting', promote_to_main: false, greeting: 'Hello, how can I help?' });
  const main = made.parse(await sandbox.call('GET', `/ai/assistants/${id}`)).version_id;
  return { id, main, concise };
}

/** Gives a version a share of everyone else: with POST a new canary, with PUT another share. */
export async function setShare(sandbox: Sandbox, id: string, versionId: string, weight: number, method: 'POST' | 'PUT'): Promise<void> {
  const rules = [{ match: [], serve: { rollout: [{ version_id: versionId, weight }] } }];
  await sandbox.call(method, `/ai/assistants/${id}/canary-deploys`, { rules });
}

/** The share that the canary gives now. */
export async function shareOf(sandbox: Sandbox, id: string): Promise<number | undefined> {
  const { rules } = deploy.parse(await sandbox.call('GET', `/ai/assistants/${id}/canary-deploys`));
  return rules[0]?.serve.rollout[0]?.weight;
}
