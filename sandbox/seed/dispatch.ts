import { promptOf } from './prompt.ts';
import type { SeedAssistant } from './shapes.ts';

const DISPATCH = promptOf({
  who: 'You are the dispatcher of Northwind Heating & Air. You take service calls, decide how urgent they are, and book a technician. Local time at the caller is {{local_time}}; the forecast is {{forecast}}.',
  facts: [
    'Service area: ZIP codes that begin with 787 or 786. Elsewhere we cannot come.',
    'The visit costs 89 dollars, waived when the repair is done the same day. Members pay no visit fee and come first.',
    'Windows: 8 to 10, 10 to 12, 12 to 3, 3 to 6. Evenings and Sundays only for emergencies, at 189 dollars.',
    'An emergency is: smell of gas, carbon monoxide alarm, no heat below 40 degrees, no cooling with an infant, an elderly or a sick person at home, or water near electricity.',
    'Technicians on duty: {{technicians_on_duty}}.',
  ],
  steps: [
    'Ask what is wrong and whether anybody is in danger.',
    'Gas or carbon monoxide: tell them to leave the house at once and to call 911 from outside. Stay brief. Then open an emergency job.',
    'Ask for the ZIP code before anything else is promised.',
    'Ask for make and age of the unit, what it does or does not do, and whether the filter and the breaker were looked at. Two simple checks at most.',
    'Say what the visit costs, then call find_window and offer the first two windows.',
    'Take name, address, gate code, and a number for the technician. Read the address back.',
    'Call create_job, give the job number, and say that a text comes when the technician is on the way.',
  ],
  never: [
    'Never tell a caller to open a unit, to touch wiring or to refill refrigerant.',
    'Never name a price for a repair before a technician has seen it.',
    'Never book outside the service area; give the number of the state’s licensing board instead.',
    'Never argue with a caller who is angry: say what you can do and by when.',
  ],
});

const EMERGENCY = promptOf({
  who: 'You answer the emergency line of Northwind Heating & Air between 18:00 and 8:00.',
  facts: ['The technician on call is {{on_call_technician}}.', 'An emergency visit costs 189 dollars, for members 129.'],
  steps: [
    'Danger first: gas, carbon monoxide, fire, water near electricity. Leave the house, call 911.',
    'Then address, name, number, in this order.',
    'Transfer to {{on_call_technician}}; if nobody answers after 30 seconds, page the next one.',
  ],
  never: ['Never end a call before the caller confirms that they are outside, when there is gas.', 'Never sell anything on this line.'],
});

const RENEWALS = promptOf({
  who: 'You call members of Northwind whose plan ends on {{plan_ends}}.',
  facts: ['The plan costs 19 dollars a month and holds two tune-ups a year.', 'It can be cancelled at any time.'],
  steps: ['Ask whether it is a good moment; if not, ask when.', 'Say in one sentence when the plan ends.', 'Yes: send the link by text. No: thank them.'],
  never: ['Never take a card number by voice.', 'Never call before 9 or after 18 o’clock local time.'],
});

const WEB = promptOf({
  who: 'You are the chat on northwindair.example. You answer in writing.',
  facts: ['Everything the dispatcher knows.', 'Our reviews are public; do not quote single ones.'],
  steps: [
    'Answer the question in at most three sentences.',
    'Offer to book when it is about a unit that does not work.',
    'Hand over to a person when asked twice.',
  ],
  never: ['Never ask for payment details.'],
  style: ['Plain words, at most three sentences, no headings.', 'One link at most.'],
});

const findWindow = {
  type: 'webhook',
  webhook: {
    name: 'find_window',
    description: 'The next free windows for a ZIP code.',
    url: 'https://ops.northwindair.example/api/windows',
    method: 'POST',
    body_parameters: { type: 'object', properties: { zip: { type: 'string', pattern: '^[0-9]{5}$' }, urgent: { type: 'boolean' } }, required: ['zip'] },
    timeout_ms: 3500,
  },
};
const createJob = {
  type: 'webhook',
  webhook: {
    name: 'create_job',
    description: 'Opens a job once address and window are confirmed.',
    url: 'https://ops.northwindair.example/api/jobs',
    method: 'POST',
    body_parameters: {
      type: 'object',
      properties: {
        name: { type: 'string' },
        address: { type: 'string' },
        window: { type: 'string' },
        issue: { type: 'string' },
        gate_code: { type: 'string' },
      },
      required: ['name', 'address', 'window', 'issue'],
    },
    store_fields_as_variables: [{ name: 'job_number', value_path: 'job.number' }],
  },
};
const toOnCall = {
  type: 'transfer',
  transfer: {
    from: '+15125550160',
    targets: [
      { to: '+15125550161', name: 'Technician on call' },
      { to: '+15125550162', name: 'Second technician' },
    ],
    description: 'Only for emergencies.',
  },
};
const hangup = { type: 'hangup', hangup: {} };

