import { ramp, rampList, type RampPlan } from '#wire/ramp.ts';
import { call, route } from './http.ts';

/** GET /local/ramps: newest first; of one assistant, or of all. */
export const listRamps = (assistantId: string | undefined, signal?: AbortSignal) =>
  call({ method: 'GET', path: '/local/ramps', query: { assistant: assistantId }, answer: rampList, signal });

/** POST /local/ramps: takes its first step at once. */
export const createRamp = (plan: RampPlan) => call({ method: 'POST', path: '/local/ramps', body: plan, answer: ramp, timeoutMs: 120_000 });

export type RampAct = 'pause' | 'resume' | 'step' | 'abort';

/** POST /local/ramps/{id}/{act} */
export const actOnRamp = (id: number, act: RampAct, reason: string | undefined) =>
  call({ method: 'POST', path: route`/local/ramps/${String(id)}/${act}`, body: { reason }, answer: ramp, timeoutMs: 120_000 });
