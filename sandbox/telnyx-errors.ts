import { errorItem, Refusal } from './refusal.ts';
import { isRecord } from './record.ts';

const TITLES = { 400: ['10015', 'Bad Request'], 422: ['10027', 'Unprocessable entity'] } as const;

/** Runs `work`; what it refuses in FastAPI's shape is said in Telnyx's, for the operations outside `/ai` (contract section 1). */
export function inTelnyxShape<T>(status: 400 | 422, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal && isRecord(error.answer.body) && Array.isArray(error.answer.body['detail'])) {
      const errors = error.answer.body['detail'].filter(isRecord).map((item) => itemOf(status, item));
      throw new Refusal({ status, body: { errors } });
    }
    throw error;
  }
}

function itemOf(status: 400 | 422, item: Record<string, unknown>): Record<string, unknown> {
  const [code, title] = TITLES[status];
  const [where, ...path] = Array.isArray(item['loc']) ? item['loc'].map(String) : [];
  const name = path.join('.');
  const source = where === 'query' ? { parameter: name } : { pointer: `/${path.join('/')}` };
  return errorItem(code, title, `${name === '' ? 'body' : name}: ${String(item['msg'])}`, source);
}
