import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { accountOf, ensureAccount } from './accounts.ts';
import { toResponse, type Answer } from './answer.ts';
import { parseJson, readBody } from './body.ts';
import type { Clock } from './clock.ts';
import { inTransaction } from './db.ts';
import { createInProgress, digestOf, keyOf, remember, replayOf, type Keyed } from './idempotency.ts';
import { methodNotAllowed, notFound, Refusal, serverError } from './refusal.ts';
import type { Call, Route } from './route.ts';
import { createRouter, segmentsOf } from './router.ts';
import { broken, cueFor, pause, type Cue } from './scene-effect.ts';
import type { SeedName } from './seed.ts';

export type Kernel = {
  readonly db: DatabaseSync;
  readonly clock: Clock;
  readonly routes: readonly Route[];
  readonly seed: SeedName;
  readonly requireKey: boolean;
  /** The cues of the scene that an account is in. */
  readonly cuesOf: (account: string) => readonly Cue[];
};

/** From a request under `/v2` to its answer: who, where, what, done once. */
export function createHandle(kernel: Kernel): (request: Request) => Promise<Response> {
  const router = createRouter(kernel.routes);
  const inProgress = createInProgress();

  async function answerTo(request: Request): Promise<Answer> {
    const account = accountOf(request, kernel.requireKey);
    const url = new URL(request.url);
    const segments = segmentsOf(url.pathname);
    if (segments?.[0] !== 'v2') throw notFound();
    const found = router(request.method, segments.slice(1));
    if (found.kind === 'nothing') throw notFound();
    if (found.kind === 'wrong-method') throw methodNotAllowed(found.allow);
    const { route, params } = found;
    const key = route.idempotent ? keyOf(request) : null;
    const bytes = await readBody(request);
    ensureAccount(kernel.db, account, kernel.seed, kernel.clock);
    const operation = JSON.stringify([route.method, ...segments]);
    const keyed = key === null ? null : { account, key, operation, digest: digestOf(url.search, bytes) };
    const leave = keyed === null ? null : inProgress.enter(keyed);
    try {
      const { db, clock } = kernel;
      const call = { db, clock, account, params, query: url.searchParams, request, body: parseJson(bytes) };
      return await staged(route, keyed, call, cueFor(kernel.cuesOf(account), route.method, route.path, call.body));
    } finally {
      leave?.();
    }
  }

  return async (request) => {
    const requestId = randomUUID();
    try {
      return toResponse(await answerTo(request), requestId);
    } catch (error) {
      if (error instanceof Refusal) return toResponse(error.answer, requestId);
      console.error(`sandbox: ${requestId} ${request.method} failed`, error);
      return toResponse(serverError().answer, requestId);
    }
  };
}

/** Runs the route under the scene's direction. */
async function staged(route: Route, keyed: Keyed | null, call: Call, cue: Cue | undefined): Promise<Answer> {
  const effect = cue?.effect;
  if (effect?.kind === 'answer') return effect.answer;
  if (effect?.kind === 'slow') await pause(effect.ms, call.request.signal);
  const answer = await perform(route, keyed, effect?.kind === 'regress' ? { ...call, regresses: true } : call);
  if (effect?.kind === 'broken') return broken(answer);
  return effect?.kind === 'edit' ? { ...answer, body: effect.edit(answer.body) } : answer;
}

async function perform(route: Route, keyed: Keyed | null, call: Call): Promise<Answer> {
  if (route.method === 'GET') return route.handle(call);
  const { db, clock } = call;
  const begun = inTransaction(db, (): Answer | { readonly later: Promise<Answer> } => {
    const replay = keyed === null ? null : replayOf(db, keyed, clock.now());
    if (replay !== null) return replay;
    const result = route.handle(call);
    // Other requests run while this one waits, so the transaction must end before it does.
    if (result instanceof Promise) return { later: result };
    if (keyed !== null) remember(db, keyed, result, clock.now());
    return result;
  });
  if (!('later' in begun)) return begun;
  const answer = await begun.later;
  if (keyed !== null) inTransaction(db, () => remember(db, keyed, answer, clock.now()));
  return answer;
}
