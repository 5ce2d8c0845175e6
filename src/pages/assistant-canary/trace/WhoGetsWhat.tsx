import { useId } from 'react';
import { t } from '#lib/words/t.ts';
import { Card } from '#ui/Card.tsx';
import { Field } from '#ui/Field.tsx';
import { Select, TextArea } from '#ui/inputs.tsx';
import type { Rule } from '#wire/rules.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { CallerTable } from './CallerTable.tsx';
import { Odds } from './Odds.tsx';
import { attributesOf, readCallers, traced, type Found } from './trace.ts';

/** What is asked: the text, which attribute its values are, if one was chosen, and whose way is shown on the cards. */
export type Question = { readonly text: string; readonly attribute: string | null; readonly picked: number };

/** The callers of a question with what decides their calls. */
export function answer(rules: readonly Rule[], { text, attribute }: Question): { readonly found: readonly Found[]; readonly twice: number } {
  const attributes = attributesOf(rules);
  const { callers, twice } = readCallers(text, chosen(attribute, attributes), attributes);
  return { found: traced(rules, callers), twice };
}

function chosen(attribute: string | null, attributes: readonly string[]): string {
  return attributes.find((one) => one === attribute) ?? attributes[0] ?? '';
}

type Props = { question: Question; onAsk: (question: Question) => void; rules: readonly Rule[]; book: VersionBook; found: readonly Found[]; twice: number };

/** Type or paste callers: which rule decides, and with which odds. */
export function WhoGetsWhat({ question, onAsk, rules, book, found, twice }: Props) {
  const attributes = attributesOf(rules);
  const title = useId();
  return (
    <Card title={<span id={title}>{t('canary.traceTitle')}</span>}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <Field label={t('canary.callers')} hint={t('canary.callersHint')}>
          {(ids) => (
            <TextArea
              {...ids}
              lines={1}
              tallest={8}
              mono
              spellCheck={false}
              placeholder={t('canary.callersExample')}
              value={question.text}
              onChange={(event) => onAsk({ ...question, text: event.target.value, picked: 0 })}
            />
          )}
        </Field>
        {attributes.length > 1 && (
          <Field label={t('canary.traceAs')}>
            {(ids) => (
              <Select {...ids} value={chosen(question.attribute, attributes)} onChange={(event) => onAsk({ ...question, attribute: event.target.value })}>
                {attributes.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        <div role="status" aria-labelledby={title} className="grid grid-cols-[minmax(0,1fr)] gap-3 empty:hidden">
          {twice > 0 && <p className="text-small text-ink-3">{t('canary.callersTwice', { count: twice })}</p>}
          {found.length === 1 && found[0] && (
            <Odds
              title={found[0].rule === null ? t('canary.caughtByNone') : t('canary.caughtBy', { n: found[0].rule + 1 })}
              slots={found[0].slots}
              main={found[0].main}
              book={book}
            />
          )}
        </div>
        {found.length > 1 && <CallerTable found={found} book={book} picked={question.picked} onPick={(picked) => onAsk({ ...question, picked })} />}
      </div>
    </Card>
  );
}
