import { promptOf } from './prompt.ts';
import type { SeedAssistant } from './shapes.ts';

const RESERVATIONS = promptOf({
  who: 'You take reservations for the Aurelia hotels in Zürich and Genève. The guest writes or calls from {{guest_country}}; speak the language in which they begin, German, French, Italian or English.',
  facts: [
    'Aurelia Zürich, Limmatquai 118: 64 rooms. Aurelia Genève, Rue du Rhône 9: 41 rooms.',
    'Check-in from 15:00, check-out until 11:00. Late check-out until 14:00 costs 60 francs where the room is free.',
    'Breakfast 32 francs, children under six free. City tax {{city_tax}} francs per night and person, not in the price.',
    'Flexible rates can be cancelled until 18:00 on the day before; saver rates cannot be cancelled.',
    'One dog per room, 35 francs per night. No rooms for smokers.',
  ],
  steps: [
    'Ask for the hotel, arrival, departure, and the number of guests, each only if it was not said yet.',
    'Repeat dates with weekdays before you search: many guests mix up day and month.',
    'Call search_rooms. Name at most two rooms with the price per night and what is in it.',
    'Say the rule for cancelling in one sentence before you book.',
    'Take name and e-mail address, spell both back, call hold_room, and read the confirmation number.',
    'For groups of more than five rooms, weddings and long stays hand over to the group desk.',
  ],
  never: [
    'Never take a card number by voice; the link for paying comes by e-mail.',
    'Never say who is staying with us or in which room.',
    'Never offer a discount that search_rooms did not give.',
  ],
});

const CONCIERGE = promptOf({
  who: 'You are the concierge of Aurelia Zürich for guests who are in the house. The guest is {{guest_name}} in room {{room_number}}, here until {{departure}}.',
  facts: [
    'The spa is open 7:00 to 21:00, the bar until 1:00.',
    'Taxis take five minutes; the tram stop Rudolf-Brun-Brücke is two minutes away.',
    'Shirts given before 9:00 are back at 18:00.',
  ],
  steps: [
    'Find out what the guest wants.',
    'Do it with create_request where it can be done, and say by when.',
    'Recommend at most two places, each with the reason and the way there.',
  ],
  never: ['Never put a call through to another room without asking that guest.', 'Never charge anything without the guest’s yes.'],
});

const GROUPS = promptOf({
  who: 'You answer text messages of groups, wedding parties and guests who stay longer than two weeks.',
  facts: ['The group desk works Monday to Friday, 9:00 to 17:30.', 'From ten rooms one is free.'],
  steps: ['Ask for dates and number of rooms.', 'Say that the group desk answers within one working day.', 'Pass everything on with create_request.'],
  never: ['Never confirm a price for a group.'],
  style: ['Two sentences per message at most.', 'No links but our own.'],
});

const SURVEY = promptOf({
  who: 'You call guests of the Aurelia hotels the day after they left and ask three questions.',
  facts: ['The guest stayed in {{hotel}} from {{arrival}} to {{departure}}.'],
  steps: [
    'Ask whether it is a good moment.',
    'How was the stay from 0 to 10? Why? What should we change first?',
    'Below 7: offer that the manager calls back.',
  ],
  never: ['Never ask for a public review.', 'Never call a guest who complained while they were here.'],
});

const search = {
  type: 'webhook',
  webhook: {
    name: 'search_rooms',
    description: 'Rooms and prices for dates.',
    url: 'https://pms.aurelia.example/api/{hotel}/availability',
    method: 'GET',
    path_parameters: { type: 'object', properties: { hotel: { type: 'string', enum: ['zuerich', 'geneve'] } }, required: ['hotel'] },
    query_parameters: {
      type: 'object',
      properties: { arrival: { type: 'string', format: 'date' }, nights: { type: 'integer', minimum: 1 }, guests: { type: 'integer', minimum: 1, maximum: 6 } },
      required: ['arrival', 'nights', 'guests'],
    },
  },
};
const hold = {
  type: 'webhook',
  webhook: {
    name: 'hold_room',
    description: 'Holds a room for 30 minutes.',
    url: 'https://pms.aurelia.example/api/holds',
    method: 'POST',
    async: false,
    body_parameters: {
      type: 'object',
      properties: { offer_id: { type: 'string' }, name: { type: 'string' }, email: { type: 'string', format: 'email' } },
      required: ['offer_id', 'name', 'email'],
    },
  },
};
const hangup = { type: 'hangup', hangup: { description: 'Nur nach der Verabschiedung.' } };

const phone = {
  enabled_features: ['telephony'],
  telephony_settings: {
    default_texml_app_id: '2846103955120012077',
    supports_unauthenticated_web_calls: true,
    noise_suppression: 'krisp',
    time_limit_secs: 900,
  },
};
const voice = {
  voice_settings: { voice: 'ElevenLabs.eleven_multilingual_v2.21m00Tcm4TlvDq8ikWAM', api_key_ref: 'elevenlabs-hotel', similarity_boost: 0.8, temperature: 0.4 },
  transcription: { model: 'soniox/stt-rt-v4', language: 'auto', settings: { enable_endpoint_detection: true, max_endpoint_delay_ms: 900 } },
};

