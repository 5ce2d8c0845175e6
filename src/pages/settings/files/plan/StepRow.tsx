import { locale, t } from '#lib/words/t.ts';
import { Chip } from '#ui/Chip.tsx';
import { ChangeGroups } from '#ui/diff/ChangeGroups.tsx';
import { Gone, New } from '#ui/diff/TextChange.tsx';
import { Icon } from '#ui/Icon.tsx';
import type { JsonObject } from '#lib/json.ts';
import type { Change } from '#lib/json-changes.ts';
import { changeTexts } from '#wire/assistant-draft/change-texts.ts';
import { differences } from '#wire/assistant-draft/differences.ts';
import { fileOf } from '#wire/account/folder.ts';
import type { Judged } from './judge.ts';

/** One object of the plan: what becomes of it, what callers notice, and what is wrong with its file. */
export function StepRow({ judged: { step, name, before, isHeard, lacks, faults } }: { judged: Judged }) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-1 px-3 py-2">
      <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
        <span className="min-w-0 font-medium break-words">{name}</span>
        <Chip on={step.kind === 'create'}>{step.kind === 'create' ? t('files.isNew') : t('files.isChanged')}</Chip>
        {isHeard && (
          <span className="inline-flex items-center gap-1 text-small text-error">
            <Icon name="phone" small />
            {t('files.isHeard')}
          </span>
        )}
      </div>
      <p className="font-mono text-small break-all text-ink-3">{fileOf(step.path)}</p>
      {faults.map(({ path, say }) => (
        <Wrong key={path.join('.')} says={path.length === 0 ? say() : t('files.faultAt', { field: path.join('.'), why: say() })} />
      ))}
      {lacks.length > 0 && <Wrong says={t('files.lacks', { names: new Intl.ListFormat(locale()).format(lacks) })} />}
      {step.kind === 'update' && before !== undefined && <Changes before={before} after={step.entry.content} path={step.path} changes={step.changes} />}
    </li>
  );
}

function Wrong({ says }: { says: string }) {
  return (
    <p className="flex items-start gap-1.5 text-small text-fail">
      <Icon name="alert" small className="mt-0.5" />
      <span className="min-w-0 break-words">{says}</span>
    </p>
  );
}

type ChangesProps = { before: JsonObject; after: JsonObject; path: string; changes: readonly Change[] };

/** The settings of assistants and versions are named as everywhere; of other objects the fields are. */
function Changes({ before, after, path, changes }: ChangesProps) {
  const isAssistant = path.startsWith('assistants/') && !path.endsWith('/canary');
  return (
    <details className="text-small">
      <summary className="w-fit cursor-pointer rounded-1 text-ink-2 hover:text-accent">{t('files.changes', { count: changes.length })}</summary>
      <div className="mt-2">
        {isAssistant ? (
          <ChangeGroups groups={changeTexts(differences(before, after))} level={4} />
        ) : (
          <ul className="divide-y divide-line rounded-2 border border-line-2">
            {changes.map((change) => (
              <li
                key={`${change.kind} ${change.path.join('.')}`}
                className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-4 px-3 py-1.5 max-phone:grid-cols-[minmax(0,1fr)]"
              >
                <span className="font-mono break-all text-ink-2">{change.path.join('.')}</span>
                <Sides change={change} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}

function Sides({ change: { kind, before, after } }: { change: Change }) {
  if (kind === 'moved') return <span>{t('files.moved', { before: Number(before) + 1, after: Number(after) + 1 })}</span>;
  return (
    <span className="min-w-0 break-words">
      <Gone>{valueText(before)}</Gone> <Icon name="arrowRight" small className="mx-1 inline text-ink-3" />
      <span className="sr-only">{t('versions.becomes')}</span> <New>{valueText(after)}</New>
    </span>
  );
}

const LONGEST = 400;

function valueText(value: unknown): string {
  if (value === undefined || value === null) return t('files.notThere');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
