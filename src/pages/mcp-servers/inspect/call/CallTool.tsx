import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { propertiesOf } from '#lib/json-schema.ts';
import type { JsonObject } from '#lib/json.ts';
import { argumentFaults } from '#lib/schema-values.ts';
import { t } from '#lib/words/t.ts';
import { callMcpToolWrite, type McpTarget, type OnceHeader } from '#queries/mcp-inspect.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { Drawer } from '#ui/Drawer.tsx';
import { Note } from '#ui/Note.tsx';
import { ArgumentsForm } from '#ui/schema-form/ArgumentsForm.tsx';
import type { McpTool } from '#wire/mcp-inspect.ts';
import { hostOf } from '#pages/mcp-servers/form/values.ts';
import { CallAnswer } from './CallAnswer.tsx';
import { FaultNote } from '../FaultNote.tsx';

type Props = { tool: McpTool; target: McpTarget; header: OnceHeader; onClose: () => void };

/** Calls a tool with arguments after its own schema, and says before that this really acts. */
export function CallTool({ tool: { name, description, inputSchema, annotations }, target, header, onClose }: Props) {
  const wanted = propertiesOf(inputSchema);
  const [values, setValues] = useState<JsonObject>({});
  const [isBroken, setBroken] = useState(false);
  const [isTried, setTried] = useState(false);
  const call = useMutation(callMcpToolWrite(header));
  const faults = argumentFaults(wanted, values);
  const host = hostOf(target.url) ?? target.url;
  const reason = isBroken ? t('tools.jsonBroken') : isTried && faults.size > 0 ? t('mcp.callFix') : undefined;
  const press = () => {
    setTried(true);
    if (faults.size > 0) return announce(t('mcp.callFix'));
    call.mutate(
      { ...target, tool: name, arguments: { ...values } },
      { onSuccess: ({ answer }) => announce(answer.is_error ? t('mcp.answerBad') : t('mcp.answerGood')) },
    );
  };
  return (
    <Drawer
      title={t('mcp.callTitle', { name })}
      description={<span className="line-clamp-3 break-words">{description ?? name}</span>}
      onClose={onClose}
      footer={
        <div className="flex flex-wrap items-center justify-between gap-3">
          <span className="min-w-0 flex-1 basis-52 text-small break-words text-ink-2">{t('mcp.callSays', { host })}</span>
          <Button
            variant={annotations?.destructiveHint === true ? 'danger' : 'primary'}
            icon="play"
            busy={call.isPending}
            disabledReason={reason}
            onClick={press}
          >
            {t('mcp.callDo', { name })}
          </Button>
        </div>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
        {annotations?.destructiveHint === true && annotations.readOnlyHint !== true && <Note tone="fail">{t('mcp.callDestroys')}</Note>}
        <ArgumentsForm wanted={wanted} values={values} faults={faults} isTried={isTried} onChange={setValues} onBroken={setBroken} />
        {call.error && <FaultNote title={t('mcp.callFailed')} error={call.error} />}
        {call.data && <CallAnswer answer={call.data.answer} />}
      </div>
    </Drawer>
  );
}
