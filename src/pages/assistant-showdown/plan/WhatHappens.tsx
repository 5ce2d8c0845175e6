import type { ReactNode } from 'react';
import { assistantAt, destinationsOf, destinationText, planText } from '#lib/run-plan.ts';
import { durationText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { Note } from '#ui/Note.tsx';
import { showdownPlan } from '#wire/showdown.ts';
import type { AssistantTest } from '#wire/test.ts';

type Props = { assistantId: string; tests: readonly AssistantTest[]; rounds: number; isSandbox: boolean };

/** What a showdown does, said before anything runs: how much, where to, how long at most, and whether it is real. */
export function WhatHappens({ assistantId, tests, rounds, isSandbox }: Props) {
  const plan = showdownPlan(tests, rounds);
  const all = Array.from({ length: plan.starts }, () => tests).flat();
  const elsewhere = destinationsOf(tests).filter((destination) => destination !== assistantId);
  return (
    <div className="grid gap-3">
      <dl className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[auto_minmax(0,1fr)]">
        <Line name={t('showdown.starts')}>{t('showdown.startsText', { count: plan.starts, rounds: t('showdown.roundCount', { count: rounds }) })}</Line>
        <Line name={t('showdown.makes')}>
          <b className="font-semibold">{planText(all, isSandbox)}</b>
        </Line>
        <Line name={t('showdown.reached')}>
          {plan.reached.length === 0 ? (
            t('showdown.reachesNone')
          ) : (
            <ul>
              {plan.reached.map(({ destination, count }) => (
                <li key={destination}>
                  <span className={assistantAt(destination) === null ? '' : 'font-mono text-[13px]'}>{destinationText(destination)}</span>
                  {t('ui.comma')}
                  {t('showdown.reachedTimes', { count })}
                </li>
              ))}
            </ul>
          )}
        </Line>
        <Line name={t('showdown.takes')}>
          {plan.unlimited < tests.length &&
            t('showdown.takesText', { wait: durationText(plan.waitSeconds * 1000), talk: durationText(plan.talkSeconds * 1000) })}{' '}
          {plan.unlimited > 0 && (plan.unlimited < tests.length ? t('showdown.unlimited', { count: plan.unlimited }) : t('showdown.noLimit'))}
          <span className="block text-ink-2">{t('showdown.staysOpen')}</span>
        </Line>
      </dl>
      <Note tone={isSandbox ? 'info' : 'warn'}>{isSandbox ? t('suites.simulated') : t('suites.real')}</Note>
      {elsewhere.length > 0 && <Note>{t('showdown.elsewhere', { count: elsewhere.length, where: destinationText(elsewhere[0] ?? '') })}</Note>}
    </div>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-small leading-5 text-ink-3">{name}</dt>
      <dd className="min-w-0 break-words max-phone:mb-1">{children}</dd>
    </>
  );
}
