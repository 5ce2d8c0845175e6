import { useMemo } from 'react';
import type { JsonObject } from '#lib/json.ts';
import { stableJson } from '#lib/stable-json.ts';
import { t } from '#lib/words/t.ts';
import { ChangeGroups } from '#ui/diff/ChangeGroups.tsx';
import { TextChange } from '#ui/diff/TextChange.tsx';
import { EmptyState } from '#ui/states.tsx';
import { changeTexts } from '#wire/assistant-draft/change-texts.ts';
import { differences, settingsOf } from '#wire/assistant-draft/differences.ts';
import { jsonText } from '#wire/assistant-fields/value-text.ts';

export type View = 'fields' | 'json';

const VIEWS: Readonly<Record<View, () => string>> = { fields: () => t('versions.viewFields'), json: () => t('versions.viewJson') };

/** What differs between two configurations: setting by setting, or as JSON. */
export function Differences({ before, after, view, onView }: { before: JsonObject; after: JsonObject; view: View; onView: (view: View) => void }) {
  const groups = useMemo(() => changeTexts(differences(before, after)), [before, after]);
  const count = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  if (count === 0) {
    return (
      <div className="rounded-3 border border-line-2 bg-surface">
        <EmptyState title={t('versions.noDifferences')}>{t('versions.noDifferencesSays')}</EmptyState>
      </div>
    );
  }
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p role="status">
          <b className="font-semibold">{t('versions.changes', { count })}</b>{' '}
          <span className="text-ink-2">{t('versions.inSections', { count: groups.length })}</span>
        </p>
        <div role="group" aria-label={t('versions.view')} className="flex overflow-hidden rounded-2 border border-line-2 bg-surface">
          {(['fields', 'json'] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === view}
              onClick={() => onView(one)}
              className={`h-[30px] border-l border-line-2 px-3 text-small first:border-l-0 -outline-offset-2 focus-visible:shadow-none focus-visible:outline-2 focus-visible:outline-accent max-phone:h-10 ${one === view ? 'bg-accent-soft font-semibold text-accent' : 'text-ink-2 hover:bg-hover'}`}
            >
              {VIEWS[one]()}
            </button>
          ))}
        </div>
      </div>
      {view === 'fields' ? <ChangeGroups groups={groups} /> : <AsJson before={before} after={after} />}
    </>
  );
}

function AsJson({ before, after }: { before: JsonObject; after: JsonObject }) {
  const [was, now] = useMemo(() => [inOrder(before), inOrder(after)], [before, after]);
  return (
    <section aria-label={t('versions.jsonLabel')} className="overflow-clip rounded-2 border border-line-2 bg-surface">
      <TextChange before={was} after={now} mono />
    </section>
  );
}

/** The settings with their keys in order; what must not be shown is hidden. */
function inOrder(version: JsonObject): string {
  return jsonText(JSON.parse(stableJson(settingsOf(version))));
}
