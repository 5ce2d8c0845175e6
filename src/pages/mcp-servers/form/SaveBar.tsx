import { t } from '#lib/words/t.ts';
import { McpServerConflict } from '#queries/mcp-servers.ts';
import { Button } from '#ui/Button.tsx';
import { DockedBar } from '#ui/DockedBar.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import type { useEditor } from './use-editor.ts';

type Props = { editor: ReturnType<typeof useEditor>; useCount: number };

/** What waits to be saved, what stands in its way, and whom it reaches. */
export function SaveBar({ editor, useCount }: Props) {
  const { read, error, faults, changeCount, isBusy, submit } = editor;
  const toMend = Object.keys(faults).length;
  return (
    <DockedBar
      label={t('mcp.save')}
      actions={
        <>
          {read !== null && <Button onClick={editor.discard}>{t('mcp.discard')}</Button>}
          <Button variant="primary" busy={isBusy} onClick={submit}>
            {read === null ? t('mcp.createDo') : t('mcp.save')}
          </Button>
        </>
      }
    >
      <div className="grid gap-2">
        {error instanceof McpServerConflict ? (
          <div role="alert" className="flex flex-wrap items-center gap-2 text-fail">
            <span className="min-w-0 break-words">{error.message}</span>
            <Button size="small" onClick={() => editor.rebase(error.theirs)}>
              {t('mcp.keepMine')}
            </Button>
            <Button size="small" onClick={() => editor.take(error.theirs)}>
              {t('mcp.takeTheirs')}
            </Button>
          </div>
        ) : (
          error !== null && <ErrorPanel title={read === null ? t('mcp.createFailed') : t('mcp.saveFailed')} failure={error} />
        )}
        <p className="text-ink-2">
          {read === null ? t('mcp.unsavedNew') : t('mcp.unsaved', { count: changeCount })}
          {read !== null && useCount > 0 && <span> · {t('mcp.unsavedLive', { count: useCount })}</span>}
          {toMend > 0 && <span className="text-fail"> · {t('mcp.toMend', { count: toMend })}</span>}
        </p>
      </div>
    </DockedBar>
  );
}
