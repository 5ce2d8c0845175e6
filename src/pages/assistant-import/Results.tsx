import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import type { Section } from '#lib/words/field-words.ts';
import { t } from '#lib/words/t.ts';
import { secretsQuery } from '#queries/secrets.ts';
import { Button } from '#ui/Button.tsx';
import { linkStyle } from '#ui/button-style.ts';
import { Card } from '#ui/Card.tsx';
import { Chip } from '#ui/Chip.tsx';
import { ChangeGroups } from '#ui/diff/ChangeGroups.tsx';
import { Icon } from '#ui/Icon.tsx';
import { changeTexts } from '#wire/assistant-draft/change-texts.ts';
import { differences } from '#wire/assistant-draft/differences.ts';
import { CopyKept } from './run/CopyKept.tsx';
import { toDo, type ToDo } from './to-do.ts';
import type { Imported, Outcome } from './run/import-run.ts';

/** What an import did, assistant by assistant, and what it left to be done. */
export function Results({ outcome: { imported, copy }, onAgain }: { outcome: Extract<Outcome, { kind: 'done' }>; onAgain: () => void }) {
  const secrets = useQuery(secretsQuery()).data;
  const known = secrets && new Set(secrets);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-60">
          <p role="status" tabIndex={-1} ref={focused} className="font-medium break-words">
            {imported.length === 0 ? t('imports.resultNone') : t('imports.imported', { count: imported.length })}
          </p>
          {copy && <CopyKept file={copy} />}
        </div>
        <Button icon="refresh" onClick={onAgain}>
          {t('imports.again')}
        </Button>
      </div>
      {imported.map((one) => (
        <OneResult key={one.after.id} imported={one} secrets={known} />
      ))}
    </>
  );
}

/** The button that led here is gone: the sentence is read out in its place. */
function focused(sentence: HTMLElement | null): void {
  sentence?.focus();
}

function OneResult({ imported: { before, after }, secrets }: { imported: Imported; secrets: ReadonlySet<string> | undefined }) {
  const groups = before === undefined ? [] : changeTexts(differences(before, after));
  const left = toDo(after, secrets);
  const name = after.name.trim() || t('assistants.nameless');
  return (
    <Card
      label={name}
      title={
        <Link to={paths.assistant(after.id)} className={linkStyle}>
          {name}
        </Link>
      }
      actions={<Chip on={before === undefined}>{before === undefined ? t('imports.isNew') : t('imports.isOverwritten')}</Chip>}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {before !== undefined && groups.length === 0 && <p className="text-ink-2">{t('imports.unchanged')}</p>}
        {groups.length > 0 && <ChangeGroups groups={groups} />}
        <section className="grid grid-cols-[minmax(0,1fr)] gap-1">
          <h3 className="font-semibold">{t('imports.toDo')}</h3>
          {left.length === 0 ? (
            <p className="text-ink-2">{t('imports.toDoNone')}</p>
          ) : (
            <ul aria-label={t('imports.toDo')} className="grid grid-cols-[minmax(0,1fr)] gap-1">
              {left.map((item) => {
                const place = PLACES[item.kind];
                return (
                  <li key={JSON.stringify(item)} className="flex items-start gap-2">
                    <Icon name="alert" small className="mt-1 text-error" />
                    {place === undefined ? (
                      <span className="min-w-0 break-words">{sentence(item)}</span>
                    ) : (
                      <Link to={{ pathname: paths.assistant(after.id), hash: place }} className={`${linkStyle} min-w-0 break-words`}>
                        {sentence(item)}
                      </Link>
                    )}
                  </li>
                );
              })}
            </ul>
          )}
        </section>
      </div>
    </Card>
  );
}

/** The section of Configure in which each is done. A secret is stored at Telnyx. */
const PLACES: Readonly<Record<ToDo['kind'], Section | undefined>> = {
  telephony: 'telephony',
  number: 'telephony',
  messaging: 'messaging',
  voice: 'voice',
  greeting: 'greeting',
  toolUrl: 'tools',
  secret: undefined,
};

function sentence(item: ToDo): string {
  return 'name' in item ? t(`imports.todo-${item.kind}`, { name: item.name }) : t(`imports.todo-${item.kind}`);
}
