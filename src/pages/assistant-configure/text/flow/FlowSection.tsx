import { useMemo, useRef, useState } from 'react';
import { own } from '#lib/json.ts';
import { jsonPlaces, placeOf } from '#lib/json-places.ts';
import { sectionLabel } from '#lib/words/field-words.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { CodeEditor } from '#ui/code/CodeEditor.tsx';
import type { EditorHandle } from '#ui/code/editor-props.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Note } from '#ui/Note.tsx';
import { EmptyState } from '#ui/states.tsx';
import { PHONE, useMedia } from '#ui/use-media.ts';
import { useSettled } from '#ui/use-settled.ts';
import { flowLayout } from '#wire/flow-layout.ts';
import { readFlow } from '#wire/flow-problems.ts';
import { SectionCard } from '#pages/assistant-configure/SectionCard.tsx';
import type { SectionProps } from '#pages/assistant-configure/section.ts';
import { FlowGraph, SIZES } from './FlowGraph.tsx';
import { flowRemarks, textProblems } from './flow-problems.ts';
import { starterFlow } from './starter.ts';
import { StepList } from './StepList.tsx';
import { stepsOf } from './steps.ts';
import { useFlowText } from './use-flow-text.ts';

const KEY = 'conversation_flow';

/** The course of a conversation in steps, drawn and as JSON; most assistants have none. */
export function FlowSection(props: SectionProps) {
  const { draft, set, disabledReason } = props;
  const [isRemoving, setRemoving] = useState(false);
  const flow = own(draft, KEY);
  const has = flow !== undefined && flow !== null;
  return (
    <SectionCard
      {...props}
      flush
      actions={
        has && (
          <Button variant="ghost" size="small" icon="trash" disabledReason={disabledReason} onClick={() => setRemoving(true)}>
            {t('texts.flowRemove')}
          </Button>
        )
      }
    >
      <div className="border-t border-line">
        {has ? (
          <Flow {...props} flow={flow} />
        ) : (
          <EmptyState
            title={t('texts.flowNone')}
            action={
              <Button icon="plus" disabledReason={disabledReason} onClick={() => set([KEY], starterFlow())}>
                {t('texts.flowCreate')}
              </Button>
            }
          >
            {t('texts.flowSays')}
          </EmptyState>
        )}
      </div>
      {isRemoving && (
        <ConfirmDialog
          title={t('texts.flowRemoveTitle')}
          description={t('texts.flowRemoveSays')}
          action={t('texts.flowRemove')}
          danger
          busy={false}
          onConfirm={() => {
            set([KEY], undefined);
            setRemoving(false);
          }}
          onClose={() => setRemoving(false)}
        />
      )}
    </SectionCard>
  );
}

function Flow({ flow, assistant, set, faultsAt, disabledReason }: SectionProps & { flow: unknown }) {
  const { text, write } = useFlowText(flow, (value) => set([KEY], value));
  const editor = useRef<EditorHandle>(null);
  const [fits, setFits] = useState(!useMedia(PHONE));
  const [selected, setSelected] = useState<number>();
  const settled = useSettled(flow);
  const graph = useMemo(() => readFlow(settled), [settled]);
  const drawn = useMemo(() => (graph === undefined ? undefined : flowLayout(graph, SIZES)), [graph]);
  const steps = useMemo(() => (graph === undefined ? [] : stepsOf(graph)), [graph]);
  const remarks = useMemo(() => flowRemarks(settled, (path) => faultsAt([KEY, ...path])), [settled, faultsAt]);
  const settledText = useSettled(text);
  const problems = useMemo(() => textProblems(settledText, remarks), [settledText, remarks]);
  const before = own(assistant, KEY);

  const select = (list: 'nodes' | 'edges', at: number) => {
    if (list === 'nodes') setSelected(at);
    const place = placeOf(jsonPlaces(text), [list, at]);
    if (place !== undefined) editor.current?.select(place.from, place.to);
  };
  const markOf = (list: 'nodes' | 'edges', at: number) => {
    const said = remarks.filter(({ path }) => path[0] === list && path[1] === at);
    return said.find(({ severity }) => severity === 'error')?.severity ?? said[0]?.severity;
  };
  return (
    <>
      {graph === undefined || drawn === undefined ? (
        <div className="p-4">
          <Note tone="warn">{t('texts.flowUnreadable')}</Note>
        </div>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)_300px] max-phone:grid-cols-[minmax(0,1fr)]">
          <div className="relative min-w-0">
            <FlowGraph flow={graph} drawn={drawn} fits={fits} selected={selected} markOf={markOf} onSelect={select} />
            <div className="absolute end-3 top-2">
              <Button variant={fits ? 'primary' : 'quiet'} size="small" aria-pressed={fits} onClick={() => setFits(!fits)}>
                {t('texts.flowFit')}
              </Button>
            </div>
          </div>
          <div className="min-w-0 border-s border-line max-phone:border-s-0 max-phone:border-t">
            <StepList steps={steps} remarks={remarks} selected={selected} onSelect={select} />
          </div>
        </div>
      )}
      <div className="border-t border-line">
        <CodeEditor
          ref={editor}
          flush
          label={t('texts.flowJson', { section: sectionLabel('flow') })}
          language="json"
          value={text}
          onChange={disabledReason === undefined ? write : undefined}
          lines={10}
          tallest={28}
          problems={problems}
          base={before === undefined || before === null ? undefined : JSON.stringify(before, null, 2)}
        />
      </div>
    </>
  );
}
