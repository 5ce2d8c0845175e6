import type { ReactNode } from 'react';
import { t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import type { Entry } from './entries.ts';
import type { Group } from './use-entries.ts';

type Props = { id: string; groups: readonly Group[]; active: number; onPoint: (at: number) => void; onChoose: (entry: Entry) => void; children: ReactNode };

/** The id of the row at a place, for `aria-activedescendant`. */
export const rowId = (list: string, at: number) => `${list}-${at}`;

/** The results; the focus stays in the field. `children` stands there when there are none. */
export function PaletteList({ id, groups, active, onPoint, onChoose, children }: Props) {
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, group) => sum + group.entries.length, 0));
  return (
    <div className="min-h-0 flex-1 overflow-y-auto border-t border-line p-1.5">
      <div id={id} role="listbox" aria-label={t('palette.results')}>
        {groups.map((group, groupAt) => {
          const rows = group.entries.map((entry, at) => {
            const place = (starts[groupAt] ?? 0) + at;
            return (
              <Row
                key={entry.key}
                id={rowId(id, place)}
                entry={entry}
                isActive={place === active}
                onPoint={() => onPoint(place)}
                onChoose={() => onChoose(entry)}
              />
            );
          });
          if (group.key === 'found') return rows;
          return (
            <div key={group.key} role="group" aria-label={t(`palette.${group.key}`)}>
              <p aria-hidden="true" className="px-2.5 pt-2 pb-1 text-micro font-medium text-ink-3">
                {t(`palette.${group.key}`)}
              </p>
              {rows}
            </div>
          );
        })}
      </div>
      {groups.length === 0 && <p className="px-3 py-6 text-center text-ink-2">{children}</p>}
    </div>
  );
}

type RowProps = { id: string; entry: Entry; isActive: boolean; onPoint: () => void; onChoose: () => void };

function Row({ id, entry, isActive, onPoint, onChoose }: RowProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      id={id}
      role="option"
      aria-selected={isActive}
      // A list that scrolls under a still pointer must not take the choice away from the keys.
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className="flex min-h-9 w-full cursor-pointer text-left items-center gap-3 rounded-2 px-2.5 py-1.5 text-ink aria-selected:bg-accent-soft max-phone:min-h-11 forced-colors:aria-selected:outline"
    >
      <Icon name={entry.icon} className={isActive ? 'text-accent' : 'text-ink-3'} />
      <span className="min-w-0 flex-1 truncate" title={entry.title}>
        {entry.title}
      </span>
      <span className="shrink-0 text-small text-ink-3">{t(`palette.kind${entry.kind}`)}</span>
    </button>
  );
}
