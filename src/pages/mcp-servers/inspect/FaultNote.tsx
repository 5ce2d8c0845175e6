import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Note } from '#ui/Note.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import { MCP_FAULTS, type McpTransport } from '#wire/mcp-inspect.ts';

type Props = {
  /** What could not be done, where the reason is none of the other server's. */
  title: string;
  error: Error;
  /** Offers the other type where the type is what is wrong. */
  other?: { readonly type: McpTransport; readonly onUse: () => void } | undefined;
};

/** Why a server did not answer: in words, what to try, and what this console's server saw. */
export function FaultNote({ title, error, other }: Props) {
  const code = 'code' in error ? String(error.code) : '';
  const kind = MCP_FAULTS.find((known) => code === `switchboard_mcp_${known}`);
  if (kind === undefined) return <ErrorPanel title={title} failure={error} />;
  return (
    <Note
      live
      tone="fail"
      {...(kind === 'wrong_transport' && other !== undefined
        ? {
            actions: (
              <Button size="small" icon="swap" onClick={other.onUse}>
                {t('mcp.useType', { type: other.type })}
              </Button>
            ),
          }
        : {})}
    >
      <p className="text-body font-semibold">{t(`mcp.fault_${kind}`)}</p>
      <p>{t(`mcp.try_${kind}`)}</p>
      <p className="mt-1 font-mono text-[13px] text-ink-2">{error.message}</p>
    </Note>
  );
}
