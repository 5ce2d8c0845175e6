import { useId, useState, type ReactNode } from 'react';
import { t } from '#lib/words/t.ts';
import { announce } from '#ui/announce.ts';
import { Field } from '#ui/Field.tsx';
import { Select } from '#ui/inputs.tsx';
import { shareOf, WHOLE, type Slot } from '#wire/split.ts';
import { isWhole } from '#wire/canary-draft/edit.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { SplitEditor } from './SplitEditor.tsx';

type Props = {
  label: string;
  slots: readonly Slot[];
  before: readonly Slot[] | null;
  book: VersionBook;
  onChange: (slots: readonly Slot[]) => void;
  onUnfinished: (field: string, isUnfinished: boolean) => void;
};

/** WHAT a rule's callers hear: a split with main, or one version at every call. */
export function ServeEditor({ label, slots, before, book, onChange, onUnfinished }: Props) {
  const name = useId();
  const [kept, setKept] = useState<readonly Slot[] | null>(null);
  const whole = isWhole(slots);
  const serve = (id: string) => {
    onChange([{ version_id: id, share: WHOLE }]);
    announce(t('canary.saidWhole', { name: book.look(id).name }));
  };
  const toWhole = () => {
    setKept(slots);
    serve(slots.toSorted((a, b) => b.share - a.share)[0]?.version_id ?? book.others[0]?.id ?? book.main.id);
  };
  const toSplit = () => {
    onChange(kept ?? slots.filter((slot) => slot.version_id !== book.main.id).map((slot) => ({ ...slot, share: shareOf(50) })));
    announce(t('canary.saidSplit'));
  };
  return (
    <fieldset className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3">
      <legend className="mb-1 font-semibold">{t('canary.what')}</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <Choice group={name} title={t('canary.asSplit')} says={t('canary.asSplitSays')} on={!whole} onChoose={toSplit} />
        <Choice group={name} title={t('canary.asWhole')} says={t('canary.asWholeSays')} on={whole} onChoose={toWhole} />
      </div>
      {whole ? (
        <div className="max-w-80">
          <Field label={t('canary.wholeVersion')}>
            {(ids) => <WholeSelect ids={ids} id={slots.find((slot) => slot.share === WHOLE)?.version_id ?? ''} book={book} onServe={serve} />}
          </Field>
        </div>
      ) : (
        <SplitEditor label={label} slots={slots} before={before} book={book} onChange={onChange} onUnfinished={onUnfinished} />
      )}
    </fieldset>
  );
}

function WholeSelect({ ids, id, book, onServe }: { ids: object; id: string; book: VersionBook; onServe: (id: string) => void }): ReactNode {
  const isListed = id === book.main.id || book.others.some((look) => look.id === id);
  return (
    <Select {...ids} value={id} onChange={(event) => onServe(event.target.value)}>
      {!isListed && <option value={id}>{book.look(id).name}</option>}
      {book.others.map((look) => (
        <option key={look.id} value={look.id}>
          {look.name}
        </option>
      ))}
      {book.main.id !== '' && <option value={book.main.id}>{t('canary.wholeMain', { name: book.main.name })}</option>}
    </Select>
  );
}

function Choice({ group, title, says, on, onChoose }: { group: string; title: string; says: string; on: boolean; onChoose: () => void }) {
  const id = useId();
  return (
    <label className="flex min-h-6 cursor-pointer items-start gap-2">
      <input type="radio" name={group} className="mt-0.5 size-4 accent-(--accent-fill)" aria-describedby={id} checked={on} onChange={onChoose} />
      <span>
        <span className="font-medium">{title}</span>{' '}
        <span id={id} className="text-small text-ink-3">
          {says}
        </span>
      </span>
    </label>
  );
}
