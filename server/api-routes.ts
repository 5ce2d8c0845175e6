import { pathOf, segmentsOf } from './segments.ts';
import { refusal, wrongMethod, type Refusal } from './refusal.ts';

/** What of Telnyx can be reached with the key: a key cannot be narrowed at Telnyx, so this table is the only narrowing there is. */
const TABLE: readonly { readonly path: readonly string[]; readonly below?: true; readonly methods: readonly string[] }[] = [
  { path: ['ai'], below: true, methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] },
  { path: ['integration_secrets'], methods: ['GET', 'POST'] },
  { path: ['integration_secrets'], below: true, methods: ['GET', 'DELETE'] },
  { path: ['text-to-speech', 'voices'], methods: ['GET'] },
];

/** The path for Telnyx, spelt anew from what was judged, or why not. `path` is what stands after `/api/v2`. */
export function apiPath(method: string, path: string): { readonly path: string } | Refusal {
  const segments = segmentsOf(path);
  if (segments === null) {
    return refusal(400, 'path', 'Bad request', 'The path has an empty, relative or badly encoded part.');
  }
  const route = TABLE.find(
    ({ path: start, below }) => start.every((word, at) => segments[at] === word) && (below ? segments.length > start.length : segments.length === start.length),
  );
  if (route === undefined) {
    return refusal(
      403,
      'path_not_allowed',
      'Not allowed by this console',
      'This console passes on only the AI, integration secrets and voices paths of Telnyx.',
    );
  }
  if (!route.methods.includes(method)) return wrongMethod(route.methods.join(', '));
  return { path: pathOf(segments) };
}
