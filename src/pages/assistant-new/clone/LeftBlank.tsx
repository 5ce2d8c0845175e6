import { t } from '#lib/words/t.ts';
import type { Assistant } from '#wire/assistant.ts';
import { changeTexts } from '#wire/assistant-draft/change-texts.ts';
import { differences } from '#wire/assistant-draft/differences.ts';

/** What a clone has none of (contract section 9). */
const NOT_CLONED: ReadonlySet<string> = new Set(['telephony_settings', 'messaging_settings']);

/** What of an assistant its clone will not have, setting by setting. */
export function LeftBlank({ source }: { source: Assistant | undefined }) {
  if (source === undefined) return <p className="text-ink-2">{t('newAssistant.blankRule')}</p>;
  const groups = changeTexts(differences(source, Object.fromEntries(Object.entries(source).filter(([key]) => !NOT_CLONED.has(key)))));
  return (
    <>
      <p className="text-ink-2">{t('newAssistant.blankRule')}</p>
      {groups.length === 0 && <p className="font-medium">{t('newAssistant.blankNothing', { name: source.name })}</p>}
      {groups.map(({ section, title, changes }) => (
        <section key={section} aria-label={title} className="grid gap-1">
          <h3 className="font-medium">{title}</h3>
          <dl className="grid grid-cols-[repeat(2,minmax(0,1fr))] gap-x-3 gap-y-1 rounded-2 bg-sunken px-3 py-2 text-small">
            {changes.map(({ key, label, before }) => (
              <div key={key} className="col-span-2 grid grid-cols-subgrid">
                <dt className="min-w-0 break-words text-ink-2">{label}</dt>
                <dd className="min-w-0 break-words">{before.text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="text-small text-ink-3">{t('newAssistant.staysThere')}</p>
    </>
  );
}
