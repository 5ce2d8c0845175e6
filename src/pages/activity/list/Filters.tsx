import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/words/t.ts';
import { assistantsQuery } from '#queries/assistants.ts';
import { Button } from '#ui/Button.tsx';
import { Select, TextInput } from '#ui/inputs.tsx';
import { SearchBox } from '#ui/SearchBox.tsx';
import { KINDS } from '#wire/journal.ts';
import { activityParams, type ActivityParams } from '../params.ts';

type Props = {
  params: ActivityParams;
  set: (change: Partial<ActivityParams>) => void;
  text: string;
  setText: (text: string) => void;
  onClear: () => void;
};

/** Which of the changes are shown. */
export function Filters({ params, set, text, setText, onClear }: Props) {
  const isFiltered = [text, params.assistant, params.kind, params.since, params.until].some((value) => value !== '');
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchBox label={t('activity.searchLabel')} placeholder={t('activity.searchPlaceholder')} value={text} onChange={setText} />
      <AssistantChoice value={params.assistant} onChange={(assistant) => set({ assistant })} />
      <span className="max-w-48 min-w-0 max-phone:max-w-none max-phone:flex-1 max-phone:[&>span]:w-full">
        <Select aria-label={t('activity.kind')} value={params.kind} onChange={(event) => set({ kind: activityParams.shape.kind.parse(event.target.value) })}>
          <option value="">{t('activity.anyKind')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`activity.kind${kind}`)}
            </option>
          ))}
        </Select>
      </span>
      <div className="flex items-center gap-2 max-phone:grid max-phone:w-full max-phone:grid-cols-2">
        {(['since', 'until'] as const).map((end) => (
          <label key={end} className="inline-flex items-center gap-1.5 text-small text-ink-2 max-phone:grid max-phone:gap-0.5">
            {t(`activity.${end}`)}
            <span className="w-36 max-phone:w-full">
              <TextInput type="date" value={params[end]} onChange={(event) => set({ [end]: event.target.value })} />
            </span>
          </label>
        ))}
      </div>
      {isFiltered && (
        <Button variant="ghost" size="small" onClick={onClear}>
          {t('ui.clearFilters')}
        </Button>
      )}
    </div>
  );
}

/** One that is gone, or not known yet, stays visible by its id, so that it can be taken away. */
function AssistantChoice({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const assistants = useQuery(assistantsQuery()).data ?? [];
  const isKnown = value === '' || assistants.some(({ id }) => id === value);
  return (
    <span className="max-w-48 min-w-0 max-phone:max-w-none max-phone:flex-1 max-phone:[&>span]:w-full">
      <Select aria-label={t('activity.assistant')} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('activity.anyAssistant')}</option>
        {!isKnown && <option value={value}>{value}</option>}
        {assistants.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </span>
  );
}
