import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { percentText } from '#lib/percent.ts';
import { t } from '#lib/words/t.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import type { Column } from '#ui/DataTable.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import { versionClass, VersionMark } from '#ui/Version.tsx';
import type { CanaryDeploy } from '#wire/canary.ts';
import { EvidenceCell } from './EvidenceCell.tsx';
import type { VersionRow } from './rows.ts';
import { SuiteResult } from './SuiteResult.tsx';
import { VersionMenu, type Action } from './VersionMenu.tsx';

type Shape = {
  assistantId: string;
  mainId: string | undefined;
  /** `undefined` while it is not known. */
  canary: CanaryDeploy | null | undefined;
  chosen: readonly string[];
  onChoose: (id: string) => void;
  onAction: (action: Action, row: VersionRow) => void;
  splitFailed: boolean;
};

/** The columns of the list. */
export const columns = ({ assistantId, mainId, canary, chosen, onChoose, onAction, splitFailed }: Shape): Column<VersionRow>[] => [
  {
    key: 'choose',
    head: t('versions.choose'),
    quietHead: true,
    track: '20px',
    phone: 'hidden',
    cell: (row) => <Choose row={row} on={chosen.includes(row.id)} onChoose={onChoose} />,
  },
  {
    key: 'name',
    head: t('versions.name'),
    track: 'minmax(0, 2.2fr)',
    phone: 'title',
    cell: (row) => <Name assistantId={assistantId} mainId={mainId} row={row} />,
  },
  {
    key: 'created',
    head: t('versions.created'),
    track: 'minmax(88px, 0.7fr)',
    phone: 'line',
    wideOnly: true,
    cell: (row) => (
      <span className="text-small text-ink-2">
        <TimeText iso={row.at} />
      </span>
    ),
  },
  { key: 'traffic', head: t('versions.traffic'), track: 'minmax(0, 1.2fr)', phone: 'line', cell: (row) => <Calls row={row} failed={splitFailed} /> },
  {
    key: 'suite',
    head: t('versions.suite'),
    track: 'minmax(0, 1fr)',
    phone: 'line',
    cell: ({ id, batch }) => batch && <SuiteResult assistantId={assistantId} versionId={id} isMain={id === mainId} batch={batch} />,
  },
  {
    key: 'evidence',
    head: t('versions.evidence'),
    track: 'minmax(0, 1.6fr)',
    phone: 'line',
    cell: ({ id }) => <EvidenceCell assistantId={assistantId} versionId={id} />,
  },
  {
    key: 'actions',
    head: t('versions.actions'),
    quietHead: true,
    track: '32px',
    phone: 'corner',
    cell: (row) => <VersionMenu assistantId={assistantId} canary={canary} row={row} onAction={onAction} />,
  },
];

function Choose({ row, on, onChoose }: { row: VersionRow; on: boolean; onChoose: (id: string) => void }) {
  return (
    <label className="-m-1.5 grid size-8 cursor-pointer place-items-center">
      <input
        type="checkbox"
        aria-label={t('versions.chooseOne', { name: row.name })}
        checked={on}
        onChange={() => onChoose(row.id)}
        className="size-4 accent-(--accent-fill)"
      />
    </label>
  );
}

function Name({ assistantId, mainId, row }: { assistantId: string; mainId: string | undefined; row: VersionRow }) {
  const isMain = row.id === mainId;
  return (
    <span className="block min-w-0">
      <span className="flex min-w-0 items-center gap-1.5">
        <VersionMark mark={row.mark} />
        {isMain || mainId === undefined ? (
          <span className="truncate font-semibold" title={row.name}>
            {row.name}
          </span>
        ) : (
          <Link
            to={paths.compare(assistantId, 'main', row.id)}
            title={t('versions.openCompare', { name: row.name })}
            className="truncate rounded-1 font-semibold hover:text-accent hover:underline"
          >
            {row.name}
          </Link>
        )}
        {isMain && <Badge>{t('versions.main')}</Badge>}
        {row.use?.kind === 'served' && <Badge>{t('versions.canary')}</Badge>}
      </span>
      <span className="-my-1 flex min-w-0 items-center gap-0.5 ps-[22px] text-small text-ink-3">
        <span className="truncate font-mono text-[11px]" title={row.id}>
          {row.id}
        </span>
        <CopyButton text={row.id} label={t('versions.copyId', { name: row.name })} />
      </span>
    </span>
  );
}

function Badge({ children }: { children: string }) {
  return <span className="shrink-0 rounded-1 px-1.5 text-micro font-medium text-ink-2 ring-1 ring-line-2 ring-inset">{children}</span>;
}

/** The share of everyone else as a bar and a number, and the rules for some callers in words. */
function Calls({ row, failed }: { row: VersionRow; failed: boolean }) {
  const { traffic } = row;
  if (traffic === undefined) return failed && <span className="text-small text-ink-3">{t('versions.unknownShare')}</span>;
  if (traffic.percent === 0 && traffic.rules === 0) return <span className="text-small text-ink-3">{t('versions.noCalls')}</span>;
  return (
    <span className="flex min-w-0 items-center gap-2">
      {traffic.percent > 0 && (
        <>
          <span aria-hidden="true" className={`${versionClass(row.mark)} h-1.5 w-14 shrink-0 overflow-hidden rounded-1 bg-line forced-colors:border`}>
            <span className="block h-full bg-version" style={{ width: `max(2px, ${traffic.percent}%)` }} />
          </span>
          <span className="font-semibold whitespace-nowrap" title={t('versions.shareOfEveryone', { percent: percentText(traffic.percent) })}>
            {percentText(traffic.percent)}
          </span>
        </>
      )}
      {traffic.rules > 0 && <span className="truncate text-small text-ink-3">{t('versions.inRules', { count: traffic.rules })}</span>}
    </span>
  );
}
