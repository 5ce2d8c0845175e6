import type { Sandbox } from '#e2e/fixtures.ts';

type Made = { readonly id: string; readonly name: string };

function isMade(value: unknown): value is Made {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'name' in value && typeof value.name === 'string';
}

/** Makes an assistant in the account of the test; `more` is sent as it stands. */
export async function makeAssistant(sandbox: Sandbox, name: string, more: Readonly<Record<string, unknown>> = {}): Promise<Made> {
  const made = await sandbox.call('POST', '/ai/assistants', { name, instructions: 'Answer the phone.\nBe brief.', ...more });
  if (!isMade(made)) throw new Error(`The sandbox made no assistant: ${JSON.stringify(made)}`);
  return made;
}

/** The assistant as the API has it now. */
export async function readAssistant(sandbox: Sandbox, id: string): Promise<Record<string, unknown>> {
  const read = await sandbox.call('GET', `/ai/assistants/${id}`);
  if (typeof read !== 'object' || read === null) throw new Error(`The sandbox has no assistant ${id}`);
  return { ...read };
}
