import { t } from '#lib/words/t.ts';
import { Field } from '#ui/Field.tsx';
import { Select, TextInput } from '#ui/inputs.tsx';
import { SIP_REGIONS } from '#wire/event-request.ts';
import { PairsEditor } from './PairsEditor.tsx';
import { isRetried, type EventValues, type Faults } from './values.ts';

type Props = { values: EventValues; faults: Faults; set: (change: Partial<EventValues>) => void };

/** What most calls do without; open when something in it is wrong. */
export function MoreFields({ values, faults, set }: Props) {
  const isCall = values.channel === 'phone_call';
  const isWrong = faults.retries !== undefined || faults.interval !== undefined || faults.metadata !== undefined;
  return (
    <details {...(isWrong ? { open: true } : {})} className="rounded-2 border border-line-2 px-3 py-2">
      <summary className="cursor-pointer rounded-1 py-1 font-medium">{isCall ? t('schedule.more') : t('schedule.moreSms')}</summary>
      <div className="grid gap-4 py-2">
        {isCall && (
          <div className="grid grid-cols-3 items-start gap-3 max-phone:grid-cols-1">
            <Field label={t('schedule.retriesLabel')} hint={t('schedule.retriesHint')} error={faults.retries}>
              {(ids) => <TextInput {...ids} inputMode="numeric" value={values.retries} onChange={(event) => set({ retries: event.target.value })} />}
            </Field>
            <Field label={t('schedule.intervalLabel')} hint={t('schedule.intervalHint')} error={faults.interval}>
              {(ids) => (
                <TextInput
                  {...ids}
                  inputMode="numeric"
                  readOnly={!isRetried(values)}
                  value={values.interval}
                  onChange={(event) => set({ interval: event.target.value })}
                />
              )}
            </Field>
            <Field label={t('schedule.regionLabel')} hint={t('schedule.regionHint')}>
              {(ids) => (
                <Select {...ids} value={values.region} onChange={(event) => set({ region: event.target.value })}>
                  <option value="">{t('schedule.regionAny')}</option>
                  {SIP_REGIONS.map((region) => (
                    <option key={region} value={region}>
                      {region}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          </div>
        )}
        <PairsEditor
          label={t('schedule.metadata')}
          hint={t('schedule.metadataHint')}
          addLabel={t('schedule.addMetadata')}
          pairs={values.metadata}
          kinds
          error={faults.metadata}
          onChange={(pairs) => set({ metadata: pairs })}
        />
      </div>
    </details>
  );
}
