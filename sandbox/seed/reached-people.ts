import type { DatabaseSync } from 'node:sqlite';
import { isoTime, type Clock } from '#sandbox/clock.ts';
import { insertConversation, insertInsight, insertMessage, type Role } from '#sandbox/conversation-store.ts';
import { insertEvent, type Channel } from '#sandbox/event-store.ts';
import { randomFrom, type Random } from '#sandbox/random.ts';
import type { MadeAssistant } from './assistants.ts';

const HOUR = 3_600_000;

type Planned = {
  readonly channel: Channel;
  readonly to: string;
  readonly inHours: number;
  readonly text?: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly retries?: number;
};

/** The last four digits decide how a simulated call ends: 0001 busy, 0002 no answer, 0003 failed. */
const REMINDERS: readonly Planned[] = [
  { channel: 'phone_call', to: '+14155550121', inHours: -170, variables: { patient_name: 'Jordan Pike' } },
  { channel: 'phone_call', to: '+14155550002', inHours: -146, variables: { patient_name: 'Mei Tanaka' }, retries: 1 },
  { channel: 'sms_chat', to: '+14155550187', inHours: -122, text: 'Harbor Dental: your visit is tomorrow at 9:30. Reply C to confirm.' },
  { channel: 'phone_call', to: '+14155550001', inHours: -74, variables: { patient_name: 'Siobhán Nguyễn-O’Hara' } },
  { channel: 'sms_chat', to: '+14155550003', inHours: -50, text: 'Harbor Dental: your visit is tomorrow at 11:00. Reply C to confirm.' },
  { channel: 'phone_call', to: '+14155550145', inHours: -26, variables: { patient_name: 'Luca Moretti' } },
  { channel: 'phone_call', to: '+14155550166', inHours: -2, variables: { patient_name: 'Ada Osei' } },
  { channel: 'phone_call', to: '+14155550121', inHours: 3, variables: { patient_name: 'Jordan Pike', visit_time: 'twenty past eight' }, retries: 3 },
  { channel: 'sms_chat', to: '+14155550187', inHours: 20, text: 'Harbor Dental: your visit is tomorrow at 14:10. Reply C to confirm.' },
  { channel: 'phone_call', to: '+14155550199', inHours: 27, variables: { patient_name: 'Tomás Ibáñez' } },
  { channel: 'phone_call', to: '+14155550142', inHours: 75, variables: { patient_name: 'Grace Lindqvist' } },
];

const RENEWALS: readonly Planned[] = [
  { channel: 'phone_call', to: '+15125550171', inHours: -52, variables: { plan_ends: 'December 1' } },
  { channel: 'phone_call', to: '+15125550172', inHours: 22, variables: { plan_ends: 'December 8' } },
  { channel: 'phone_call', to: '+15125550173', inHours: 46, variables: { plan_ends: 'December 12' } },
];

export function seedEvents(db: DatabaseSync, account: string, clock: Clock, of: (key: string) => MadeAssistant): void {
  const random = randomFrom('events');
  const plan = (assistant: MadeAssistant, from: string, events: readonly Planned[]) => {
    for (const event of events) planEvent(db, account, clock, assistant, from, event, random);
  };
  plan(of('reminders'), '+14155550136', REMINDERS);
  plan(of('renewals'), '+15125550168', RENEWALS);
}

function planEvent(db: DatabaseSync, account: string, clock: Clock, assistant: MadeAssistant, from: string, event: Planned, random: Random): void {
  const scheduledAt = Math.round((clock.now() + event.inHours * HOUR) / 60_000) * 60_000;
  const createdAt = Math.min(clock.now(), scheduledAt) - random.between(20, 60) * HOUR;
  insertEvent(db, account, assistant.id, {
    id: random.uuid(),
    createdAt,
    scheduledAt,
    channel: event.channel,
    scale: 1,
    conversationId: random.uuid(),
    request: {
      telnyx_conversation_channel: event.channel,
      telnyx_end_user_target: event.to,
      telnyx_agent_target: from,
      scheduled_at_fixed_datetime: isoTime(scheduledAt),
      ...(event.text === undefined ? {} : { text: event.text }),
      ...(event.variables === undefined ? {} : { dynamic_variables: event.variables }),
      ...(event.retries === undefined ? {} : { max_retries_client_errors: event.retries, retry_interval_secs: 300 }),
    },
  });
}

