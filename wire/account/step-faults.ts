import type { z } from 'zod';
import { getAt } from '#lib/at-path.ts';
import { pathKey, type JsonObject, type Path } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { draftFaults } from '../assistant-draft/faults.ts';
import { canaryRequest } from '../canary-request.ts';
import { createMcpServerRequest } from '../mcp-server-request.ts';
import { createToolRequest } from '../shared-tool-request.ts';
import { createTestRequest } from '../test-request.ts';
import type { Step } from './plan.ts';

/** What keeps the API from taking what a file says, at its place in the file. */
export type StepFault = { readonly path: Path; readonly say: () => string };

/** The faults of a step, each place once. What the account holds already and the file repeats is left alone. */
export function stepFaults(step: Step, current: JsonObject | undefined): readonly StepFault[] {
  const schema = schemaOf(step.path);
  const found = schema === null ? draftFaults(current ?? {}, step.entry.content) : requestFaults(schema, step);
  return [...new Map(found.toReversed().map((fault) => [pathKey(fault.path), fault])).values()].toReversed();
}

/** Assistants and their versions have rules of their own. */
function schemaOf(path: string): z.ZodType | null {
  if (path.startsWith('tools/')) return createToolRequest;
  if (path.startsWith('mcp-servers/')) return createMcpServerRequest;
  if (path.startsWith('tests/')) return createTestRequest;
  return path.endsWith('/canary') ? canaryRequest : null;
}

function requestFaults(schema: z.ZodType, { kind, entry, changes }: Step): StepFault[] {
  const changed = new Set(changes.map(({ path }) => path[0]));
  return (schema.safeParse(entry.content).error?.issues ?? []).flatMap((issue): StepFault[] => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    if (kind === 'update' && path[0] !== undefined && !changed.has(path[0])) return [];
    const isMissing = getAt(entry.content, path) === undefined;
    return [{ path, say: () => (isMissing ? t('fields.faultRequired') : t('fields.faultOther', { detail: issue.message })) }];
  });
}
