import { t } from '#lib/words/t.ts';
import { Card } from '#ui/Card.tsx';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { StatusChip, statusWord } from '#ui/Status.tsx';
import type { Judged } from './verdicts.ts';

const LOOKS: Readonly<Record<string, { icon: IconName; box: string; line: string }>> = {
  passed: { icon: 'check', box: 'bg-pass-soft text-pass', line: '' },
  failed: { icon: 'cross', box: 'bg-fail-fill text-on-fail', line: 'bg-fail-soft' },
  error: { icon: 'alert', box: 'bg-error-soft text-error', line: '' },
};
const OTHER = { icon: 'ringDashed', box: 'bg-pending-soft text-pending', line: '' } as const;

/** Each criterion with its verdict. `open`: the run goes on, and may still judge. */
export function Criteria({ judged, open }: { judged: readonly Judged[]; open: boolean }) {
  const count = (status: string) => judged.filter((one) => one.status === status).length;
  const passed = count('passed');
  const failed = count('failed');
  const rest = judged.length - passed - failed;
  return (
    <Card
      title={t('run.criteria')}
      flush
      actions={
        <span className="flex flex-wrap gap-x-3">
          {passed > 0 && <StatusChip status="passed">{t('run.passedCount', { count: passed })}</StatusChip>}
          {failed > 0 && <StatusChip status="failed">{t('run.failedCount', { count: failed })}</StatusChip>}
          {rest > 0 && <span className="text-small text-ink-3">{t('run.unjudgedCount', { count: rest })}</span>}
        </span>
      }
    >
      {judged.length === 0 ? (
        <p className="border-t border-line px-4 py-3 text-small text-ink-3">{t('run.criteriaNone')}</p>
      ) : (
        <ul aria-label={t('run.criteria')}>
          {judged.map((one) => (
            <Criterion key={one.name} one={one} open={open} />
          ))}
        </ul>
      )}
      <p className="border-t border-line px-4 py-2.5 text-small text-ink-3">{t('run.verdictsOnly')}</p>
    </Card>
  );
}

function Criterion({ one, open }: { one: Judged; open: boolean }) {
  const look = LOOKS[one.status ?? ''] ?? OTHER;
  return (
    <li className={`flex gap-3 border-t border-line px-4 py-3 ${look.line}`}>
      <span className={`grid size-5 shrink-0 place-items-center rounded-1 ${look.box}`}>
        <Icon name={look.icon} />
      </span>
      <div className="grid min-w-0 gap-0.5">
        <p className="font-medium break-words">
          {one.name}
          <span className="sr-only">: {verdictText(one, open)}</span>
        </p>
        <p className="text-small break-words whitespace-pre-wrap text-ink-2">{one.criteria ?? t('run.criterionGone')}</p>
        {one.status !== 'passed' && one.status !== 'failed' && (
          <p aria-hidden="true" className="text-small text-ink-3">
            {verdictText(one, open)}
          </p>
        )}
        {one.judged > 0 && <p className="text-small text-ink-3">{t('run.criterionRate', { passed: one.passed, count: one.judged })}</p>}
      </div>
    </li>
  );
}

function verdictText(one: Judged, open: boolean): string {
  if (one.status !== null) return statusWord(one.status);
  return open ? t('run.notYet') : t('run.notEvaluated');
}
