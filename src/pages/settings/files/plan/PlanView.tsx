import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { locale, t } from '#lib/words/t.ts';
import type { Compared } from '#queries/account-files.ts';
import { secretsQuery } from '#queries/secrets.ts';
import { Button } from '#ui/Button.tsx';
import { linkStyle } from '#ui/button-style.ts';
import { Card } from '#ui/Card.tsx';
import { Note } from '#ui/Note.tsx';
import type { FilesRead } from '#wire/account/files.ts';
import { secretsIn } from '#wire/used-by.ts';
import { ApplyDialog } from './ApplyDialog.tsx';
import { judgedSteps } from './judge.ts';
import { StepRow } from './StepRow.tsx';

/** As many as somebody reads one by one; those with something wrong come first. */
const SHOWN = 200;

/** Fields that could not be taken away, by path. */
export type Kept = ReadonlyMap<string, readonly string[]>;

type Props = {
  name: string;
  read: FilesRead;
  compared: Compared;
  /** What was left of the plan before this one; undefined where none was carried out. */
  done: Kept | undefined;
  onKept: (path: string, fields: readonly string[]) => void;
  onDone: () => void;
  onAgain: () => void;
};

/** What would change, before anything is sent; and the way to do it. */
export function PlanView({ name, read, compared, done, onKept, onDone, onAgain }: Props) {
  const { plan } = compared;
  const steps = judgedSteps(compared, read.entries);
  const [isAsking, setAsking] = useState(false);
  const lacking = useLackingSecrets(read);
  const hasFaults = steps.some(({ faults }) => faults.length > 0);
  const count = (kind: 'create' | 'update') => plan.steps.filter((step) => step.kind === kind).length;
  const facts = [t('files.toCreate', { count: count('create') }), t('files.toChange', { count: count('update') }), t('files.asTheyAre', { count: plan.same })];
  return (
    <Card
      label={t('files.plan')}
      title={t('files.plan')}
      actions={<span className="min-w-0 truncate text-small text-ink-3">{t('files.planFrom', { name })}</span>}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <p role="status" tabIndex={-1} ref={focused} className="text-ink-2">
          {plan.steps.length === 0 ? t('files.asSaid') : facts.join(' · ')}
        </p>
        {done !== undefined && done.size > 0 && (
          <Note tone="warn">
            {t('files.kept')}
            <ul className="mt-1 list-disc ps-5">
              {[...done].map(([path, fields]) => (
                <li key={path}>{t('files.keptOf', { name: path, fields: new Intl.ListFormat(locale()).format(fields) })}</li>
              ))}
            </ul>
          </Note>
        )}
        {steps.length > 0 && lacking.length > 0 && <Note tone="warn">{t('files.secrets', { names: new Intl.ListFormat(locale()).format(lacking) })}</Note>}
        {steps.length > 0 && (
          <ul tabIndex={0} aria-label={t('files.steps')} className="max-h-[460px] divide-y divide-line overflow-y-auto rounded-2 border border-line-2">
            {steps.slice(0, SHOWN).map((one) => (
              <StepRow key={one.step.path} judged={one} />
            ))}
            {steps.length > SHOWN && <li className="px-3 py-2 text-small text-ink-3">{t('files.more', { count: steps.length - SHOWN })}</li>}
          </ul>
        )}
        <Paths says={t('files.only', { count: plan.only.length })} paths={plan.only} />
        <Paths says={t('files.others', { count: read.others.length })} paths={read.others} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {steps.length > 0 && (
            <Button variant="primary" disabledReason={hasFaults ? t('files.mendFirst') : undefined} onClick={() => setAsking(true)}>
              {t('files.apply', { count: steps.length })}
            </Button>
          )}
          <Button icon="refresh" onClick={onAgain}>
            {t('files.compareAgain')}
          </Button>
          {done !== undefined && (
            <Link to={paths.activity()} className={linkStyle}>
              {t('files.activity')}
            </Link>
          )}
        </div>
      </div>
      {isAsking && (
        <ApplyDialog
          name={name}
          wanted={read.entries}
          compared={compared}
          steps={steps}
          onLeft={onKept}
          onClose={(isBegun) => {
            setAsking(false);
            if (isBegun) onDone();
          }}
        />
      )}
    </Card>
  );
}

/** What led here, a button or a dialog, is gone or done: the sentence is read out in its place. */
function focused(sentence: HTMLElement | null): void {
  sentence?.focus();
}

/** Secrets that the files name and the account does not have. */
function useLackingSecrets({ entries }: FilesRead): readonly string[] {
  const known = useQuery(secretsQuery()).data;
  if (known === undefined) return [];
  const named = new Set(entries.flatMap(({ content }) => [...secretsIn(content)]));
  return [...named].filter((name) => name !== '' && !known.includes(name));
}

/** Paths that nothing is done to, behind the sentence that says so. */
function Paths({ says, paths: all }: { says: string; paths: readonly string[] }) {
  if (all.length === 0) return null;
  return (
    <details className="text-small text-ink-3">
      <summary className="w-fit cursor-pointer rounded-1 hover:text-accent">{says}</summary>
      <ul className="mt-1 max-h-48 overflow-y-auto ps-4">
        {all.slice(0, SHOWN).map((path) => (
          <li key={path} className="font-mono break-all">
            {path}
          </li>
        ))}
        {all.length > SHOWN && <li>{t('files.more', { count: all.length - SHOWN })}</li>}
      </ul>
    </details>
  );
}
