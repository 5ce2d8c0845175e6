import { useState } from 'react';
import { locale, t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { TextArea } from '#ui/inputs.tsx';
import { pasted } from './edit.ts';

type Props = { onAdd: (criteria: readonly { name: string; criteria: string }[]) => void; onClose: () => void };

/** Many criteria at once, one on each line. */
export function PasteCriteria({ onAdd, onClose }: Props) {
  const [text, setText] = useState('');
  const { found, nameless } = pasted(text);
  const count = found.length;
  const lines = new Intl.ListFormat(locale(), { type: 'conjunction' }).format(nameless.map(String));
  return (
    <Dialog
      title={t('tests.pasteTitle')}
      description={t('tests.pasteSays')}
      onClose={onClose}
      wide
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button
            variant="primary"
            disabledReason={count === 0 ? t('tests.pasteFound', { count: 0 }) : undefined}
            onClick={() => {
              onClose();
              onAdd(found);
            }}
          >
            {t('tests.pasteDo', { count })}
          </Button>
        </>
      }
    >
      <div className="grid gap-2 py-1">
        <Field label={t('tests.pasteLabel')}>
          {(ids) => <TextArea {...ids} autoFocus lines={8} tallest={16} value={text} onChange={(event) => setText(event.target.value)} />}
        </Field>
        <p role="status" className="text-small text-ink-3">
          {t('tests.pasteFound', { count })}
          {nameless.length > 0 && ` ${t('tests.pasteNameless', { count: nameless.length, lines })}`}
        </p>
      </div>
    </Dialog>
  );
}
