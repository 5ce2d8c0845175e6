import type { z } from 'zod';
import { isRecord, type Fields } from './record.ts';
import type { Call } from './route.ts';
import { parseBody } from './validate.ts';

/**
 * The fields of a body that the schema accepts, exactly as they were sent: the schema's own output has another order and
 * lacks a name such as `__proto__`.
 */
export function sentFields(schema: z.ZodType, call: Pick<Call, 'body'>): Fields {
  parseBody(schema, call);
  return isRecord(call.body) ? call.body : {};
}
