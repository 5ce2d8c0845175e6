import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '#sandbox/clock.ts';
import { noteSeededVersions } from '#sandbox/seeded-run-store.ts';
import { seedAssistants, seedCanary, type MadeAssistant } from './assistants.ts';
import { CLINIC } from './clinic.ts';
import { seedConnected } from './connected.ts';
import { DISPATCH_SUITE, EMERGENCY_SUITE } from './dispatch-suites.ts';
import { DISPATCHER } from './dispatch.ts';
import { FRONT_DESK_SUITE } from './front-desk-suite.ts';
import { seedSuite } from './history.ts';
import { MESSAGING_SUITE, RESERVATIONS_SUITE } from './hotel-suites.ts';
import { HOTEL } from './hotel.ts';
import { seedConversations, seedEvents } from './reached-people.ts';

const SUITES = [MESSAGING_SUITE, EMERGENCY_SUITE, RESERVATIONS_SUITE, DISPATCH_SUITE, FRONT_DESK_SUITE];

/** Three trades with months of work behind them. */
export function seedDemo(db: DatabaseSync, account: string, clock: Clock): void {
  const made = seedAssistants(db, account, clock, [...CLINIC, ...DISPATCHER, ...HOTEL], seedConnected(db, account, clock));
  const of = (key: string): MadeAssistant => {
    const found = made.get(key);
    if (found === undefined) throw new Error(`the demo has no assistant ${key}`);
    return found;
  };
  seedCanary(db, account, clock, of('front-desk'), 10, (version) => [
    {
      match: [{ attribute: 'telnyx_end_user_target', operator: 'in', values: ['+14155550121', '+14155550122', '+14155550187'] }],
      serve: { version_id: version('Spanish first') },
    },
    {
      match: [{ attribute: 'telnyx_end_user_target', operator: 'starts_with', values: ['+52'] }],
      serve: { rollout: [{ version_id: version('Spanish first'), weight: 50 }] },
    },
    {
      match: [],
      serve: {
        rollout: [
          { version_id: version('Concise greeting'), weight: 10 },
          { version_id: version('Spanish first'), weight: 2.5 },
        ],
      },
    },
  ]);
  seedCanary(db, account, clock, of('dispatch'), 8, (version) => [{ match: [], serve: { rollout: [{ version_id: version('Shorter triage'), weight: 20 }] } }]);
  seedEvents(db, account, clock, of);
  seedConversations(db, account, clock, of);
  for (const suite of SUITES) seedSuite({ db, account, clock }, suite, of(suite.assistant));
  noteSeededVersions(
    db,
    account,
    [...made.values()].map(({ id }) => id),
  );
}
