import { isObject, type Path } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { valuePath } from './value-path.ts';

/** So many items of one node are drawn; an answer may hold thousands. */
const MOST = 100;
/** Nodes this deep are folded at first. */
const OPEN_DEPTH = 4;

type Props = {
  value: unknown;
  path: Path;
  /** The dotted ways that become variables. */
  kept: readonly string[];
  /** Without it the tree can only be read. */
  onPick: ((path: Path, value: unknown) => void) | undefined;
};

/** JSON as a tree. A press on a value keeps it. */
export function JsonTree({ value, path, kept, onPick }: Props) {
  const entries = Array.isArray(value) ? value.map((item: unknown, at) => [at, item] as const) : isObject(value) ? Object.entries(value) : undefined;
  if (entries === undefined) return <Leaf value={value} path={path} kept={kept} onPick={onPick} />;
  const rows = (
    <ul className={`grid grid-cols-[minmax(0,1fr)] ${path.length > 0 ? 'ml-1.5 border-l border-line-2 pl-3' : ''}`}>
      {entries.slice(0, MOST).map(([key, inner]) => (
        <li key={key} className="min-w-0">
          <JsonTree value={inner} path={[...path, key]} kept={kept} onPick={onPick} />
        </li>
      ))}
      {entries.length > MOST && <li className="text-ink-3">{t('tools.moreItems', { count: entries.length - MOST })}</li>}
    </ul>
  );
  if (path.length === 0) return <div className="font-mono text-[13px]">{rows}</div>;
  return (
    <details open={path.length < OPEN_DEPTH} className="group/node">
      <summary className="flex min-h-6 cursor-pointer list-none items-center gap-1 rounded-1 hover:bg-hover max-phone:min-h-9 [&::-webkit-details-marker]:hidden">
        <Icon name="chevronRight" small className="text-ink-3 [details[open]>summary>&]:rotate-90" />
        <span className="min-w-0 break-all">{String(path.at(-1))}</span>
        <span className="text-ink-3">{Array.isArray(value) ? `[${entries.length}]` : `{${entries.length}}`}</span>
      </summary>
      {rows}
    </details>
  );
}

function Leaf({ value, path, kept, onPick }: Props) {
  const way = valuePath(path);
  const isKept = 'path' in way && kept.includes(way.path);
  const content = (
    <>
      {path.length > 0 && <span className="text-ink-2">{`${path.at(-1)}: `}</span>}
      <span className={typeof value === 'string' ? 'text-pass' : 'text-accent'}>{JSON.stringify(value)}</span>
      {isKept && <Icon name="check" small className="ml-1 inline text-pass" />}
    </>
  );
  const look = 'block min-h-6 w-full rounded-1 px-1 text-left break-all max-phone:min-h-9';
  if (onPick === undefined || path.length === 0) return <span className={look}>{content}</span>;
  return (
    <button type="button" onClick={() => onPick(path, value)} className={`${look} hover:bg-hover`}>
      {content} <span className="sr-only">{t('tools.keepValue', { path: path.join('.') })}</span>
    </button>
  );
}
