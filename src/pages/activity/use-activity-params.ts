import { useSearchParams } from 'react-router';
import { searchShown } from '#forms/use-url-text.ts';
import { activityParams, addressOf, type ActivityParams } from './params.ts';

/** The page's state in the address, and a way to change it. */
export function useActivityParams(): { params: ActivityParams; set: (change: Partial<ActivityParams>) => void; addressWith: (entry: number) => string } {
  const [search, setSearch] = useSearchParams();
  const params = activityParams.parse(Object.fromEntries(search));
  const set = (change: Partial<ActivityParams>) =>
    setSearch(() => addressOf({ ...activityParams.parse(Object.fromEntries(searchShown())), ...change }), { replace: true, preventScrollReset: true });
  return { params, set, addressWith: (entry) => `?${new URLSearchParams(addressOf({ ...params, entry }))}` };
}
