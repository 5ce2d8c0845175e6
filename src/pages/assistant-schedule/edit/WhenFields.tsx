import { dateTimeText } from '#lib/time.ts';
import { phoneOrigin } from '#lib/phone.ts';
import { locale, t } from '#lib/words/t.ts';
import { viewerZone } from '#lib/zones/days.ts';
import { Field } from '#ui/Field.tsx';
import { Select, TextInput } from '#ui/inputs.tsx';
import { RecipientTime } from '#ui/RecipientTime.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { instantOf, instants, tidyTarget, type When } from './values.ts';

type Props = { when: When; number: string; error: string | undefined; onChange: (when: When) => void };

/** Day, time and the zone that they are meant in; what that is for whoever looks and for the recipient. */
export function WhenFields({ when, number, error, onChange }: Props) {
  const own = viewerZone();
  const zones = [...new Set([own, ...phoneOrigin(tidyTarget(number)).zones, when.zone])];
  const twice = instants(when);
  const [first, second] = twice;
  const at = instantOf(when);
  return (
    <div className="grid gap-2">
      <div className="grid grid-cols-[1fr_1fr_1.4fr] items-start gap-3 max-phone:grid-cols-2">
        <Field label={t('schedule.date')} error={error}>
          {(ids) => <TextInput {...ids} type="date" value={when.date} onChange={(event) => onChange({ ...when, date: event.target.value })} />}
        </Field>
        <Field label={t('schedule.time')}>
          {(ids) => <TextInput {...ids} type="time" value={when.time} onChange={(event) => onChange({ ...when, time: event.target.value })} />}
        </Field>
        <div className="max-phone:col-span-2">
          <Field label={t('schedule.zone')}>
            {(ids) => (
              <Select {...ids} value={when.zone} onChange={(event) => onChange({ ...when, zone: event.target.value })}>
                {zones.map((zone) => (
                  <option key={zone} value={zone}>
                    {zone === own ? t('schedule.yours', { zone: zoneText(zone) }) : zoneText(zone)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
      </div>
      {first !== undefined && second !== undefined && (
        <div className="flex flex-wrap items-center gap-2 text-small">
          <span className="text-error">{t('schedule.twice')}</span>
          <Segmented
            label={t('schedule.which')}
            small
            segments={[
              { value: 'first', label: t('schedule.first', { offset: offsetText(when.zone, first) }) },
              { value: 'second', label: t('schedule.second', { offset: offsetText(when.zone, second) }) },
            ]}
            value={when.second ? 'second' : 'first'}
            onChange={(which) => onChange({ ...when, second: which === 'second' })}
          />
        </div>
      )}
      {at !== undefined && (
        <div className="grid gap-1">
          {when.zone !== own && <p className="text-small text-ink-2">{t('schedule.yourTime', { time: dateTimeText(new Date(at).toISOString()) })}</p>}
          <RecipientTime number={tidyTarget(number)} at={at} live />
        </div>
      )}
    </div>
  );
}

function zoneText(zone: string): string {
  return zone.replaceAll('_', ' ');
}

/** "GMT+2", which tells the two times of one night apart. */
function offsetText(zone: string, at: number): string {
  const parts = new Intl.DateTimeFormat(locale(), { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
