import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { percentText } from '#lib/percent.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { Field } from '#ui/Field.tsx';
import { Select } from '#ui/inputs.tsx';
import { EmptyState } from '#ui/states.tsx';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';

/** The shares that a canary is begun with. */
const STARTS = [1, 5, 10];

/** Everyone hears main: choose a version and begin, or learn how to make one. */
export function StartCanary({ id, book, onStart }: { id: string; book: VersionBook; onStart: (versionId: string, percent: number) => void }) {
  const newest = book.others.at(-1)?.id ?? '';
  const [chosen, setChosen] = useState(newest);
  const version = book.others.some((look) => look.id === chosen) ? chosen : newest;
  if (version === '') {
    return (
      <div className="rounded-3 border border-line-2 bg-surface">
        <EmptyState
          title={t('canary.noVersionsTitle')}
          action={
            <Link to={paths.assistant(id)} className={buttonStyle('primary')}>
              {t('canary.toConfigure')}
            </Link>
          }
        >
          {t('canary.noVersionsSays')}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="rounded-3 border border-line-2 bg-surface">
      <EmptyState
        title={t('canary.startTitle', { main: book.main.name })}
        action={
          <div className="grid w-72 max-w-full gap-3 text-start">
            <Field label={t('canary.startVersion')}>
              {(ids) => (
                <Select {...ids} value={version} onChange={(event) => setChosen(event.target.value)}>
                  {book.others.toReversed().map((look) => (
                    <option key={look.id} value={look.id}>
                      {look.name}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            <div className="flex gap-2 [&>*]:flex-1">
              {STARTS.map((percent) => (
                <Button key={percent} onClick={() => onStart(version, percent)}>
                  {t('canary.startDo', { percent: percentText(percent) })}
                </Button>
              ))}
            </div>
          </div>
        }
      >
        {t('canary.startSays')}
      </EmptyState>
    </div>
  );
}
