import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';

type Issue = { readonly path: readonly (string | number)[]; readonly message: string };

/**
 * Puts the faults that the API places onto their fields and the cursor into the first. Answers whether every fault found its
 * field; where not, the whole error belongs above the buttons.
 */
export function placeServerErrors<Values extends FieldValues>(setError: UseFormSetError<Values>, error: Error, fields: readonly FieldPath<Values>[]): boolean {
  const issues = issuesOf(error);
  const placed = issues.flatMap((issue) => {
    const path = issue.path.join('.');
    const field = fields.find((known) => path === known || path.startsWith(`${known}.`));
    return field === undefined ? [] : [{ field, message: issue.message }];
  });
  placed.forEach(({ field, message }, at) => setError(field, { type: 'server', message }, { shouldFocus: at === 0 }));
  return issues.length > 0 && placed.length === issues.length;
}

/** The faults of an error of the api room, which this room does not know. */
function issuesOf(error: Error): Issue[] {
  return 'issues' in error && Array.isArray(error.issues) ? error.issues.filter(isIssue) : [];
}

function isIssue(value: unknown): value is Issue {
  return typeof value === 'object' && value !== null && 'path' in value && Array.isArray(value.path) && 'message' in value && typeof value.message === 'string';
}
