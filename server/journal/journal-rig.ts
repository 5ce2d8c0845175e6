import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { journalPage, journalRecordAnswer, type JournalEntry, type JournalRecordAnswer } from '#wire/journal.ts';
import type { Answer, Rig } from '../test-rig.ts';

/** What a console reads of the journal, through its local paths. */
export async function listed(rig: Rig, query = '', headers: Readonly<Record<string, string>> = {}): Promise<{ data: JournalEntry[]; next: number | null }> {
  const answer = await rig.ask({ path: `/api/local/journal${query}`, headers });
  expect(answer.status, answer.text).toBe(200);
  return journalPage.parse(JSON.parse(answer.text));
}

export async function entry(rig: Rig, id: number, headers: Readonly<Record<string, string>> = {}): Promise<JournalRecordAnswer> {
  const answer = await rig.ask({ path: `/api/local/journal/${id}`, headers });
  expect(answer.status, answer.text).toBe(200);
  return journalRecordAnswer.parse(JSON.parse(answer.text));
}

/** The newest entry, as soon as it has ended: a write whose browser has left ends by itself. */
export async function newest(rig: Rig): Promise<JournalRecordAnswer> {
  await expect.poll(async () => (await listed(rig)).data[0]?.state ?? 'pending', { timeout: 5_000, interval: 20 }).not.toBe('pending');
  const [first] = (await listed(rig)).data;
  return entry(rig, first?.id ?? 0);
}

/** A write as the console sends it. */
export function writes(rig: Rig, method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return rig.ask({ method, path: `/api/v2${path}`, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}

export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'switchboard-journal-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}
