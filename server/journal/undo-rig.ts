import { expect, onTestFinished } from 'vitest';
import { z } from 'zod';
import { undoAnswer, type JournalRecordAnswer, type UndoAnswer } from '#wire/journal.ts';
import { createSandbox } from '#sandbox/sandbox.ts';
import { startRig, type Rig } from '../test-rig.ts';
import { entry, newest, writes } from './journal-rig.ts';

export type Api = {
  readonly rig: Rig;
  /** From now on the API refuses writes to paths that end so. */
  readonly deny: (end: string) => void;
  readonly read: (path: string) => Promise<Record<string, unknown> | null>;
  /** Sends a write that must succeed, and gives its answer. */
  readonly write: (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>;
};

/** The console on an empty sandbox. */
export async function api(): Promise<Api> {
  const sandbox = createSandbox({ file: ':memory:', seed: 'empty' });
  onTestFinished(() => sandbox.close());
  const denied: string[] = [];
  const rig = await startRig({
    sandbox: async (request) => {
      const refuses = request.method !== 'GET' && denied.some((end) => request.url.endsWith(end));
      return refuses ? Response.json({ errors: [] }, { status: 400 }) : sandbox.handle(request);
    },
  });
  const object = (text: string) => z.record(z.string(), z.unknown()).parse(text === '' ? {} : JSON.parse(text));
  return {
    rig,
    deny: (end) => void denied.push(end),
    async read(path) {
      const answer = await rig.ask({ path: `/api/v2${path}` });
      expect([200, 404], answer.text).toContain(answer.status);
      return answer.status === 200 ? object(answer.text) : null;
    },
    async write(method, path, body) {
      const answer = await writes(rig, method, path, body);
      expect(answer.status, answer.text).toBeLessThan(300);
      return object(answer.text);
    },
  };
}

/** Undoes the newest entry; what it offered must come true. */
export async function undo({ rig }: Api, reason?: string): Promise<UndoAnswer & { readonly past: JournalRecordAnswer }> {
  const past = await newest(rig);
  expect(past.undo.words, JSON.stringify(past.undo)).not.toBe('');
  expect(past.undo, JSON.stringify(past)).toMatchObject({ possible: true, reason: null });
  const answer = await rig.ask({ method: 'POST', path: `/api/local/journal/${past.id}/undo`, body: JSON.stringify(reason === undefined ? {} : { reason }) });
  expect(answer.status, answer.text).toBe(200);
  const done = undoAnswer.parse(JSON.parse(answer.text));
  for (const id of done.entries) expect(await entry(rig, id)).toMatchObject({ undoes: past.id, state: 'done', reason: reason ?? null });
  expect(await entry(rig, past.id)).toMatchObject({ undone_by: done.entries.at(-1), undo: { possible: false, reason: 'undone' } });
  return { ...done, past };
}

export async function refused({ rig }: Api, id: number, reason: string): Promise<void> {
  expect((await entry(rig, id)).undo).toMatchObject({ possible: false, reason });
  const answer = await rig.ask({ method: 'POST', path: `/api/local/journal/${id}/undo` });
  expect([answer.status, answer.text]).toEqual([409, expect.stringContaining(`switchboard_undo_${reason}`)]);
}

export const made = {
  name: 'Rita',
  instructions: 'Be kind.',
  description: 'Front desk',
  greeting: 'Hello',
  tags: ['a'],
  tools: [{ type: 'hangup', hangup: { description: 'Bye' } }],
};

export async function withAssistant(body: object = made): Promise<Api & { readonly path: string; readonly id: string }> {
  const server = await api();
  const { id } = await server.write('POST', '/ai/assistants', body);
  return { ...server, id: String(id), path: `/ai/assistants/${String(id)}` };
}

export async function withVersion(): Promise<Api & { readonly path: string; readonly id: string; readonly main: string; readonly version: string }> {
  const server = await withAssistant();
  const main = await server.read(server.path);
  const version = await server.write('POST', server.path, { instructions: 'Be brief.', version_name: 'Brief', promote_to_main: false });
  return { ...server, main: String(main?.['version_id']), version: String(version['version_id']) };
}

export const rulesFor = (version: string, weight: number) => ({
  rules: [
    { match: [{ attribute: 'end_user_target', operator: 'in', values: ['+1'] }], serve: { version_id: version } },
    { match: [], serve: { rollout: [{ version_id: version, weight }] } },
  ],
});
