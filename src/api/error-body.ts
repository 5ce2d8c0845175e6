import * as z from 'zod/mini';
import type { Issue } from './api-error.ts';

const telnyx = z.looseObject({
  errors: z
    .array(
      z.looseObject({
        code: z.nullish(z.union([z.string(), z.number()])),
        title: z.nullish(z.string()),
        detail: z.nullish(z.string()),
        source: z.nullish(z.looseObject({ pointer: z.nullish(z.string()), parameter: z.nullish(z.string()) })),
      }),
    )
    .check(z.minLength(1)),
});
const fastApi = z.looseObject({
  detail: z.array(z.looseObject({ loc: z.array(z.union([z.string(), z.number()])), msg: z.string() })).check(z.minLength(1)),
});
const plain = z.looseObject({ detail: z.string() });

/** What an error body says, whichever of the API's two shapes it has (contract section 1, Errors); `null` when neither. */
export function readErrorBody(body: unknown): { message: string; code?: string; issues: Issue[] } | null {
  const inTelnyx = telnyx.safeParse(body);
  if (inTelnyx.success) {
    const { errors } = inTelnyx.data;
    const code = errors[0]?.code;
    return {
      message: errors
        .map((e) => e.detail ?? e.title ?? '')
        .filter((text) => text !== '')
        .join(' '),
      ...(code === undefined || code === null ? {} : { code: String(code) }),
      issues: errors.flatMap((e) => {
        const path = pathOfPointer(e.source?.pointer ?? '');
        return path.length === 0 ? [] : [{ path, message: e.detail ?? e.title ?? '' }];
      }),
    };
  }
  const inFastApi = fastApi.safeParse(body);
  if (inFastApi.success) {
    const issues = inFastApi.data.detail.map((item) => ({ path: item.loc[0] === 'body' ? item.loc.slice(1) : item.loc, message: item.msg }));
    return { message: issues.map((issue) => (issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message)).join(' '), issues };
  }
  const inPlain = plain.safeParse(body);
  return inPlain.success ? { message: inPlain.data.detail, issues: [] } : null;
}

/** "/body/rules/0/serve" or "/rules/0/serve" as a path; header pointers place nothing in a form. */
function pathOfPointer(pointer: string): (string | number)[] {
  const parts = pointer.split('/').filter((part) => part !== '');
  if (parts[0] === 'header') return [];
  return parts.slice(parts[0] === 'body' ? 1 : 0).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
