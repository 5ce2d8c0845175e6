import type { z } from 'zod';
import type { Ramp, rampPlan } from '#wire/ramp.ts';
import { withStep } from '#wire/ramp-rules.ts';
import { changedBy, onwards } from '#wire/ramp-step.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { canaryRulesOf } from './live.ts';
import { positionOf, type Runner } from './runner.ts';
import { isOpen, type RampStore, type StoredRamp } from './store.ts';

export type Act = 'pause' | 'resume' | 'step' | 'abort';

/** What people do with ramps. */
export type Desk = {
  readonly list: (account: string | undefined, assistant: string | undefined) => Ramp[];
  readonly one: (account: string | undefined, id: number) => Ramp | undefined;
  readonly create: (account: string | undefined, plan: z.output<typeof rampPlan>) => Promise<Ramp | Refusal>;
  readonly act: (account: string | undefined, id: number, act: Act, said: string | null) => Promise<Ramp | Refusal>;
};

export type DeskParts = {
  readonly store: RampStore;
  readonly runner: Runner;
  readonly accountOf: (name: string | undefined) => string;
  readonly now: () => number;
};

/** How often an act is tried anew when the runner has just looked at the ramp. */
const TRIES = 3;

export function createDesk({ store, runner, accountOf, now }: DeskParts): Desk {
  const apply = async (ramp: StoredRamp, act: Act, said: string | null): Promise<StoredRamp | Refusal | null> => {
    if (!isOpen(ramp)) return no('over', 'This ramp has ended.');
    const { state, step } = ramp.live;
    if (act === 'pause')
      return state === 'paused' ? ramp : store.change(ramp, { state: 'paused', waiting: [], until: null }, now(), { who: 'local', what: 'pause', step });
    if (act === 'resume') return state === 'running' ? ramp : store.change(ramp, { state: 'running' }, now(), { who: 'local', what: 'resume', step });
    const seen = await runner.look(ramp, ramp.live.since);
    if (seen === null) return unread();
    const settled = runner.settle(ramp, seen);
    if (settled === null) return no('busy', 'A write of this ramp is under way right now.');
    if (settled.live.step !== ramp.live.step || !isOpen(settled)) return settled;
    const by = { who: 'local', said } as const;
    if (act === 'abort') return runner.perform(settled, { do: 'abort', why: 'person' }, seen, by);
    const changed = changedBy(positionOf(settled), seen);
    if (changed !== null) return runner.perform(settled, { do: 'stop', why: changed }, seen, by);
    return runner.perform(settled, onwards(positionOf(settled)), seen, by);
  };

  return {
    list: (account, assistant) => store.list(accountOf(account), assistant).map(store.answer),
    one(account, id) {
      const found = store.one(accountOf(account), id);
      return found === undefined ? undefined : store.answer(found);
    },

    async create(account, plan) {
      const about = { accountName: account, assistantId: plan.assistant_id, versionId: plan.version_id, suite: plan.suite };
      const seen = await runner.look(about, now());
      if (seen === null || seen.mainId === null) return unread();
      if (seen.configHash === null) return no('version_gone', 'The assistant has no such version.');
      if (seen.mainId === plan.version_id) return no('is_main', 'This version is main already: everyone hears it.');
      if ((seen.deploy?.updated_at ?? null) !== plan.seen) return no('stale', 'The split was changed meanwhile. Look at it again first.');
      const full = plan.steps.findIndex(({ share }) => withStep(seen.rules ?? [], plan.version_id, share) === null);
      if (full !== -1) return no('no_room', `Other versions leave no room for step ${full + 1}.`);
      const made = store.create(
        {
          ...about,
          account: accountOf(account),
          steps: plan.steps,
          finish: plan.finish,
          reason: plan.reason || null,
          mainId: seen.mainId,
          configHash: seen.configHash,
        },
        {
          state: 'running',
          step: -1,
          since: now(),
          expected: canaryRulesOf(seen.rules),
          suiteStarted: false,
          why: null,
          waiting: [],
          until: null,
          progress: null,
          checkedAt: null,
          updatedAt: now(),
          acting: null,
        },
        now(),
      );
      if (made === null) return no('exists', 'The assistant has a ramp that has not ended.');
      await runner.check(made);
      return store.answer(store.one(made.account, made.id) ?? made);
    },

    async act(account, id, act, said) {
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const ramp = store.one(accountOf(account), id);
        if (ramp === undefined) return refusal(404, 'no_ramp', 'Not found', 'There is no such ramp.');
        const after = await apply(ramp, act, said);
        if (after !== null) return 'code' in after ? after : store.answer(after);
      }
      return no('busy', 'The ramp was changed at the same moment. Try again.');
    },
  };
}

function no(reason: string, detail: string): Refusal {
  return refusal(409, `ramp_${reason}`, 'Not done', detail);
}

function unread(): Refusal {
  return refusal(502, 'ramp_unread', 'Not done', 'The split, main or the version could not be read just now. Nothing was changed.');
}
