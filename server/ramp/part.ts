import { rampAct, rampPlan } from '#wire/ramp.ts';
import { bodyAs, type LocalAnswer, type LocalCall, type LocalPart } from '../local-api.ts';
import { refusal, wrongMethod } from '../refusal.ts';
import type { Desk } from './desk.ts';

/** The local paths of ramps; docs/local-api.md describes them. */
export function rampPart(desk: Desk): LocalPart {
  const create = async (call: LocalCall): Promise<LocalAnswer> => {
    const body = bodyAs(rampPlan, call);
    if ('code' in body) return body;
    const made = await desk.create(call.account, body.data);
    return 'code' in made ? made : { status: 200, body: made };
  };
  const act = async (call: LocalCall, id: number, name: string): Promise<LocalAnswer> => {
    const body = call.body === undefined ? { data: {} } : bodyAs(rampAct, call);
    if ('code' in body) return body;
    const said = ('reason' in body.data ? body.data.reason : null) || null;
    const ramp = await desk.act(call.account, id, name === 'pause' || name === 'resume' || name === 'step' ? name : 'abort', said);
    return 'code' in ramp ? ramp : { status: 200, body: ramp };
  };
  return (call) => {
    if (call.path === '/ramps') {
      if (call.method === 'POST') return create(call);
      if (call.method !== 'GET') return Promise.resolve(wrongMethod('GET, POST'));
      const assistant = new URLSearchParams(call.query).get('assistant') ?? undefined;
      return Promise.resolve({ status: 200, body: { data: desk.list(call.account, assistant) } });
    }
    const [, id, name] = /^\/ramps\/(\d{1,15})(?:\/(pause|resume|step|abort))?$/.exec(call.path) ?? [];
    if (id === undefined) return null;
    if (name !== undefined) return call.method === 'POST' ? act(call, Number(id), name) : Promise.resolve(wrongMethod('POST'));
    if (call.method !== 'GET') return Promise.resolve(wrongMethod('GET'));
    const found = desk.one(call.account, Number(id));
    return Promise.resolve(found === undefined ? refusal(404, 'no_ramp', 'Not found', 'There is no such ramp.') : { status: 200, body: found });
  };
}
