import { t } from '#lib/words/t.ts';
import { Field } from '#ui/Field.tsx';
import { TextArea } from '#ui/inputs.tsx';
import { Note } from '#ui/Note.tsx';
import { REASON_LIMIT } from '#wire/journal.ts';
import type { Raise } from '#wire/raises.ts';
import { percentOf } from '#wire/split.ts';
import { exactPercentText } from '#pages/assistant-canary/split/exact-percent.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';

type Props = {
  raises: readonly Raise[];
  book: VersionBook;
  /** The runs could not be read: nothing is known of any version. */
  isUnread: boolean;
  reason: string;
  error: string | undefined;
  /** The cursor waits in it: everything else was said. */
  takesFocus?: boolean;
  onReason: (reason: string) => void;
};

/** More callers would hear a version of which nothing, or nothing good, is known: why all the same. */
export function RaiseReason({ raises, book, isUnread, reason, error, takesFocus = false, onReason }: Props) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <Note tone="warn">
        <ul className="grid gap-1">
          {raises.map(({ version_id: id, because, from, to }) => {
            const words = { name: book.look(id).name, from: exactPercentText(percentOf(from)), to: exactPercentText(percentOf(to)) };
            return <li key={id}>{isUnread ? t('canary.raiseUnread', words) : t(`canary.raise_${because}`, words)}</li>;
          })}
        </ul>
      </Note>
      <Field label={t('canary.raiseReason')} hint={t('canary.raiseReasonHint')} error={error}>
        {(ids) => (
          <TextArea {...ids} autoFocus={takesFocus} lines={2} maxLength={REASON_LIMIT} value={reason} onChange={(event) => onReason(event.target.value)} />
        )}
      </Field>
    </div>
  );
}
