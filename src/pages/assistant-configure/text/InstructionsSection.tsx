import { useRef, useState } from 'react';
import { own, textOf } from '#lib/json.ts';
import { estimatedTokens } from '#lib/estimated-tokens.ts';
import { sectionLabel } from '#lib/words/field-words.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { CodeEditor } from '#ui/code/CodeEditor.tsx';
import type { EditorHandle } from '#ui/code/editor-props.ts';
import { FullScreen } from '#ui/code/FullScreen.tsx';
import { SectionCard } from '#pages/assistant-configure/SectionCard.tsx';
import type { SectionProps } from '#pages/assistant-configure/section.ts';
import { EnhanceDialog } from '#pages/assistant-configure/text/enhance/EnhanceDialog.tsx';
import { FaultLine } from './FaultLine.tsx';
import { Preview } from './Preview.tsx';
import { useTemplate } from './use-template.ts';

const FAULTS = 'instructions-faults';

/** What the assistant is told: the text, its variables, and what a model makes of it. */
export function InstructionsSection(props: SectionProps) {
  const { assistant, draft, set, faultsAt, disabledReason } = props;
  const { names, problems } = useTemplate('instructions', props);
  const editor = useRef<EditorHandle>(null);
  const [isFull, setFull] = useState(false);
  const [isPreviewing, setPreviewing] = useState(false);
  const [isEnhancing, setEnhancing] = useState(false);
  const text = textOf(own(draft, 'instructions'));
  const faults = faultsAt(['instructions']);
  const tools = (
    <>
      <Button variant="ghost" size="small" icon="spark" disabledReason={disabledReason} onClick={() => setEnhancing(true)}>
        {t('texts.enhance')}
      </Button>
      <Button variant={isPreviewing ? 'quiet' : 'ghost'} size="small" icon="eye" aria-pressed={isPreviewing} onClick={() => setPreviewing(!isPreviewing)}>
        {t('texts.preview')}
      </Button>
    </>
  );
  return (
    <SectionCard
      {...props}
      flush
      actions={
        <span className="flex flex-wrap items-center gap-1">
          {tools}
          <Button variant="ghost" size="small" icon="expand" onClick={() => setFull(true)}>
            {t('texts.full')}
          </Button>
        </span>
      }
    >
      <FullScreen label={sectionLabel('instructions')} isFull={isFull} onLeave={() => setFull(false)} onShown={() => editor.current?.focus()} actions={tools}>
        <div className={isFull ? 'flex min-h-0 flex-1 max-phone:flex-col' : ''}>
          <div className={`border-t border-line ${isFull ? 'min-h-0 min-w-0 flex-1' : ''}`}>
            <CodeEditor
              ref={editor}
              flush
              fill={isFull}
              label={sectionLabel('instructions')}
              value={text}
              onChange={disabledReason === undefined ? (next) => set(['instructions'], next) : undefined}
              lines={12}
              tallest={32}
              names={names}
              problems={problems}
              base={textOf(own(assistant, 'instructions'))}
              placeholder={t('texts.instructionsPlaceholder')}
              aria-describedby={faults.length > 0 ? FAULTS : undefined}
              aria-invalid={faults.length > 0 ? true : undefined}
            />
          </div>
          {isPreviewing && (
            <div
              className={`border-line ${isFull ? 'min-h-0 flex-1 overflow-y-auto border-t max-phone:flex-none max-phone:max-h-[40dvh] sm:border-s' : 'border-t'}`}
            >
              <Preview name="instructions" assistantId={assistant.id} draft={draft} fill={isFull} />
            </div>
          )}
        </div>
        <FaultLine id={FAULTS} faults={faults} />
        <p className="flex flex-wrap gap-x-4 gap-y-1 border-t border-line px-4 py-2 text-small text-ink-3">
          <span>{t('ui.characters', { count: text.length })}</span>
          <span>{t('texts.tokens', { count: estimatedTokens(text) })}</span>
          <span>{t('texts.variablesHint', { begin: '{{' })}</span>
        </p>
      </FullScreen>
      {isEnhancing && (
        <EnhanceDialog
          assistantId={assistant.id}
          text={text}
          onTake={(better) => {
            set(['instructions'], better);
            setEnhancing(false);
          }}
          onClose={() => setEnhancing(false)}
        />
      )}
    </SectionCard>
  );
}
