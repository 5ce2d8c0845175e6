import { propertiesOf } from '#lib/json-schema.ts';
import { isObject, own, textOf } from '#lib/json.ts';
import { listText } from '#lib/list-text.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Icon, type IconName } from '#ui/Icon.tsx';
import type { McpTool } from '#wire/mcp-inspect.ts';

type Props = { tool: McpTool; isAllowed: boolean; isNew: boolean; onAllow: (isAllowed: boolean) => void; onCall: () => void };

/** One tool of a server: whether it may be used, what it says of itself, and the way to call it. */
export function ToolItem({ tool, isAllowed, isNew, onAllow, onCall }: Props) {
  const { name, description, inputSchema } = tool;
  const title = tool.title ?? tool.annotations?.title ?? '';
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-3 gap-y-1 border-t border-line px-4 py-3 max-phone:grid-cols-[auto_minmax(0,1fr)]">
      <label className="-m-1 grid size-8 cursor-pointer place-items-center">
        <input
          type="checkbox"
          aria-label={t('mcp.choose', { name })}
          checked={isAllowed}
          onChange={(event) => onAllow(event.target.checked)}
          className="size-4 accent-(--accent-fill)"
        />
      </label>
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1 pt-0.5">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-0.5">
          <span className="min-w-0 font-mono text-[13px] font-semibold break-all">{name}</span>
          {title !== '' && title !== name && <span className="min-w-0 text-ink-2 break-words">{title}</span>}
          <Hint tool={tool} />
          {isNew && <span className="rounded-1 bg-accent-soft px-1.5 text-small font-medium text-accent">{t('mcp.added')}</span>}
        </div>
        {description && <p className="break-words whitespace-pre-line text-ink-2">{description}</p>}
        <details className="group/schema">
          <summary className="inline-flex min-h-6 cursor-pointer list-none items-center gap-1 rounded-1 text-small text-ink-3 hover:text-ink max-phone:min-h-9 [&::-webkit-details-marker]:hidden">
            <Icon name="chevronRight" small className="[details[open]>summary>&]:rotate-90" />
            {t('mcp.schema')}
            <span className="sr-only">: {name}</span>
          </summary>
          <Schema schema={inputSchema} />
        </details>
      </div>
      <span className="max-phone:col-start-2">
        <Button size="small" icon="play" aria-label={t('mcp.callName', { name })} onClick={onCall}>
          {t('mcp.call')}
        </Button>
      </span>
    </li>
  );
}

type Look = { readonly icon: IconName; readonly ink: string; readonly word: string; readonly tip: string };

/** What the server says that the tool does. Nothing said is no promise. */
function Hint({ tool: { annotations } }: { tool: McpTool }) {
  const look: Look =
    annotations?.readOnlyHint === true
      ? { icon: 'eye', ink: 'text-pass', word: t('mcp.reads'), tip: t('mcp.hintTip') }
      : annotations?.destructiveHint === true
        ? { icon: 'alert', ink: 'text-fail', word: t('mcp.destroys'), tip: t('mcp.hintTip') }
        : annotations?.readOnlyHint === false
          ? { icon: 'pencil', ink: 'text-ink-2', word: t('mcp.writes'), tip: t('mcp.hintTip') }
          : { icon: 'help', ink: 'text-ink-3', word: t('mcp.unsaid'), tip: t('mcp.unsaidTip') };
  return (
    <span title={look.tip} className={`inline-flex items-center gap-1 text-small font-medium whitespace-nowrap ${look.ink}`}>
      <Icon name={look.icon} small />
      {look.word}
    </span>
  );
}

function Schema({ schema }: { schema: unknown }) {
  const properties = propertiesOf(schema);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 pt-1 pb-1">
      {properties.length === 0 && <p className="text-small text-ink-3">{t('mcp.schemaNone')}</p>}
      {properties.length > 0 && (
        <dl className="grid grid-cols-[minmax(0,1fr)] gap-1 text-small">
          {properties.map(({ name, schema: inner, isRequired }) => (
            <div key={name}>
              <dt className="inline font-mono break-all">{name}</dt>
              <dd className="inline break-words text-ink-3">
                {' '}
                {listText([typeWord(inner), isRequired ? t('mcp.required') : ''].filter(Boolean))}
                {isObject(inner) && textOf(own(inner, 'description')) !== '' && <span className="text-ink-2"> {textOf(own(inner, 'description'))}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <pre
        tabIndex={0}
        role="group"
        aria-label={t('mcp.rawSchema')}
        className="max-h-64 overflow-auto rounded-2 bg-sunken p-2 font-mono text-small break-all whitespace-pre-wrap"
      >
        {JSON.stringify(schema ?? {}, null, 2)}
      </pre>
    </div>
  );
}

function typeWord(schema: unknown): string {
  const type = isObject(schema) ? own(schema, 'type') : undefined;
  return Array.isArray(type) ? type.map(String).join(' | ') : textOf(type);
}
