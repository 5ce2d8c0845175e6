import { t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import type { ChangeGroup, ChangeText, SideText } from '#wire/assistant-draft/change-texts.ts';
import { Gone, New, TextChange } from './TextChange.tsx';

/** Changes by section. With `notices` each setting says what callers notice of it; `level` is that of the headings. */
export function ChangeGroups({ groups, notices = false, level = 3 }: { groups: readonly ChangeGroup[]; notices?: boolean; level?: 3 | 4 }) {
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {groups.map(({ section, title, changes }) => (
        <section key={section} aria-label={title} className="min-w-0">
          <Heading className="mb-2 flex items-baseline gap-2 font-semibold">
            {title}
            <span className="text-small font-normal text-ink-3">{t('versions.sectionChanges', { count: changes.length })}</span>
          </Heading>
          <ul className="overflow-clip rounded-2 border border-line-2 bg-surface">
            {changes.map((change) => (
              <li key={change.key} className="border-b border-line last:border-b-0">
                <OneChange change={change} notices={notices} isAlone={changes.length === 1 && change.label === title} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function OneChange({ change, notices, isAlone }: { change: ChangeText; notices: boolean; isAlone: boolean }) {
  const notice = notices && change.notice !== undefined && <span className="block text-small text-ink-3">{change.notice}</span>;
  if (change.isLong) {
    return (
      <>
        {(!isAlone || notice) && (
          <div className="border-b border-line px-3 py-2">
            {!isAlone && <Label change={change} />}
            {notice}
          </div>
        )}
        <TextChange before={change.before.isSet ? change.before.text : ''} after={change.after.isSet ? change.after.text : ''} mono={isJson(change)} />
      </>
    );
  }
  return (
    <div className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] items-baseline gap-x-4 gap-y-1 px-3 py-2 max-phone:grid-cols-[minmax(0,1fr)]">
      <div className="min-w-0">
        <Label change={change} />
        {notice}
      </div>
      <p className="min-w-0 break-words">
        <Side side={change.before} kind="gone" /> <Icon name="arrowRight" small className="mx-1 inline text-ink-3" />
        <span className="sr-only">{t('versions.becomes')}</span> <Side side={change.after} kind="new" />
      </p>
    </div>
  );
}

const KINDS = { added: () => t('versions.added'), removed: () => t('versions.removed'), moved: () => t('versions.moved'), changed: () => '' } as const;

function Label({ change }: { change: ChangeText }) {
  // Two short values say by themselves that one was added or taken away.
  const word = change.isLong || change.kind === 'moved' ? KINDS[change.kind]() : '';
  return (
    <span className="block min-w-0 break-words text-ink-2">
      {change.label} {word !== '' && <span className="text-small text-ink-3">{word}</span>}
    </span>
  );
}

/** A value that is not set was neither taken away nor added: its words stand unmarked. */
function Side({ side, kind }: { side: SideText; kind: 'gone' | 'new' }) {
  if (!side.isSet) return <span className="text-ink-3">{side.text}</span>;
  return kind === 'gone' ? <Gone>{side.text}</Gone> : <New>{side.text}</New>;
}

/** Objects and lists are written as JSON, texts as they are. */
function isJson({ before, after, notice }: ChangeText): boolean {
  return notice === undefined && [before, after].some((side) => side.isSet && /^[[{]/.test(side.text));
}
