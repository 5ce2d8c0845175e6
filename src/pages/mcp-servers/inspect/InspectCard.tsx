import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Icon } from '#ui/Icon.tsx';
import type { McpInspection, McpTool } from '#wire/mcp-inspect.ts';
import { hostOf, transportOf, type ServerValues } from '../form/values.ts';
import { CallTool } from './call/CallTool.tsx';
import { DriftNote } from './drift/DriftNote.tsx';
import { FaultNote } from './FaultNote.tsx';
import { headerFault, headerOf, NO_HEADER } from './header/header.ts';
import { HeaderFields } from './header/HeaderFields.tsx';
import { ToolList } from './ToolList.tsx';
import { useLook } from './use-look.ts';

type Props = {
  /** Undefined before the server is made. */
  serverId: string | undefined;
  values: ServerValues;
  /** Whether address or type differ from what is saved. */
  isUnsaved: boolean;
  set: (change: Partial<ServerValues>) => void;
};

/** Looks at the server that stands in the form: its tools, what changed, why it failed. Only a press does it. */
export function InspectCard({ serverId, values, isUnsaved, set }: Props) {
  const [header, setHeader] = useState(NO_HEADER);
  const [called, setCalled] = useState<McpTool | null>(null);
  const once = headerOf(header);
  const { look, markSeen, found, drift, since, target: asked, isBusy, error } = useLook(serverId, once);
  const host = hostOf(values.url);
  const type = transportOf(values.type);
  const targetBy = (by: typeof type) => ({ url: values.url.trim(), ...(by === undefined ? {} : { type: by }) });
  const target = targetBy(type);
  const other = type === 'sse' ? 'http' : 'sse';
  // What was seen at another address is not shown beside this one.
  const isCurrent = asked?.url === target.url && asked.type === target.type;
  const off = host === undefined ? t('mcp.inspectNoUrl') : headerFault(header) === null ? undefined : t('mcp.toMend', { count: 1 });
  const press = (by = target) => {
    announce(t('ui.loading', { what: t('mcp.allowed') }));
    look(by);
  };
  return (
    <Card
      title={t('mcp.inspect')}
      label={t('mcp.inspect')}
      flush
      actions={
        <Button icon={found === undefined ? 'search' : 'refresh'} busy={isBusy} disabledReason={off} onClick={() => press()}>
          {found === undefined ? t('mcp.inspectDo') : t('mcp.inspectAgain')}
        </Button>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3 px-4 pb-4">
        <p className="text-small break-words text-ink-2">
          {host === undefined ? t('mcp.inspectNoUrl') : t('mcp.inspectSays', { host })} {isUnsaved && host !== undefined && t('mcp.inspectUnsaved')}
        </p>
        <HeaderFields header={header} secret={values.secret.trim()} onChange={setHeader} />
        {error !== null && isCurrent && !isBusy && (
          <FaultNote
            title={t('mcp.inspectFailed')}
            error={error}
            other={{
              type: other,
              onUse: () => {
                set({ type: other });
                press(targetBy(other));
              },
            }}
          />
        )}
        {found !== undefined && isCurrent && (
          <>
            <Facts found={found} />
            {drift === undefined || since === undefined
              ? serverId !== undefined && <p className="text-small text-ink-3">{t('mcp.driftFirst')}</p>
              : drift && <DriftNote drift={drift} at={since} allowsAll={values.allowed.length === 0} onSeen={markSeen} />}
            {found.tools.length === 0 && <p className="text-ink-2">{t('mcp.noTools')}</p>}
          </>
        )}
      </div>
      {found !== undefined && isCurrent && found.tools.length > 0 && (
        <ToolList tools={found.tools} allowed={values.allowed} fresh={drift?.added ?? []} onAllowed={(allowed) => set({ allowed })} onCall={setCalled} />
      )}
      {called && <CallTool key={called.name} tool={called} target={target} header={once} onClose={() => setCalled(null)} />}
    </Card>
  );
}

function Facts({ found }: { found: McpInspection }) {
  const { server, transport, tools, instructions, took_ms: ms } = found;
  return (
    <>
      <p role="status" className="flex flex-wrap gap-x-3 gap-y-0.5 text-ink-2">
        {server !== null && <span className="font-semibold break-all text-ink">{`${server.name} ${server.version}`}</span>}
        <span>{t(`mcp.transport_${transport}`)}</span>
        <span>{t('mcp.inspected', { count: tools.length })}</span>
        <span>{t('mcp.took', { ms })}</span>
      </p>
      {instructions && (
        <details>
          <summary className="inline-flex min-h-6 cursor-pointer list-none items-center gap-1 rounded-1 text-small text-ink-3 hover:text-ink max-phone:min-h-9 [&::-webkit-details-marker]:hidden">
            <Icon name="chevronRight" small className="[details[open]>summary>&]:rotate-90" />
            {t('mcp.instructions')}
          </summary>
          <p
            tabIndex={0}
            role="group"
            aria-label={t('mcp.instructions')}
            className="mt-1 max-h-64 overflow-auto rounded-2 bg-sunken p-2 text-small break-words whitespace-pre-wrap text-ink-2"
          >
            {instructions}
          </p>
        </details>
      )}
    </>
  );
}
