import { channelText } from '#lib/channels.ts';
import { t } from '#lib/words/t.ts';
import { Card } from '#ui/Card.tsx';
import { Field } from '#ui/Field.tsx';
import { Select, TextArea } from '#ui/inputs.tsx';
import { UnitInput } from '#ui/UnitInput.tsx';
import { TEST_CHANNELS } from '#wire/test-request.ts';
import { usedOf, type PartProps } from './AboutCard.tsx';
import { DestinationField } from './DestinationField.tsx';
import { MOST } from './values.ts';

/** How the simulated caller reaches the assistant, and how they behave. */
export function CallerCard({ values, faults, set }: PartProps) {
  const channels: readonly string[] = TEST_CHANNELS;
  const shown = channels.includes(values.channel) ? channels : [values.channel, ...channels];
  return (
    <Card title={t('tests.caller')} label={t('tests.caller')}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <div className="grid grid-cols-2 items-start gap-4 max-phone:grid-cols-1 [&_select]:w-full [&_span:has(>select)]:w-full">
          <Field label={t('tests.channel')} hint={t('tests.channelHint')} error={faults['channel']}>
            {(ids) => (
              <Select {...ids} value={values.channel} onChange={(event) => set({ channel: event.target.value })}>
                {shown.map((channel) => (
                  <option key={channel} value={channel}>
                    {channelText(channel)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={t('tests.seconds')} hint={t('tests.secondsHint')} error={faults['seconds']}>
            {(ids) => (
              <UnitInput
                {...ids}
                unit={t('tests.secondsUnit')}
                inputMode="numeric"
                value={values.seconds}
                onChange={(event) => set({ seconds: event.target.value })}
              />
            )}
          </Field>
        </div>
        <DestinationField values={values} hint={hintOf(values.channel)} error={faults['destination']} set={set} />
        <Field
          label={t('tests.instructions')}
          hint={t('tests.instructionsHint')}
          error={faults['instructions']}
          aside={usedOf(values.instructions, MOST.instructions)}
        >
          {(ids) => <TextArea {...ids} lines={6} tallest={20} value={values.instructions} onChange={(event) => set({ instructions: event.target.value })} />}
        </Field>
      </div>
    </Card>
  );
}

/** What can stand there for a channel. */
function hintOf(channel: string): string {
  switch (channel) {
    case 'phone_call':
      return t('tests.destinationHintphone_call');
    case 'web_call':
      return t('tests.destinationHintweb_call');
    case 'sms_chat':
      return t('tests.destinationHintsms_chat');
    default:
      return t('tests.destinationHintweb_chat');
  }
}
