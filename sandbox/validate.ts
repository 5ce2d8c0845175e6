import type { z } from 'zod';
import { fastApiItem } from './fastapi.ts';
import { invalid } from './refusal.ts';
import type { Call } from './route.ts';

/** The body as the schema reads it; FastAPI's 422 when it does not. */
export function parseBody<S extends z.ZodType>(schema: S, call: Pick<Call, 'body'>): z.output<S> {
  return parsed(schema, call.body, 'body');
}

/** The same for an operation whose body may be left out. */
export function parseOptionalBody<S extends z.ZodType>(schema: S, call: Pick<Call, 'body'>): z.output<S> {
  return parsed(schema, call.body ?? {}, 'body');
}

/** The query as an object of texts; of a repeated name the last value counts, as FastAPI has it. */
export function parseQuery<S extends z.ZodType>(schema: S, call: Pick<Call, 'query'>): z.output<S> {
  return parsed(schema, Object.fromEntries(call.query), 'query');
}

function parsed<S extends z.ZodType>(schema: S, value: unknown, where: 'body' | 'query'): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw invalid(result.error.issues.map((issue) => fastApiItem(issue, value, where)));
}
