import { isObject, own, textOf } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { toolId, toolSettings } from '#wire/assistant-draft/tools.ts';
import { hostOf } from './host.ts';

/** Opens the tester, and says what it does to whom. */
export function TestButton({ tool, onTest }: { tool: unknown; onTest: () => void }) {
  const settings = toolSettings(tool);
  const host = hostOf(isObject(settings) ? textOf(own(settings, 'url')) : '');
  const isSaved = toolId(tool) !== undefined;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button size="small" icon="play" disabledReason={isSaved ? undefined : t('tools.testNotSaved')} onClick={onTest}>
        {t('tools.test')}
      </Button>
      <span className="min-w-0 text-small break-all text-ink-3">
        {isSaved ? t('tools.testSays', { host: host ?? t('tools.testHost') }) : t('tools.testNotSaved')}
      </span>
    </div>
  );
}
