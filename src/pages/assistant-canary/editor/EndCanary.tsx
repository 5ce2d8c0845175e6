import { useMutation } from '@tanstack/react-query';
import { t } from '#lib/words/t.ts';
import { endCanaryWrite } from '#queries/canary.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Note } from '#ui/Note.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import type { Draft } from '#wire/canary-draft/draft.ts';
import { partsOf, sharesText } from '#pages/assistant-canary/split/parts.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { whoText } from '#pages/assistant-canary/who/who-words.ts';

type Props = { id: string; name: string; base: Draft; book: VersionBook; isSandbox: boolean; hasRamp: boolean; onEnded: () => void; onClose: () => void };

/** Sends everyone to main, after saying what callers hear then and which rules go. */
export function EndCanary({ id, name, base, book, isSandbox, hasRamp, onEnded, onClose }: Props) {
  const end = useMutation(endCanaryWrite(id));
  return (
    <ConfirmDialog
      title={t('canary.endTitle', { assistant: name })}
      description={`${t('canary.endSays', { main: book.main.name })}${isSandbox ? ` ${t('canary.endSandbox')}` : ''}`}
      action={t('canary.endDo')}
      danger
      busy={end.isPending}
      error={end.error && <ErrorPanel title={t('canary.endFailed')} failure={end.error} />}
      onConfirm={() => end.mutate(undefined, { onSuccess: onEnded })}
      onClose={onClose}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-1">
        {hasRamp && <Note tone="warn">{t('ramps.editStops')}</Note>}
        <p>{t('canary.endLoses', { count: base.length })}</p>
        <ol className="grid list-decimal gap-1 ps-5">
          {base.map((rule, at) => (
            <li key={rule.key} className="break-words">
              {whoText(rule.match, at === 0)}: {sharesText(partsOf(rule.slots, book))}
            </li>
          ))}
        </ol>
      </div>
    </ConfirmDialog>
  );
}
