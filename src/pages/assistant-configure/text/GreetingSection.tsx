import { useState } from 'react';
import { own, textOf } from '#lib/json.ts';
import { spokenSeconds } from '#lib/spoken-seconds.ts';
import { previewText } from '#lib/template.ts';
import { fieldLabel, sectionLabel } from '#lib/words/field-words.ts';
import { t } from '#lib/words/t.ts';
import { CodeEditor } from '#ui/code/CodeEditor.tsx';
import { MODEL_SPEAKS_FIRST, openingOf, type Opening } from '#wire/greeting.ts';
import { SectionCard } from '#pages/assistant-configure/SectionCard.tsx';
import type { SectionProps } from '#pages/assistant-configure/section.ts';
import { FaultLine } from './FaultLine.tsx';
import { OpeningChoice } from './OpeningChoice.tsx';
import { Filled } from './Preview.tsx';
import { useSamples } from './use-samples.ts';
import { useTemplate } from './use-template.ts';

const FAULTS = 'greeting-faults';

/** Who speaks first and with which words: one text of the API, of which two values have a meaning of their own. */
export function GreetingSection(props: SectionProps) {
  const { assistant, draft, set, faultsAt, disabledReason } = props;
  const { names, problems } = useTemplate('greeting', props);
  const samples = useSamples(assistant.id, draft);
  const text = textOf(own(draft, 'greeting'));
  const said = openingOf(text);
  // Words that wait to be typed, and those that come back when the choice does.
  const [isWriting, setWriting] = useState(false);
  const [words, setWords] = useState('');
  const opening = said === 'caller' && isWriting ? 'text' : said;
  const faults = faultsAt(['greeting']);
  const choose = (next: Opening) => {
    if (opening === 'text') setWords(text);
    setWriting(next === 'text');
    const wasSilent = openingOf(textOf(own(assistant, 'greeting'))) === 'caller';
    // Nothing and an empty text mean the same: what was read is kept, so that going back is no change.
    set(['greeting'], { text: words, model: MODEL_SPEAKS_FIRST, caller: wasSilent ? own(assistant, 'greeting') : '' }[next]);
  };
  return (
    <SectionCard {...props}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <OpeningChoice value={opening} disabledReason={disabledReason} onChoose={choose} />
        {opening === 'text' && (
          <div className="grid grid-cols-[minmax(0,1fr)] gap-1">
            <div className="flex items-baseline justify-between gap-3">
              <span className="font-medium">{fieldLabel('greeting')}</span>
              <span className="text-small text-ink-3">
                {t('ui.characters', { count: text.length })}
                {text !== '' && ` · ${t('texts.spoken', { count: Math.max(1, spokenSeconds(previewText(text, samples.valueOf))) })}`}
              </span>
            </div>
            <CodeEditor
              label={sectionLabel('greeting')}
              value={text}
              onChange={
                disabledReason === undefined
                  ? (next) => {
                      setWriting(true);
                      set(['greeting'], next);
                    }
                  : undefined
              }
              lines={2}
              tallest={12}
              names={names}
              problems={problems.filter(({ from }) => from !== undefined)}
              placeholder={t('texts.greetingPlaceholder')}
              aria-describedby={faults.length > 0 ? FAULTS : undefined}
              aria-invalid={faults.length > 0 ? true : undefined}
            />
            <FaultLine id={FAULTS} faults={faults} />
          </div>
        )}
        <p role="note" aria-label={t('texts.heard')} className="rounded-2 bg-sunken px-3 py-2 text-small break-words whitespace-pre-wrap text-ink-2">
          <b className="font-semibold text-ink">{t('texts.heard')}</b>{' '}
          {opening === 'text' && text !== '' ? <Filled text={text} valueOf={samples.valueOf} /> : t(`texts.heard${opening}`)}
        </p>
      </div>
    </SectionCard>
  );
}
