import { locale, t } from './words/t.ts';

/** What a run of a test needs to be announced. */
type Planned = {
  readonly telnyx_conversation_channel: string;
  readonly destination?: string | null | undefined;
  readonly max_duration_seconds?: number | null | undefined;
};

/**
 * What running these tests does, in the person's words: "20 phone calls to +1 512 555 0100". In the sandbox it says that
 * they are simulated. `name` is that of the one assistant that they reach, where it is known: nobody knows an assistant by its id.
 */
export function planText(tests: readonly Planned[], simulated: boolean, name?: string): string {
  const parts = [...Map.groupBy(tests, (test) => test.telnyx_conversation_channel)].map(([channel, group]) => {
    const what = actText(channel, group.length, simulated);
    const [destination, ...more] = destinationsOf(group);
    if (destination === undefined) return what;
    return more.length === 0
      ? t('suites.willReach', { what, destination: name?.trim() || destinationText(destination) })
      : t('suites.willReachMany', { what, count: more.length + 1 });
  });
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts);
}

/** The whole announcement of running these tests so often: what, how long at most, and whether it is real. */
export function announcement(tests: readonly Planned[], times: number, simulated: boolean, name?: string): string {
  const all = Array.from({ length: times }, () => tests).flat();
  const what = t('suites.willRun', { what: planText(all, simulated, name) });
  return [what, longestText(all), simulated ? t('suites.simulated') : t('suites.real')].filter((part) => part !== '').join(' ');
}

/** The longest that it can take together, where every test has a limit. */
function longestText(tests: readonly Planned[]): string {
  if (tests.length === 0 || tests.some((test) => typeof test.max_duration_seconds !== 'number')) return '';
  const minutes = Math.ceil(tests.reduce((sum, test) => sum + (test.max_duration_seconds ?? 0), 0) / 60);
  return t('suites.longest', { count: minutes });
}

/** How many of these tests call a phone. */
export function phoneCallsOf(tests: readonly Planned[]): number {
  return tests.filter((test) => test.telnyx_conversation_channel === 'phone_call').length;
}

/** The distinct places that tests reach. */
export function destinationsOf(tests: readonly Planned[]): string[] {
  return [...new Set(tests.flatMap((test) => test.destination ?? []))].toSorted();
}

/**
 * The id of the assistant that a destination names, or `null`: numbers, SIP addresses and URLs lead to an assistant that
 * the API does not tell of.
 */
export function assistantAt(destination: string): string | null {
  return /^\+?[\d\s().-]+$/.test(destination) || /^[a-z][a-z0-9+.-]*:/i.test(destination) || destination.includes('@') ? null : destination;
}

/** A number as people write it; anything else as it is. */
export function destinationText(destination: string): string {
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(destination) ?? [];
  return area === undefined ? destination : `+1\u00a0${area}\u00a0${exchange}\u00a0${line}`;
}

function actText(channel: string, count: number, simulated: boolean): string {
  switch (channel) {
    case 'phone_call':
      return simulated ? t('suites.simphone_call', { count }) : t('suites.actphone_call', { count });
    case 'web_call':
      return simulated ? t('suites.simweb_call', { count }) : t('suites.actweb_call', { count });
    case 'sms_chat':
      return simulated ? t('suites.simsms_chat', { count }) : t('suites.actsms_chat', { count });
    case 'web_chat':
      return simulated ? t('suites.simweb_chat', { count }) : t('suites.actweb_chat', { count });
    default:
      return simulated ? t('suites.simother', { count }) : t('suites.actother', { count });
  }
}