export const HOTEL: readonly SeedAssistant[] = [
  {
    key: 'reservations',
    base: {
      ...phone,
      ...voice,
      name: 'Aurelia reservations – Zürich & Genève',
      description: 'Four languages, two houses.',
      model: 'moonshotai/Kimi-K2.6',
      instructions: RESERVATIONS,
      greeting: 'Aurelia Hotels, grüezi, bonjour. How may I help you?',
      tags: ['hotel', 'inbound', 'multilingual', 'production'],
      dynamic_variables: { city_tax: '3.50', guest_country: 'Switzerland' },
      observability_settings: {
        status: 'enabled',
        host: 'https://cloud.langfuse.com',
        public_key_ref: 'langfuse-public',
        secret_key_ref: 'langfuse-secret',
        prompt_name: 'aurelia-reservations',
        prompt_label: 'production',
      },
      tools: [search, hold, hangup],
    },
    versions: [
      { name: 'New assistant', daysAgo: 121 },
      {
        name: 'Weekdays in dates',
        daysAgo: 66,
        change: {
          interruption_settings: {
            enable: true,
            start_speaking_plan: { wait_seconds: 0.6, transcription_endpointing_plan: { on_punctuation_seconds: 0.2, on_number_seconds: 0.9 } },
          },
        },
      },
      { name: 'Deutsch, français, italiano', daysAgo: 17, change: { greeting: 'Aurelia Hotels, grüezi, bonjour, buongiorno. How may I help you?' } },
    ],
    main: 'Deutsch, français, italiano',
    reachedAt: ['+41445550190', '+41225550144'],
    mcp: ['Property management'],
    handsOverTo: ['groups'],
  },
  {
    key: 'concierge',
    base: {
      ...phone,
      ...voice,
      name: 'Aurelia concierge – Zürich',
      description: 'For guests in the house.',
      model: 'anthropic/claude-haiku-4-5',
      llm_api_key_ref: 'anthropic-hotel',
      instructions: CONCIERGE,
      greeting: 'Grüezi {{guest_name}}, what can I do for you?',
      tags: ['hotel', 'in-house'],
      dynamic_variables: { guest_name: 'dear guest', room_number: '', departure: '' },
      tools: [hangup],
    },
    versions: [
      { name: 'New assistant', daysAgo: 90 },
      { name: 'Two places at most', daysAgo: 31 },
    ],
    main: 'Two places at most',
    mcp: ['Property management'],
    tools: ['Guest request'],
  },
  {
    key: 'groups',
    base: {
      name: 'Aurelia guest messaging for groups, weddings and stays of more than two weeks (pilot in Genève, ask Chloé before you change it)',
      description: 'Text messages only.',
      model: 'zai-org/GLM-5.1-FP8',
      instructions: GROUPS,
      greeting: 'Aurelia group desk. For which dates, and how many rooms?',
      tags: ['hotel', 'sms', 'pilot'],
      enabled_features: ['messaging'],
      messaging_settings: { default_messaging_profile_id: '40019a3e-7c11-4c2b-8f60-3b1de04f2c77', conversation_inactivity_minutes: 1440 },
    },
    versions: [
      { name: 'New assistant', daysAgo: 55 },
      { name: 'Antwort in höchstens zwei Sätzen', daysAgo: 24 },
    ],
    main: 'Antwort in höchstens zwei Sätzen',
    reachedAt: ['+41225550150'],
    tools: ['Guest request'],
  },
  {
    key: 'japanese',
    base: {
      ...phone,
      name: 'アウレリア 日本語フロント',
      description: '日本からのお客様のご予約とお問い合わせ。',
      model: 'Qwen/Qwen3-235B-A22B',
      instructions: RESERVATIONS.replace('German, French, Italian or English', 'Japanese first'),
      greeting: 'アウレリア ホテルでございます。ご用件をお伺いします。',
      tags: ['hotel', 'inbound', '日本語'],
      voice_settings: { voice: 'Azure.ja-JP-NanamiNeural' },
      transcription: { model: 'azure/fast', language: 'ja', region: 'japaneast' },
      tools: [search, hold],
    },
    versions: [{ name: 'New assistant', daysAgo: 38 }],
    main: 'New assistant',
  },
  {
    key: 'survey',
    base: {
      ...phone,
      ...voice,
      name: 'Aurelia check-out survey',
      model: 'moonshotai/Kimi-K2.6',
      instructions: SURVEY,
      greeting: 'Good day, this is Aurelia Hotels. May I ask you three short questions about your stay?',
      tags: ['hotel', 'outbound'],
      dynamic_variables: { hotel: 'Zürich' },
      privacy_settings: { data_retention: false },
      tools: [hangup],
    },
    versions: [{ name: 'New assistant', daysAgo: 82 }],
    main: 'New assistant',
  },
];
