import { t } from '#lib/words/t.ts';
import { dayAfter } from '#lib/zones/days.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { Select, TextInput } from '#ui/inputs.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { CHANNELS, scheduleParams, STATUSES, VIEWS, type ScheduleParams } from '../params.ts';
import { statusText } from '../event-words.ts';
import { dayText } from '../timeline/clock-of.ts';

type Props = {
  params: ScheduleParams;
  /** The days of the timeline. */
  days: readonly string[];
  today: string;
  set: (change: Partial<ScheduleParams>) => void;
  onAdd: () => void;
};

/** How it is shown, which of it, and the button that adds to it. */
export function Filters({ params, days, today, set, onAdd }: Props) {
  const isFiltered = params.channel !== '' || params.status !== '' || params.from !== '' || params.to !== '';
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Segmented
        label={t('schedule.view')}
        segments={VIEWS.map((value) => ({ value, label: t(`schedule.view${value}`) }))}
        value={params.view}
        onChange={(view) => set({ view })}
      />
      <Select
        aria-label={t('schedule.channel')}
        value={params.channel}
        onChange={(event) => set({ channel: scheduleParams.shape.channel.parse(event.target.value) })}
      >
        {CHANNELS.map((channel) => (
          <option key={channel} value={channel}>
            {channel === '' ? t('schedule.anyChannel') : t(`schedule.${channel}`)}
          </option>
        ))}
      </Select>
      <Select
        aria-label={t('schedule.status')}
        value={params.status}
        onChange={(event) => set({ status: scheduleParams.shape.status.parse(event.target.value) })}
      >
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {status === '' ? t('schedule.anyStatus') : statusText(status)}
          </option>
        ))}
      </Select>
      {params.view === 'list' ? <Range params={params} set={set} /> : <Days days={days} today={today} set={set} />}
      {isFiltered && params.view === 'list' && (
        <Button variant="ghost" size="small" onClick={() => set({ channel: '', status: '', from: '', to: '' })}>
          {t('ui.clearFilters')}
        </Button>
      )}
      <span className="ml-auto max-phone:w-full max-phone:[&>button]:w-full">
        <Button variant="primary" icon="plus" onClick={onAdd}>
          {t('schedule.add')}
        </Button>
      </span>
    </div>
  );
}

function Range({ params, set }: Pick<Props, 'params' | 'set'>) {
  return (
    <div className="flex items-center gap-2 max-phone:grid max-phone:w-full max-phone:grid-cols-2">
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className="inline-flex items-center gap-1.5 text-small text-ink-2 max-phone:grid max-phone:gap-0.5">
          {end === 'from' ? t('schedule.from') : t('schedule.to')}
          <span className="w-36 max-phone:w-full">
            <TextInput type="date" value={params[end]} onChange={(event) => set({ [end]: event.target.value })} />
          </span>
        </label>
      ))}
    </div>
  );
}

function Days({ days, today, set }: Pick<Props, 'days' | 'today' | 'set'>) {
  const [first = today] = days;
  const last = days.at(-1) ?? first;
  const move = (by: number) => set({ day: dayAfter(first, by * days.length) });
  return (
    <div className="flex items-center gap-1">
      <IconButton icon="arrowLeft" label={t('schedule.earlier')} onClick={() => move(-1)} />
      <Button size="small" onClick={() => set({ day: '' })}>
        {t('schedule.today')}
      </Button>
      <IconButton icon="arrowRight" label={t('schedule.later')} onClick={() => move(1)} />
      <span aria-live="polite" className="ml-1 font-medium">
        {first === last ? dayText(first) : `${dayText(first)} – ${dayText(last)}`}
      </span>
    </div>
  );
}
