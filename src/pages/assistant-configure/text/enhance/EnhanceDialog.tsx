import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { statusQuery } from '#queries/local.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TextChange } from '#ui/diff/TextChange.tsx';
import { Field } from '#ui/Field.tsx';
import { TextArea } from '#ui/inputs.tsx';
import { Note } from '#ui/Note.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import { useEnhance, type Enhancement } from './use-enhance.ts';

type Props = {
  assistantId: string;
  text: string;
  onTake: (better: string) => void;
  onClose: () => void;
};

/** Better instructions from a model: asked for, followed as they come, and then taken as a whole or refused. */
export function EnhanceDialog({ assistantId, text, onTake, onClose }: Props) {
  const isSandbox = useQuery(statusQuery()).data?.mode === 'sandbox';
  const [wish, setWish] = useState('');
  const { state, ask, stop } = useEnhance(assistantId, text);
  const isAsking = state.kind === 'unasked' || state.kind === 'failed';
  return (
    <Dialog
      wide
      title={t('texts.enhanceTitle')}
      description={isSandbox ? t('texts.enhanceSandbox') : t('texts.enhanceSays')}
      onClose={onClose}
      actions={<Actions state={state} text={text} onAsk={() => ask(wish)} onStop={stop} onTake={onTake} onClose={onClose} />}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        {state.kind === 'failed' && (
          <>
            <ErrorPanel title={state.text === '' ? t('texts.enhanceFailed') : t('texts.enhanceCut')} failure={state.failure} />
            {state.text !== '' && <Coming label={t('texts.enhanceCame')} text={state.text} />}
          </>
        )}
        {isAsking && (
          <Field label={t('texts.wish')} hint={t('texts.wishHint')}>
            {(ids) => <TextArea {...ids} autoFocus lines={3} tallest={8} value={wish} onChange={(event) => setWish(event.target.value)} />}
          </Field>
        )}
        {state.kind === 'coming' && <Coming label={t('texts.enhanceComing')} text={state.text} isBusy />}
        {state.kind === 'done' && <Result before={text} after={state.text} />}
      </div>
    </Dialog>
  );
}

type ActionProps = { state: Enhancement; text: string; onAsk: () => void; onStop: () => void; onTake: (better: string) => void; onClose: () => void };

function Actions({ state, text, onAsk, onStop, onTake, onClose }: ActionProps) {
  switch (state.kind) {
    case 'coming':
      return (
        <Button autoFocus onClick={onStop}>
          {t('texts.stop')}
        </Button>
      );
    case 'done':
      return (
        <>
          <Button autoFocus onClick={onClose}>
            {t('texts.refuse')}
          </Button>
          <Button variant="primary" disabledReason={takeable(text, state.text)} onClick={() => onTake(state.text)}>
            {t('texts.accept')}
          </Button>
        </>
      );
    case 'unasked':
    case 'failed':
      return (
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button variant="primary" icon="spark" onClick={onAsk}>
            {state.kind === 'failed' ? t('texts.askAgain') : t('texts.ask')}
          </Button>
        </>
      );
  }
}

/** Why an answer cannot be taken, if it cannot. */
function takeable(before: string, after: string): string | undefined {
  if (after === '') return t('texts.enhanceEmpty');
  return after === before ? t('texts.enhanceSame') : undefined;
}

/** Text on its way: its end stays in sight, because the box is filled from below. */
function Coming({ label, text, isBusy = false }: { label: string; text: string; isBusy?: boolean }) {
  return (
    <div>
      <p className="mb-1 text-small text-ink-3">{label}</p>
      <div
        role="region"
        aria-label={label}
        aria-busy={isBusy}
        tabIndex={0}
        className="flex max-h-80 min-h-20 flex-col-reverse overflow-y-auto rounded-2 border border-line bg-sunken px-3 py-2"
      >
        <p className="my-auto min-h-full font-mono text-[13px] break-words whitespace-pre-wrap">{text}</p>
      </div>
    </div>
  );
}

function Result({ before, after }: { before: string; after: string }) {
  const problem = takeable(before, after);
  if (problem !== undefined) return <Note live>{problem}</Note>;
  return (
    <div>
      <p role="status" className="mb-1 text-small text-ink-2">
        {t('texts.enhanceDone')}
      </p>
      <div role="region" aria-label={t('texts.enhanceChange')} tabIndex={0} className="max-h-[46dvh] overflow-y-auto rounded-2 border border-line">
        <TextChange before={before} after={after} mono />
      </div>
    </div>
  );
}
