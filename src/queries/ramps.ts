import { queryOptions } from '@tanstack/react-query';
import { actOnRamp, createRamp, listRamps, type RampAct } from '#api/ramps.ts';
import { t } from '#lib/words/t.ts';
import type { Ramp, RampPlan } from '#wire/ramp.ts';
import { assistantQuery } from './assistants.ts';
import { canaryKey, canaryQuery, splitsKey } from './canary.ts';
import { splitHistoryQuery } from './journal.ts';
import { versionsQuery } from './versions.ts';
import { write } from './write.ts';

const RAMPS = ['ramps'] as const;

/** How often a page looks at ramps that go on by themselves. */
const LOOK_MS = 5_000;

/** Ramps, newest first: of one assistant, or of all. Asks again while one runs: it moves without anybody here. */
export const rampsQuery = (assistantId?: string) =>
  queryOptions({
    queryKey: [...RAMPS, assistantId ?? null] as const,
    queryFn: async ({ signal }) => (await listRamps(assistantId, signal)).data,
    refetchInterval: ({ state }) => (state.data?.some((ramp) => ramp.state === 'running') ? LOOK_MS : false),
  });

/** The ramp of an assistant that has not ended; of many there is one at most. */
export function openRamp(ramps: readonly Ramp[]): Ramp | null {
  return ramps.find((ramp) => ramp.state === 'running' || ramp.state === 'paused') ?? null;
}

/**
 * Reads what callers hear anew whenever a ramp has moved: it writes in the server, without anybody here. What it answers is
 * of no use; the queries that it reads are shown elsewhere.
 */
export const rampMovesQuery = (assistantId: string, ramp: Ramp) =>
  queryOptions({
    queryKey: [...RAMPS, 'moves', assistantId, ramp.id, ramp.state, ramp.step] as const,
    queryFn: async ({ client }) => {
      const now = { staleTime: 0 } as const;
      await Promise.all([
        client.query({ ...canaryQuery(assistantId), ...now }),
        client.query({ ...assistantQuery(assistantId), ...now }),
        client.query({ ...versionsQuery(assistantId), ...now }),
        client.query({ ...splitHistoryQuery(assistantId), ...now }),
      ]);
      return ramp.step;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What a ramp may have changed. */
const touched = (assistantId: string) => [RAMPS, canaryKey(assistantId), splitsKey(assistantId)];

export const createRampWrite = (assistantId: string) =>
  write({
    name: `create ramp ${assistantId}`,
    send: (plan: Omit<RampPlan, 'assistant_id'>) => createRamp({ ...plan, assistant_id: assistantId }),
    stale: () => touched(assistantId),
    done: (_, ramp) => (ramp.state === 'stopped' ? t('ramps.did_stop') : t('ramps.started')),
    failed: t('ramps.startFailed'),
    inPlace: true,
  });

/** Pauses, resumes, steps or aborts. A last step may promote, so everything that was read of the assistant is read anew. */
export const rampWrite = (assistantId: string, id: number) =>
  write({
    name: `ramp ${id}`,
    send: ({ act, reason }: { act: RampAct; reason?: string }) => actOnRamp(id, act, reason),
    stale: ({ act }) => (act === 'step' || act === 'abort' ? [[]] : touched(assistantId)),
    done: ({ act }, ramp) => {
      if (ramp.state === 'stopped') return t('ramps.did_stop');
      return ramp.waiting.includes('answer') ? t('ramps.unclear') : t(`ramps.did_${act}`);
    },
    failed: t('ramps.actFailed'),
    inPlace: true,
  });
