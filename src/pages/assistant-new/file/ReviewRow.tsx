import { Link } from 'react-router';
import { listText } from '#lib/list-text.ts';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { linkStyle } from '#ui/button-style.ts';
import { StatusGlyph } from '#ui/Status.tsx';
import type { PlanRow } from './plan.ts';
import type { Fate } from './use-create-rows.ts';

/** One assistant of a file: what it is, what will not come along, and how it went. */
export function ReviewRow({ row, fate }: { row: PlanRow; fate: Fate | undefined }) {
  const name = row.name || t('newAssistant.nth', { n: row.at + 1 });
  const facts = [row.model || t('newAssistant.modelDefault'), t('newAssistant.tools', { count: row.tools })].join(' · ');
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 gap-y-0.5 px-3 py-2">
      <span className="pt-0.5">
        <StatusGlyph status={statusOf(row, fate)} small />
      </span>
      <span className="flex min-w-0 items-baseline justify-between gap-3">
        {fate !== undefined && 'id' in fate ? (
          <Link to={paths.assistant(fate.id)} className={`${linkStyle} min-w-0 truncate font-medium`} title={name}>
            {name}
          </Link>
        ) : (
          <span className="min-w-0 truncate font-medium" title={name}>
            {name}
          </span>
        )}
        <span className={`shrink-0 text-small ${row.faults.length > 0 ? 'text-fail' : 'text-ink-3'}`}>{stateOf(row, fate)}</span>
      </span>
      <div className="col-start-2 grid min-w-0 gap-0.5 text-small text-ink-3">
        <span className="truncate">{facts}</span>
        {fate !== undefined && 'error' in fate && <span className="break-words text-fail">{fate.error.message}</span>}
        {row.remarks.map((remark) => (
          <span key={`${remark.path.join('.')} ${remark.say()}`} className="break-words text-error">
            {remark.say()}
          </span>
        ))}
        {row.leftOut.length > 0 && <span className="break-words">{t('newAssistant.leftOut', { names: listText(row.leftOut) })}</span>}
      </div>
    </li>
  );
}

function statusOf(row: PlanRow, fate: Fate | undefined): string {
  if (fate !== undefined) return 'id' in fate ? 'passed' : 'failed';
  return row.faults.length > 0 ? 'error' : 'pending';
}

function stateOf(row: PlanRow, fate: Fate | undefined): string {
  if (fate !== undefined) return 'id' in fate ? t('newAssistant.stateMade') : t('newAssistant.stateFailed');
  return row.faults.length > 0 ? t('newAssistant.faults', { count: row.faults.length }) : t('newAssistant.stateReady');
}
