import { same } from '#lib/same.ts';
import { canaryDeploy } from '#wire/canary.ts';
import { rulesOf } from '#wire/canary-form.ts';
import { withoutVersion, withStep } from '#wire/ramp-rules.ts';
import { nextAction, type RampAction, type RampPosition } from '#wire/ramp-step.ts';
import type { Rule } from '#wire/rules.ts';
import type { Ledger } from '../journal/ledger.ts';
import { reader } from '../journal/readings.ts';
import type { Recorder } from '../journal/recorder.ts';
import type { Upstream } from '../upstream.ts';
import { readFacts, type Seen } from './facts.ts';
import { isGone } from './holder.ts';
import { canaryRulesOf, type Acting, type RampLive } from './live.ts';
import type { RampStore, StoredRamp } from './store.ts';
import { send } from './write.ts';

export type RunnerParts = {
  readonly store: RampStore;
  readonly upstream: Upstream;
  readonly record: Recorder;
  readonly ledger: Ledger;
  readonly timeoutMs: number;
  readonly holder: string;
  readonly now: () => number;
};

type By = { readonly who: 'ramp' | 'local'; readonly said: string | null };

export type Runner = {
  readonly look: (ramp: Pick<StoredRamp, 'accountName' | 'assistantId' | 'versionId' | 'suite'>, since: number) => Promise<Seen | null>;
  /** Looks at a ramp and does what is next; what a person changed meanwhile is left for the next look. */
  readonly check: (ramp: StoredRamp) => Promise<void>;
  /** Does one thing; `null` when somebody else was faster. */
  readonly perform: (ramp: StoredRamp, action: RampAction, seen: Seen, by: By) => Promise<StoredRamp | null>;
  /** Makes up for a write that was cut off, by what is so now; `null` while it may still be under way. */
  readonly settle: (ramp: StoredRamp, seen: Seen) => StoredRamp | null;
};

const ENDED: Partial<RampLive> = { acting: null, waiting: [], until: null };

