import { percentText } from '#lib/percent.ts';
import { locale } from '#lib/words/t.ts';
import type { CanaryDeploy } from '#wire/canary.ts';
import type { VersionRow } from '../list/rows.ts';
import type { Action } from '../list/VersionMenu.tsx';
import { DeleteVersion } from './DeleteVersion.tsx';
import { PromoteVersion } from './PromoteVersion.tsx';
import { RenameVersion } from './RenameVersion.tsx';

type Props = {
  assistantId: string;
  action: Action;
  row: VersionRow;
  all: readonly VersionRow[];
  canary: CanaryDeploy | null;
  onStale: () => void;
  onClose: () => void;
};

/** The dialog of one action on one version. */
export function OneVersion({ assistantId, action, row, all, canary, onStale, onClose }: Props) {
  switch (action) {
    case 'rename':
      return <RenameVersion assistantId={assistantId} row={row} onStale={onStale} onClose={onClose} />;
    case 'delete':
      return <DeleteVersion assistantId={assistantId} row={row} onStale={onStale} onClose={onClose} />;
    case 'promote':
      return (
        <PromoteVersion
          assistantId={assistantId}
          row={row}
          main={all.find((other) => other.use?.kind === 'main')}
          canary={canary}
          shares={sharesText(all)}
          onStale={onStale}
          onClose={onClose}
        />
      );
  }
}

/** What everyone else hears now: each version with its share. */
function sharesText(all: readonly VersionRow[]): string {
  const heard = all.flatMap(({ name, traffic }) => (traffic === undefined || traffic.percent === 0 ? [] : [`${name} ${percentText(traffic.percent)}`]));
  return new Intl.ListFormat(locale()).format(heard);
}
