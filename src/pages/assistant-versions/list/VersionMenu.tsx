import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { stableJson } from '#lib/stable-json.ts';
import { t } from '#lib/words/t.ts';
import { announce } from '#ui/announce.ts';
import { Menu, type MenuItem } from '#ui/Menu.tsx';
import type { CanaryDeploy } from '#wire/canary.ts';
import { canaryStart, type CanaryStart } from '#wire/canary-draft/start.ts';
import type { VersionUse } from '#wire/version-use.ts';
import type { VersionRow } from './rows.ts';

/** What opens a dialog. */
export type Action = 'promote' | 'rename' | 'delete';

type Props = { assistantId: string; canary: CanaryDeploy | null | undefined; row: VersionRow; onAction: (action: Action, row: VersionRow) => void };

/** What can be done with one version. What cannot be done now says why; deleting says it in its dialog, with the way out. */
export function VersionMenu({ assistantId, canary, row, onAction }: Props) {
  const navigate = useNavigate();
  const { id, name, use, version } = row;
  const mainReason = use?.kind === 'main' ? t('versions.isMain') : undefined;
  const start = canary === undefined ? undefined : canaryStart(canary, id);
  const items: MenuItem[] = [
    {
      key: 'compare',
      label: t('versions.compareMain'),
      icon: 'swap',
      disabledReason: mainReason,
      onSelect: () => void navigate(paths.compare(assistantId, 'main', id)),
    },
    {
      key: 'edit',
      label: t('versions.edit'),
      icon: 'pencil',
      onSelect: () => void navigate(use?.kind === 'main' ? paths.assistant(assistantId) : paths.editVersion(assistantId, id)),
    },
    {
      key: 'canary',
      icon: 'activity',
      label: start?.kind === 'served' ? t('versions.adjustShare') : t('versions.startCanary'),
      disabledReason: mainReason ?? noStart(start),
      onSelect: () => void navigate(start?.kind === 'start' ? paths.canaryWith(assistantId, start.split) : paths.canary(assistantId)),
    },
    {
      key: 'showdown',
      label: t('showdown.open'),
      icon: 'flask',
      disabledReason: mainReason,
      onSelect: () => void navigate(paths.showdown(assistantId, { candidate: id })),
    },
    {
      key: 'promote',
      label: t('versions.promote'),
      icon: 'arrowUp',
      disabledReason: mainReason ?? (use === undefined ? t('versions.canaryUnknown') : undefined),
      onSelect: () => onAction('promote', row),
    },
    { key: 'rename', label: t('versions.rename'), icon: 'keyboard', disabledReason: notRenamed(use), onSelect: () => onAction('rename', row) },
    {
      key: 'json',
      label: t('versions.copyJson'),
      icon: 'copy',
      onSelect: () => void navigator.clipboard.writeText(stableJson(version)).then(() => announce(t('versions.copied', { name }))),
    },
    {
      key: 'delete',
      label: t('versions.remove'),
      icon: 'trash',
      danger: true,
      disabledReason: use === undefined ? t('versions.canaryUnknown') : undefined,
      onSelect: () => onAction('delete', row),
    },
  ];
  return <Menu label={t('ui.actionsFor', { name })} size="small" items={items} />;
}

function noStart(start: CanaryStart | undefined): string | undefined {
  if (start === undefined) return t('versions.canaryUnknown');
  return start.kind === 'whole' ? t('versions.canaryWhole') : undefined;
}

function notRenamed(use: VersionUse | undefined): string | undefined {
  switch (use?.kind) {
    case undefined:
      return t('versions.canaryUnknown');
    case 'main':
      return t('versions.mainNotRenamed');
    case 'served':
      return t('versions.servedNotRenamed', { count: use.rules.length });
    case 'free':
      return undefined;
  }
}