export function createRunner({ store, upstream, record, ledger, timeoutMs, holder, now }: RunnerParts): Runner {
  const look: Runner['look'] = (ramp, since) => readFacts(reader(upstream, ramp.accountName, timeoutMs), ledger, { ...ramp, since });

  /** A write that was surely done. */
  const done = (ramp: StoredRamp, acting: Acting, entry: number | null, rules: readonly Rule[] | null) => {
    const { what, to, why, who } = acting;
    const line = { who, what, step: to, why, entry };
    if (what === 'suite') return store.change(ramp, { acting: null }, now(), line);
    if (what === 'promote') return store.change(ramp, { ...ENDED, state: 'done' }, now(), line);
    if (what === 'abort') return store.change(ramp, { ...ENDED, state: 'aborted', why, expected: canaryRulesOf(rules) }, now(), line);
    return store.change(ramp, { ...ENDED, step: to, since: now(), expected: canaryRulesOf(rules), suiteStarted: false, progress: null }, now(), line);
  };

  const write = async (
    ramp: StoredRamp,
    wanted: Pick<Acting, 'what' | 'to' | 'why'> & { readonly rules: readonly Rule[] | null },
    seen: Seen,
    { who, said }: By,
  ) => {
    const acting: Acting = { ...wanted, rules: canaryRulesOf(wanted.rules), who, holder, until: now() + 2 * timeoutMs };
    // A suite costs: it is marked as started before it is, so that no crash can start it twice.
    const begun = store.change(ramp, { acting, ...(wanted.what === 'suite' ? { suiteStarted: true } : {}) }, now());
    if (begun === null) return null;
    // Where everything is as wanted already, nothing is written.
    const needless = (wanted.what === 'step' || wanted.what === 'abort') && same(wanted.rules, seen.rules);
    if (needless) return done(begun, acting, null, seen.rules);
    const { entry, answer } = await send(record, begun, acting, seen, said, timeoutMs);
    if (answer === null || answer.status >= 500)
      return store.change(begun, { acting: { ...acting, until: 0 }, waiting: ['answer'] }, now(), { who, what: 'unclear', step: wanted.to, entry });
    if (answer.status >= 300)
      return store.change(begun, { ...ENDED, state: 'stopped', why: 'refused' }, now(), { who, what: 'stop', step: wanted.to, why: 'refused', entry });
    const answered = canaryDeploy.safeParse(answer.body).data;
    return done(begun, acting, entry, answered === undefined ? wanted.rules : rulesOf(answered));
  };

  const perform: Runner['perform'] = async (ramp, action, seen, by) => {
    const { step } = ramp.live;
    switch (action.do) {
      case 'nothing':
        return ramp;
      case 'wait':
        return store.change(ramp, { waiting: [...action.for], until: action.until, progress: progressOf(seen), checkedAt: now() }, now());
      case 'stop':
        return store.change(ramp, { ...ENDED, state: 'stopped', why: action.why, checkedAt: now() }, now(), {
          who: by.who,
          what: 'stop',
          step,
          why: action.why,
        });
      case 'finish':
        return store.change(ramp, { ...ENDED, state: 'done', checkedAt: now() }, now(), { who: by.who, what: 'finish', step });
      case 'suite':
      case 'promote':
        return write(ramp, { what: action.do, to: step, rules: null, why: null }, seen, by);
      case 'abort': {
        const left = withoutVersion(seen.rules ?? [], ramp.versionId, seen.mainId ?? ramp.mainId);
        return write(ramp, { what: 'abort', to: step, rules: left.length === 0 ? null : left, why: action.why }, seen, by);
      }
      case 'step': {
        const rules = withStep(seen.rules ?? [], ramp.versionId, ramp.steps[action.to]?.share ?? 0);
        if (rules === null) return perform(ramp, { do: 'stop', why: 'refused' }, seen, by);
        return write(ramp, { what: 'step', to: action.to, rules, why: null }, seen, by);
      }
    }
  };

  const settle: Runner['settle'] = (ramp, seen) => {
    const { acting, expected } = ramp.live;
    if (acting === null) return ramp;
    if (acting.until > now() && !isGone(acting.holder)) return null;
    const happened = acting.what === 'promote' ? seen.mainId === ramp.versionId : acting.what !== 'suite' && same(seen.rules, acting.rules);
    if (happened) return done(ramp, acting, null, seen.rules);
    const untouched = same(seen.rules, expected);
    return untouched
      ? store.change(ramp, { acting: null }, now())
      : store.change(ramp, { ...ENDED, state: 'stopped', why: 'canary-changed' }, now(), {
          who: 'ramp',
          what: 'stop',
          step: ramp.live.step,
          why: 'canary-changed',
        });
  };

  return {
    look,
    perform,
    settle,
    async check(ramp) {
      const seen = await look(ramp, ramp.live.since);
      if (seen === null) {
        store.change(ramp, { waiting: ['answer'], checkedAt: now() }, now());
        return;
      }
      const settled = settle(ramp, seen);
      // A step that was made up for just now began just now: what was seen is older than it.
      if (settled === null || settled.live.step !== ramp.live.step) return;
      await perform(settled, nextAction(positionOf(settled), seen, now()), seen, { who: 'ramp', said: null });
    },
  };
}

export function positionOf({ steps, finish, mainId, configHash, live }: StoredRamp): RampPosition {
  return { steps, finish, mainId, configHash, state: live.state, step: live.step, since: live.since, expected: live.expected, suiteStarted: live.suiteStarted };
}

function progressOf(seen: Seen): RampLive['progress'] {
  return { green: seen.failedSince > 0 ? 'red' : seen.greenSince ? 'green' : 'open', runs: seen.runs, failed_since: seen.failedSince, verdict: seen.verdict };
}
