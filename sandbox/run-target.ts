import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { findAssistant } from './assistant-store.ts';
import { first, str } from './db.ts';
import { assistantIdAt } from './destination-store.ts';
import { badRequest } from './refusal.ts';
import { findVersion, hasVersion } from './version-store.ts';

const target = z.object({
  /** `null`: the destination leads to no assistant of the account. */
  assistantId: z.string().nullable(),
  assistant: z.string(),
  versionId: z.string().nullable(),
  version: z.string(),
  greeting: z.string(),
});

/** Who a run talked to, as it was then: later changes of the assistant do not rewrite the run. */
export type Target = z.output<typeof target>;

export function targetOf(value: unknown): Target {
  return target.parse(value);
}

/** A target with what the simulation may look at besides. */
export type Reached = { readonly target: Target; readonly instructions: string };

const NOBODY: Target = { assistantId: null, assistant: '', versionId: null, version: '', greeting: '' };

/**
 * The assistant that a destination leads to: an assistant's id, or a number or address that a seed tied to one. Without a
 * version it is the main one. An unknown version is refused; where no assistant is found, any version of the account is known.
 */
export function reach(db: DatabaseSync, account: string, destination: string, versionId: string | undefined): Reached {
  const id = findAssistant(db, account, destination)?.id ?? assistantIdAt(db, account, destination);
  const assistant = id === undefined ? undefined : findAssistant(db, account, id);
  if (versionId !== undefined) requireVersion(db, account, assistant?.id, versionId);
  const owner = assistant?.id ?? (versionId === undefined ? undefined : ownerOf(db, account, versionId));
  const found = owner === undefined ? undefined : findAssistant(db, account, owner);
  const version = found === undefined ? undefined : findVersion(db, account, found.id, versionId ?? found.mainVersionId);
  if (found === undefined || version === undefined) return { target: NOBODY, instructions: '' };
  const { config } = version;
  return {
    target: {
      assistantId: found.id,
      assistant: textOf(config['name']),
      versionId: version.versionId,
      version: version.name,
      greeting: filled(textOf(config['greeting']), config['dynamic_variables']),
    },
    instructions: textOf(config['instructions']),
  };
}

/** Whether a run talks to a version that is not main now. */
export function isBesideMain(db: DatabaseSync, account: string, { assistantId, versionId }: Target): boolean {
  const found = assistantId === null ? undefined : findAssistant(db, account, assistantId);
  return found !== undefined && found.mainVersionId !== versionId;
}

function requireVersion(db: DatabaseSync, account: string, assistantId: string | undefined, versionId: string): void {
  const known = assistantId === undefined ? ownerOf(db, account, versionId) !== undefined : hasVersion(db, account, assistantId, versionId);
  if (!known) throw badRequest('destination_version_id names no version of the assistant.', '/destination_version_id');
}

function ownerOf(db: DatabaseSync, account: string, versionId: string): string | undefined {
  const row = first(db, 'SELECT assistant_id FROM versions WHERE account = ? AND version_id = ? ORDER BY assistant_id LIMIT 1', account, versionId);
  return row === undefined ? undefined : str(row, 'assistant_id');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A text with its `{{variables}}` as the assistant's own settings fill them; what they do not name stays. */
function filled(text: string, variables: unknown): string {
  if (typeof variables !== 'object' || variables === null) return text;
  const known = new Map(Object.entries(variables));
  return text.replace(/\{\{\s*([^{}\s]+)\s*\}\}/g, (whole, name: string) => {
    const value: unknown = known.get(name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });
}
