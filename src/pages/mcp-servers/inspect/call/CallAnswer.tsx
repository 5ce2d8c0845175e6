import { own, textOf, type JsonObject } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Icon } from '#ui/Icon.tsx';
import type { McpCallAnswer } from '#wire/mcp-inspect.ts';

/** Pictures that can carry neither script nor address. */
const PICTURE = /^image\/(?:png|jpeg|gif|webp)$/;
const BASE64 = /^[A-Za-z0-9+/]+=*$/;

/** What a tool answered, part by part. All of it is text here, whatever it says that it is; plain pictures are shown. */
export function CallAnswer({ answer }: { answer: McpCallAnswer }) {
  const { is_error: isError, content, structured, took_ms: ms } = answer;
  const hasStructured = structured !== null && structured !== undefined;
  return (
    <section aria-label={t('mcp.answer')} className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="font-semibold">{t('mcp.answer')}</h3>
        <span className={`inline-flex items-center gap-1 font-medium ${isError ? 'text-fail' : 'text-pass'}`}>
          <Icon name={isError ? 'alert' : 'check'} small />
          {isError ? t('mcp.answerBad') : t('mcp.answerGood')}
        </span>
        <span className="text-small text-ink-3">{t('mcp.took', { ms })}</span>
        <span className="ml-auto">
          <CopyButton text={JSON.stringify({ content, ...(hasStructured ? { structuredContent: structured } : {}) }, null, 2)} />
        </span>
      </div>
      {content.length === 0 && !hasStructured && <p className="text-ink-3">{t('mcp.answerEmpty')}</p>}
      {content.map((part, at) => (
        <Part key={`${part.type} ${at}`} part={part} />
      ))}
      {hasStructured && (
        <>
          <h4 className="text-small font-medium text-ink-2">{t('mcp.answerStructured')}</h4>
          <Text label={t('mcp.answerStructured')}>{JSON.stringify(structured, null, 2)}</Text>
        </>
      )}
    </section>
  );
}

function Part({ part }: { part: JsonObject }) {
  const [type, data, mime] = [textOf(own(part, 'type')), textOf(own(part, 'data')), textOf(own(part, 'mimeType'))];
  if (type === 'text') return <Text label={t('mcp.answer')}>{textOf(own(part, 'text'))}</Text>;
  if (type === 'image' && PICTURE.test(mime) && BASE64.test(data))
    return <img src={`data:${mime};base64,${data}`} alt={t('mcp.answerImage')} className="max-h-80 max-w-full rounded-2 border border-line-2" />;
  if (data !== '') return <p className="text-ink-3">{t('mcp.answerOther', { type: mime === '' ? type : mime })}</p>;
  return <Text label={type}>{JSON.stringify(part, null, 2)}</Text>;
}

function Text({ label, children }: { label: string; children: string }) {
  return (
    <pre
      tabIndex={0}
      role="group"
      aria-label={label}
      className="max-h-96 overflow-auto rounded-2 border border-line-2 bg-surface p-2 font-mono text-[13px] break-words whitespace-pre-wrap"
    >
      {children}
    </pre>
  );
}
