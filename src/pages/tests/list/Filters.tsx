import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { channelText } from '#lib/channels.ts';
import { destinationText } from '#lib/run-plan.ts';
import { locale, t } from '#lib/words/t.ts';
import { assistantsQuery } from '#queries/assistants.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/inputs.tsx';
import { SearchBox } from '#ui/SearchBox.tsx';
import { statusWord } from '#ui/Status.tsx';
import type { AssistantTest } from '#wire/test.ts';
import { choices, NEVER, RESULTS } from './list.ts';
import type { useTestsParams } from './use-tests-params.ts';

/** Search and filters above the list. */
export function Filters({ tests, list }: { tests: readonly AssistantTest[]; list: ReturnType<typeof useTestsParams> }) {
  const { params, text, set } = list;
  const assistants = useQuery(assistantsQuery()).data;
  const suites = useMemo(
    () =>
      choices(
        tests.map((test) => test.test_suite),
        locale(),
      ),
    [tests],
  );
  const channels = useMemo(
    () =>
      choices(
        tests.map((test) => test.telnyx_conversation_channel),
        locale(),
      ),
    [tests],
  );
  const places = useMemo(
    () =>
      choices(
        tests.map((test) => test.destination),
        locale(),
      ),
    [tests],
  );
  const names = useMemo(() => new Map((assistants ?? []).map(({ id, name }) => [id, name])), [assistants]);
  const isFiltered = [text, params.suite, params.channel, params.destination, params.result].some((value) => value !== '');
  return (
    <div className="flex flex-wrap items-center gap-2 max-phone:grid max-phone:grid-cols-2 max-phone:[&>:first-child]:col-span-2">
      <SearchBox label={t('tests.searchLabel')} placeholder={t('tests.searchPlaceholder')} value={text} onChange={list.setText} />
      <Choice label={t('tests.suite')} any={t('tests.anySuite')} value={params.suite} options={suites} onChange={(suite) => set({ suite })} />
      <Choice
        label={t('tests.channel')}
        any={t('tests.anyChannel')}
        value={params.channel}
        options={channels}
        words={channelText}
        onChange={(channel) => set({ channel })}
      />
      <Choice
        label={t('tests.destination')}
        any={t('tests.anyDestination')}
        value={params.destination}
        options={places}
        words={(place) => names.get(place)?.trim() || destinationText(place)}
        onChange={(destination) => set({ destination })}
      />
      <Choice
        label={t('tests.result')}
        any={t('tests.anyResult')}
        value={params.result}
        options={RESULTS}
        words={(result) => (result === NEVER ? t('tests.neverRun') : statusWord(result))}
        onChange={(result) => set({ result })}
      />
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

/** A filter; a value from the address that no test has stays visible, so that it can be taken away. */
function Choice({ label, any, value, options, words = (option) => option, onChange }: ChoiceProps) {
  const all = value === '' || options.includes(value) ? options : [value, ...options];
  return (
    <span className="max-w-48 min-w-0 max-phone:max-w-none max-phone:[&>span]:w-full">
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