type Talk = {
  readonly assistant: string;
  readonly channel: string;
  readonly from: string;
  readonly hoursAgo: number;
  readonly turns: readonly (readonly [Role, string])[];
  readonly insight?: string;
};

const TALKS: readonly Talk[] = [
  {
    assistant: 'front-desk',
    channel: 'phone_call',
    from: '+14155550121',
    hoursAgo: 5,
    insight: 'Booked a check-up for Monday 9:40. Caller satisfied.',
    turns: [
      ['assistant', 'Harbor Dental, this is Maya. How can I help you today?'],
      ['user', 'I would like a check-up, mornings if you can.'],
      ['assistant', 'I have Monday at 8:20 or at 9:40 with Dr. Osei. Which one suits you?'],
      ['user', '9:40.'],
      ['assistant', 'Monday, 9:40, with Dr. Osei. It is booked, and a text message confirms it.'],
    ],
  },
  {
    assistant: 'front-desk',
    channel: 'phone_call',
    from: '+14155550187',
    hoursAgo: 29,
    insight: 'Asked about Sunday hours. Answer was unclear; caller asked twice.',
    turns: [
      ['assistant', 'Harbor Dental, this is Maya. How can I help you today?'],
      ['user', 'Are you open this Sunday?'],
      ['assistant', 'On Sunday we take urgent calls only.'],
      ['user', 'So you are open?'],
      ['assistant', 'No, the practice is closed on Sunday. Monday at 8:20 is free.'],
      ['user', 'All right, thanks.'],
    ],
  },
  {
    assistant: 'dispatch',
    channel: 'phone_call',
    from: '+15125550143',
    hoursAgo: 8,
    insight: 'No cooling, infant at home. Job 4419 opened as an emergency.',
    turns: [
      ['assistant', 'Northwind Heating and Air. Is anybody in danger right now?'],
      ['user', 'No, but the AC is dead and we have a baby.'],
      ['assistant', 'With an infant that is an emergency. What is your ZIP code?'],
      ['user', '78704.'],
      ['assistant', 'A technician can be with you between 3 and 6 today. The visit is 89 dollars, waived when it is repaired today.'],
    ],
  },
  {
    assistant: 'reservations',
    channel: 'phone_call',
    from: '+41795550112',
    hoursAgo: 51,
    insight: 'Zwei Nächte in Zürich reserviert, flexible Rate.',
    turns: [
      ['assistant', 'Aurelia Hotels, grüezi, bonjour, buongiorno. How may I help you?'],
      ['user', 'Grüezi, haben Sie vom 12. bis 14. März etwas für zwei?'],
      ['assistant', 'Von Freitag, 12., bis Sonntag, 14. März: Limmat für 310 Franken oder Altstadt für 265.'],
      ['user', 'Altstadt, bitte.'],
    ],
  },
  {
    assistant: 'groups',
    channel: 'sms_chat',
    from: '+33655550107',
    hoursAgo: 76,
    turns: [
      ['user', 'bonjour, 12 chambres pour un mariage en juin ?'],
      ['assistant', 'Félicitations ! Pour quelles dates ? Le service des groupes répond sous un jour ouvré. 💐'],
    ],
  },
];

/** Conversations that real callers would have left; simulated like everything here. */
export function seedConversations(db: DatabaseSync, account: string, clock: Clock, of: (key: string) => MadeAssistant): void {
  const random = randomFrom('conversations');
  for (const talk of TALKS) {
    const { id: assistantId, main } = of(talk.assistant);
    const id = random.uuid();
    const createdAt = clock.now() - talk.hoursAgo * HOUR;
    const metadata = {
      assistant_id: assistantId,
      assistant_version_id: main.versionId,
      telnyx_conversation_channel: talk.channel,
      telnyx_end_user_target: talk.from,
      simulated: 'true',
    };
    insertConversation(db, account, { id, createdAt, metadata });
    let at = createdAt;
    for (const [role, text] of talk.turns) {
      insertMessage(db, account, id, { role, text, createdAt: at });
      at += random.between(2500, 7000);
    }
    if (talk.insight === undefined) continue;
    const results = [{ insight_id: 'ig-harbor-calls', result: talk.insight }];
    insertInsight(db, account, id, { id: random.uuid(), createdAt: at, readyAt: at, results });
  }
}
