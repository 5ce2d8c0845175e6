import { getAt } from '#lib/at-path.ts';
import type { JsonObject, Path } from '#lib/json.ts';
import { same } from '#lib/same.ts';
import { inDraft, type DraftFault } from '#wire/assistant-draft/faults.ts';
import { sectionOf } from '#wire/assistant-fields/table.ts';

/** A refusal of the API at its place, which holds for as long as the place is as it was sent. */
export type ServerFault = DraftFault & { readonly sent: unknown };

type Issue = { readonly path: Path; readonly message: string };

/** What the API refused, at places of the draft; undefined when it does not say where, for some of it or for all. */
export function serverFaults(error: Error, draft: JsonObject, body: JsonObject): ServerFault[] | undefined {
  const issues = issuesOf(error);
  if (issues.length === 0 || issues.some(({ path }) => !Object.hasOwn(body, String(path[0])))) return undefined;
  return issues.map(({ path: sentPath, message }) => {
    const path = inDraft(draft, sentPath);
    return { path, section: sectionOf(path), say: () => message, sent: getAt(draft, path) };
  });
}

export function stillHolds({ path, sent }: ServerFault, draft: JsonObject): boolean {
  return same(getAt(draft, path), sent);
}

/** The places of an error of the api room. */
function issuesOf(error: Error): readonly Issue[] {
  return 'issues' in error && Array.isArray(error.issues) ? error.issues.filter(isIssue) : [];
}

function isIssue(value: unknown): value is Issue {
  return typeof value === 'object' && value !== null && 'path' in value && Array.isArray(value.path) && 'message' in value && typeof value.message === 'string';
}
