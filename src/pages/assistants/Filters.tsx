import { useMemo } from 'react';
import { locale, t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/inputs.tsx';
import { SearchBox } from '#ui/SearchBox.tsx';
import type { Assistant } from '#wire/assistant.ts';
import { CHANNELS, choices, listParams } from './list.ts';
import type { useListParams } from './use-list-params.ts';

/** Search and filters above the list. */
export function Filters({ assistants, list }: { assistants: readonly Assistant[]; list: ReturnType<typeof useListParams> }) {
  const { params, text, set } = list;
  const models = useMemo(() => choices(assistants, 'model', locale()), [assistants]);
  const tags = useMemo(() => choices(assistants, 'tag', locale()), [assistants]);
  const isFiltered = text !== '' || params.model !== '' || params.channel !== '' || params.tag !== '';
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchBox label={t('assistants.searchLabel')} placeholder={t('assistants.searchPlaceholder')} value={text} onChange={list.setText} />
      <Choice label={t('assistants.filterModel')} any={t('assistants.anyModel')} value={params.model} options={models} onChange={(model) => set({ model })} />
      <Choice
        label={t('assistants.filterChannel')}
        any={t('assistants.anyChannel')}
        value={params.channel}
        options={CHANNELS}
        words={(channel) => CHANNELS.filter((known) => known === channel).map((known) => t(`assistants.channel${known}`))[0] ?? channel}
        onChange={(channel) => set({ channel: listParams.parse({ channel }).channel })}
      />
      <Choice label={t('assistants.filterTag')} any={t('assistants.anyTag')} value={params.tag} options={tags} onChange={(tag) => set({ tag })} />
      {isFiltered && (
        <Button variant="ghost" size="small" onClick={list.clear}>
          {t('ui.clearFilters')}
        </Button>
      )}
    </div>
  );
}

type ChoiceProps = {
  label: string;
  any: string;
  value: string;
  options: readonly string[];
  words?: (option: string) => string;
  onChange: (value: string) => void;
};

/** A filter; a value from the address that no assistant has stays visible, so that it can be taken away. */
function Choice({ label, any, value, options, words = (option) => option, onChange }: ChoiceProps) {
  const all = value === '' || options.includes(value) ? options : [value, ...options];
  return (
    <span className="max-w-48 min-w-0 max-phone:max-w-none max-phone:flex-1 max-phone:[&>span]:w-full">
      <Select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{any}</option>
        {all.map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </Select>
    </span>
  );
}