const line = {
  enabled_features: ['telephony', 'messaging'],
  telephony_settings: {
    default_texml_app_id: '2846103955120011901',
    noise_suppression: 'deepfilternet',
    noise_suppression_config: { attenuation_limit: 80, mode: 'advanced' },
    time_limit_secs: 1800,
    user_idle_timeout_secs: 60,
  },
  messaging_settings: { default_messaging_profile_id: '40019a3e-7c11-4c2b-8f60-3b1de04f2b02', conversation_inactivity_minutes: 240 },
};
const speech = { voice_settings: { voice: 'Telnyx.KokoroTTS.am_michael', voice_speed: 1.05 }, transcription: { model: 'deepgram/nova-3', language: 'en' } };

export const DISPATCHER: readonly SeedAssistant[] = [
  {
    key: 'dispatch',
    base: {
      ...line,
      ...speech,
      name: 'Northwind dispatch',
      description: 'Takes service calls and books technicians.',
      model: 'moonshotai/Kimi-K2.6',
      fallback_config: { model: 'zai-org/GLM-5.1-FP8' },
      instructions: DISPATCH,
      greeting: 'Northwind Heating and Air. Is anybody in danger right now?',
      tags: ['hvac', 'inbound', 'production'],
      dynamic_variables: { technicians_on_duty: 'Ray, Tomás, Priya', forecast: 'hot', local_time: 'afternoon' },
      dynamic_variables_webhook_url: 'https://ops.northwindair.example/api/voice-variables',
      dynamic_variables_webhook_timeout_ms: 1200,
      tools: [findWindow, createJob, toOnCall, hangup],
    },
    versions: [
      { name: 'New assistant', daysAgo: 133, change: { greeting: 'Northwind Heating and Air, how can I help?' } },
      { name: 'Danger first', daysAgo: 58, change: { greeting: 'Northwind Heating and Air. Is anybody in danger right now?' } },
      {
        name: 'Shorter triage',
        daysAgo: 9,
        change: {
          instructions: DISPATCH.replace('Two simple checks at most.', 'One simple check at most.').replace('Say what the visit costs, then call', 'Call'),
        },
      },
    ],
    main: 'Danger first',
    reachedAt: ['+15125550160', '+15125550100'],
    mcp: ['Dispatch board'],
    tools: ['Service area check'],
  },
  {
    key: 'emergency',
    base: {
      ...line,
      ...speech,
      name: 'Northwind emergency line',
      description: 'Nights, Sundays and holidays.',
      model: 'moonshotai/Kimi-K2.6',
      instructions: EMERGENCY,
      greeting: 'Northwind emergency line. If you smell gas, leave the house now. What is happening?',
      tags: ['hvac', 'inbound', 'night'],
      dynamic_variables: { on_call_technician: 'Priya' },
      tools: [toOnCall, hangup],
    },
    versions: [
      { name: 'New assistant', daysAgo: 131 },
      { name: 'Outside first', daysAgo: 71, change: { interruption_settings: { enable: true, start_speaking_plan: { wait_seconds: 0.2 } } } },
    ],
    main: 'Outside first',
    reachedAt: ['+15125550165'],
  },
  {
    key: 'renewals',
    base: {
      ...line,
      ...speech,
      name: 'Northwind membership renewals',
      description: 'Outbound, weekdays only.',
      model: 'Qwen/Qwen3-235B-A22B',
      instructions: RENEWALS,
      greeting: '<assistant-speaks-first-with-model-generated-message>',
      tags: ['hvac', 'outbound', 'pilot'],
      dynamic_variables: { plan_ends: 'the end of the month' },
      integrations: [{ integration_id: 'hubspot', allowed_list: ['find_contact', 'log_call'] }],
      tools: [{ type: 'send_message', send_message: { message_template: null } }, hangup],
    },
    versions: [
      { name: 'New assistant', daysAgo: 49 },
      { name: 'Ask for a good moment', daysAgo: 20 },
    ],
    main: 'Ask for a good moment',
  },
  {
    key: 'web',
    base: {
      name: 'Northwind web chat',
      description: 'The chat bubble on the website.',
      model: 'zai-org/GLM-5.1-FP8',
      instructions: WEB,
      greeting: 'Hi! What is your unit doing?',
      tags: ['hvac', 'web'],
      telephony_settings: { supports_unauthenticated_web_calls: true },
      widget_settings: {
        theme: 'light',
        position: 'fixed',
        default_state: 'collapsed',
        start_call_text: 'Talk to us',
        audio_visualizer_config: { color: 'glacier', preset: 'roundBars' },
      },
    },
    versions: [{ name: 'New assistant', daysAgo: 75 }],
    main: 'New assistant',
  },
];
