import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isObject, listOf, own, textOf, type JsonObject, type Path } from '#lib/json.ts';
import { same } from '#lib/same.ts';
import { argumentFaults } from '#lib/schema-values.ts';
import { t } from '#lib/words/t.ts';
import { headingOf } from '#pages/assistant-configure/tools/list/kinds.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { testToolWrite } from '#queries/tool-tests.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { Drawer } from '#ui/Drawer.tsx';
import { Field } from '#ui/Field.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { Note } from '#ui/Note.tsx';
import { ArgumentsForm } from '#ui/schema-form/ArgumentsForm.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import { isShared, toolId, toolSettings } from '#wire/assistant-draft/tools.ts';
import { defaultValue, variableUses } from '#wire/variables.ts';
import { argumentsOf } from './arguments.ts';
import { hostOf } from './host.ts';
import { ToolAnswerView } from './ToolAnswerView.tsx';
import { TryList } from './TryList.tsx';
import { useTries } from './use-tries.ts';
import { storedIn, valuePath, variableName } from './value-path.ts';

type Props = {
  /** As it is in the draft. */
  tool: unknown;
  assistantId: string;
  /** Keeps a value of the answer in the draft. */
  onKeep: (name: string, path: string) => void;
  onClose: () => void;
};

const PLACES = { path: () => t('tools.placePath'), query: () => t('tools.placeQuery'), body: () => t('tools.placeBody') } as const;

/** Sends one real request with the tool of main as it is saved, and shows what went out and what came back. */
export function ToolTester({ tool, assistantId, onKeep, onClose }: Props) {
  const id = toolId(tool) ?? '';
  const main = useQuery(assistantQuery(assistantId)).data;
  const saved = listOf(own(main ?? {}, 'tools')).find((other) => toolId(other) === id);
  const settings = toolSettings(saved);
  const host = hostOf(isObject(settings) ? textOf(own(settings, 'url')) : '') ?? t('tools.testHost');
  const wanted = argumentsOf(settings).map((one) => ({ ...one, where: t('tools.argumentIn', { place: PLACES[one.place]() }) }));
  const [values, setValues] = useState<JsonObject>({});
  const [variables, setVariables] = useState<Readonly<Record<string, string>>>({});
  const [isBroken, setBroken] = useState(false);
  const [isTried, setTried] = useState(false);
  const send = useMutation(testToolWrite(assistantId, id));
  const { tries, keep, forget } = useTries(assistantId, id);
  const faults = argumentFaults(wanted, values);
  const names = [...new Set(variableUses({ tools: [saved] }).flatMap(({ kind, name }) => (kind === 'variable' ? [name] : [])))];
  const stored = storedIn(toolSettings(tool));
  const reason =
    saved === undefined ? t('tools.testNotSaved') : isBroken ? t('tools.jsonBroken') : isTried && faults.size > 0 ? t('tools.fixArguments') : undefined;

  const press = () => {
    setTried(true);
    if (faults.size > 0) return announce(t('tools.fixArguments'));
    const body = { arguments: values, dynamic_variables: Object.fromEntries(Object.entries(variables).filter(([, text]) => text !== '')) };
    send.mutate(body, {
      onSuccess: ({ answer }) => {
        keep({ ...body, at: new Date().toISOString(), status: answer.status_code, tookMs: answer.tookMs });
        announce(answer.status_code === 0 ? t('tools.noAnswer') : t('tools.statusText', { status: String(answer.status_code) }));
      },
    });
  };
  const pick = (path: Path) => {
    const way = valuePath(path);
    if ('key' in way) return setSaid(t('tools.notKeepable', { key: JSON.stringify(way.key) }));
    const before = stored.find((one) => one.path === way.path);
    if (before !== undefined) return setSaid(t('tools.keptAlready', { path: way.path, name: before.name }));
    const name = variableName(
      path,
      stored.map((one) => one.name),
    );
    onKeep(name, way.path);
    return setSaid(t('tools.kept', { path: way.path, name }));
  };
  const [said, setSaid] = useState<string>();
  return (
    <Drawer
      title={t('tools.testTitle', { name: headingOf(tool) })}
      description={t('tools.testWhat')}
      onClose={onClose}
      footer={
        <div className="flex flex-wrap items-center justify-between gap-3">
          <span className="min-w-0 flex-1 text-small break-all text-ink-2">{t('tools.testSays', { host })}</span>
          <Button variant="primary" icon="play" busy={send.isPending} disabledReason={reason} onClick={press}>
            {t('tools.send')}
          </Button>
        </div>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
        {saved === undefined && main !== undefined && <Note tone="warn">{t('tools.testNotSaved')}</Note>}
        {saved !== undefined && !same(saved, tool) && <Note tone="warn">{t('tools.testUnsaved')}</Note>}
        <ArgumentsForm key={send.submittedAt} wanted={wanted} values={values} faults={faults} isTried={isTried} onChange={setValues} onBroken={setBroken} />
        {names.length > 0 && (
          <section aria-label={t('tools.variablesTitle')} className="grid grid-cols-[minmax(0,1fr)] gap-2">
            <h3 className="font-semibold">{t('tools.variablesTitle')}</h3>
            <p className="text-small text-ink-3">{t('tools.variablesSays')}</p>
            {names.map((name) => (
              <Field key={name} label={name}>
                {(ids) => (
                  <TextInput
                    {...ids}
                    placeholder={main === undefined ? undefined : defaultValue(main, name)}
                    value={variables[name] ?? ''}
                    onChange={(event) => setVariables({ ...variables, [name]: event.target.value })}
                  />
                )}
              </Field>
            ))}
          </section>
        )}
        {send.error && <ErrorPanel title={t('tools.testFailed')} failure={send.error} />}
        {said !== undefined && (
          <Note live tone="info">
            {said}
          </Note>
        )}
        {send.data && <ToolAnswerView answer={send.data.answer} stored={stored} onPick={isShared(tool) ? undefined : pick} />}
        <TryList
          assistantId={assistantId}
          toolId={id}
          tries={tries}
          onForget={forget}
          onReplay={(one) => {
            setValues(one.arguments);
            setVariables(
              Object.fromEntries(
                Object.entries(one.dynamic_variables).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
              ),
            );
          }}
        />
      </div>
    </Drawer>
  );
}
