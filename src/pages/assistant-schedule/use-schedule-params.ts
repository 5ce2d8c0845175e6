import { useSearchParams } from 'react-router';
import { addressOf, scheduleParams, type ScheduleParams } from './params.ts';

/** The page's state in the address, and a way to change it. */
export function useScheduleParams(): { params: ScheduleParams; set: (change: Partial<ScheduleParams>) => void } {
  const [search, setSearch] = useSearchParams();
  const set = (change: Partial<ScheduleParams>) =>
    setSearch((before) => addressOf({ ...scheduleParams.parse(Object.fromEntries(before)), ...change }), { replace: true, preventScrollReset: true });
  return { params: scheduleParams.parse(Object.fromEntries(search)), set };
}
