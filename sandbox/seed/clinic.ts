import { AFTER_HOURS, FRONT_DESK, INSURANCE, REMINDERS } from './clinic-prompts.ts';
import type { SeedAssistant } from './shapes.ts';

const DETAILS = { accepted_insurance: 'Delta Dental, MetLife, Cigna, Aetna PPO', assistant_name: 'Maya', patient_name: '' };

const openSlots = {
  type: 'webhook',
  webhook: {
    name: 'open_slots',
    description: 'Finds free times. Call it before you offer any.',
    url: 'https://api.harbordental.example/v1/clinics/{clinic_id}/slots',
    method: 'GET',
    headers: [{ name: 'X-Client', value: 'voice' }],
    path_parameters: { type: 'object', properties: { clinic_id: { type: 'string', description: 'Always harbor-2.' } }, required: ['clinic_id'] },
    query_parameters: {
      type: 'object',
      properties: { not_before: { type: 'string', format: 'date' }, reason: { type: 'string', enum: ['first_visit', 'check_up', 'cleaning', 'pain'] } },
      required: ['not_before'],
    },
    store_fields_as_variables: [{ name: 'first_slot', value_path: 'slots.0.starts_at' }],
  },
};
const bookVisit = {
  type: 'webhook',
  webhook: {
    name: 'book_visit',
    description: 'Books a time that open_slots gave, after the caller confirmed it.',
    url: 'https://api.harbordental.example/v1/visits',
    method: 'POST',
    body_parameters: {
      type: 'object',
      properties: { slot_id: { type: 'string' }, name: { type: 'string' }, born: { type: 'string', format: 'date' }, phone: { type: 'string' } },
      required: ['slot_id', 'name', 'phone'],
    },
    timeout_ms: 4000,
  },
};
const toDesk = {
  type: 'transfer',
  transfer: {
    from: '+14155550134',
    targets: [
      { to: '+14155550177', name: 'Front desk' },
      { to: '+14155550178', name: 'Dentist on call' },
    ],
    warm_transfer_instructions: 'Say who is calling, why, and what was tried.',
  },
};
const hangup = { type: 'hangup', hangup: { description: 'End the call after the goodbye.' } };

const phone = {
  enabled_features: ['telephony'],
  telephony_settings: {
    default_texml_app_id: '2846103955120011834',
    noise_suppression: 'krisp',
    time_limit_secs: 1200,
    user_idle_timeout_secs: 45,
    recording_settings: { enabled: true, channels: 'dual', format: 'mp3' },
  },
};
const voice = {
  voice_settings: { voice: 'Telnyx.NaturalHD.astra', voice_speed: 1, background_audio: { type: 'predefined_media', value: 'office', volume: 0.5 } },
  transcription: { model: 'deepgram/flux', language: 'en', settings: { eot_threshold: 0.7, eot_timeout_ms: 4000, keyterm: 'Osei,Ferreira,Brandt' } },
};

export const CLINIC: readonly SeedAssistant[] = [
  {
    key: 'front-desk',
    base: {
      ...phone,
      ...voice,
      name: 'Harbor Dental front desk',
      description: 'Books, moves and cancels visits, and answers what patients ask every day.',
      model: 'moonshotai/Kimi-K2.6',
      instructions: FRONT_DESK,
      greeting: 'Harbor Dental, this is {{assistant_name}}. How can I help you today?',
      tags: ['clinic', 'inbound', 'production'],
      dynamic_variables: DETAILS,
      dynamic_variables_webhook_url: 'https://api.harbordental.example/v1/voice/caller',
      interruption_settings: { enable: true, disable_greeting_interruption: true, start_speaking_plan: { wait_seconds: 0.5 } },
      insight_settings: { insight_group_id: 'ig-harbor-calls' },
      tools: [openSlots, bookVisit, toDesk, hangup],
    },
    versions: [
      {
        name: 'First draft',
        daysAgo: 171,
        change: { greeting: 'Hello, Harbor Dental. How may I help?', instructions: FRONT_DESK.split('\n\n## Never')[0] ?? '' },
      },
      {
        name: 'Warmer voice',
        daysAgo: 118,
        change: {
          greeting: 'Good day and welcome to Harbor Dental. My name is {{assistant_name}}. What can I do for you?',
          instructions: FRONT_DESK.replace(' Closed on Sunday and on public holidays.', ''),
        },
      },
      {
        name: 'Weekend hours',
        daysAgo: 43,
        change: { instructions: FRONT_DESK, greeting: 'Harbor Dental, this is {{assistant_name}}. How can I help you today?' },
      },
      {
        name: 'Concise greeting',
        daysAgo: 12,
        change: {
          greeting: 'Harbor Dental, how can I help?',
          instructions: FRONT_DESK.replace('Greet, and find out', 'Greet in at most six words, and find out'),
        },
      },
      {
        name: 'Spanish first',
        daysAgo: 3,
        change: {
          greeting: 'Harbor Dental, buenos días. English or español?',
          instructions: `${FRONT_DESK}\n- If the caller answers in Spanish, go on in Spanish to the end of the call.`,
          transcription: { model: 'deepgram/nova-3', language: 'multi' },
        },
      },
    ],
    main: 'Weekend hours',
    reachedAt: ['+14155550134', 'sip:desk@harbordental.example'],
    tools: ['Patient lookup'],
    mcp: ['Clinic calendar'],
    handsOverTo: ['insurance'],
  },
  {
    key: 'after-hours',
    base: {
      ...phone,
      ...voice,
      name: 'Harbor Dental after hours',
      description: 'Sorts urgent calls at night and at weekends.',
      model: 'moonshotai/Kimi-K2.6',
      instructions: AFTER_HOURS,
      greeting: 'Harbor Dental is closed right now. I can take a message, or reach the dentist on call. What happened?',
      tags: ['clinic', 'inbound', 'night'],
      dynamic_variables: { next_opening: 'eight in the morning', on_call_dentist: 'Dr. Osei' },
      tools: [toDesk, hangup],
    },
    versions: [
      { name: 'New assistant', daysAgo: 160 },
      {
        name: '911 before anything else',
        daysAgo: 87,
        change: { greeting: 'Harbor Dental is closed. If you cannot breathe or swallow, hang up and call 911. What happened?' },
      },
    ],
    main: '911 before anything else',
    reachedAt: ['+14155550135'],
  },
  {
    key: 'reminders',
    base: {
      ...phone,
      ...voice,
      name: 'Harbor Dental reminders',
      description: 'Calls and texts patients the day before.',
      model: 'zai-org/GLM-5.1-FP8',
      instructions: REMINDERS,
      greeting: 'Hello, this is Harbor Dental. Am I speaking with {{patient_name}}?',
      tags: ['clinic', 'outbound'],
      enabled_features: ['telephony', 'messaging'],
      messaging_settings: { default_messaging_profile_id: '40019a3e-7c11-4c2b-8f60-3b1de04f2a51', conversation_inactivity_minutes: 720 },
      dynamic_variables: {
        patient_name: 'the patient',
        visit_date: 'tomorrow',
        visit_time: 'half past nine',
        dentist_name: 'Dr. Ferreira',
        other_times: 'Thursday at ten, Friday at two',
      },
      tools: [
        { type: 'send_message', send_message: { message_template: 'Harbor Dental: your visit is on {{visit_date}} at {{visit_time}}. Reply C to confirm.' } },
        hangup,
      ],
    },
    versions: [
      { name: 'New assistant', daysAgo: 140 },
      { name: 'Voicemail says less', daysAgo: 64, change: { post_conversation_settings: { enabled: true } } },
    ],
    main: 'Voicemail says less',
    reachedAt: ['+14155550136'],
  },
  {
    key: 'insurance',
    base: {
      ...phone,
      ...voice,
      name: 'Harbor Dental insurance',
      description: 'Coverage, pre-authorizations and bills.',
      model: 'openai/gpt-4o',
      llm_api_key_ref: 'openai-production',
      instructions: INSURANCE,
      greeting: '',
      tags: ['clinic', 'inbound'],
      dynamic_variables: { accepted_insurance: DETAILS.accepted_insurance },
      integrations: [{ integration_id: 'zendesk', allowed_list: ['create_ticket', 'search_tickets'] }],
      tools: [hangup],
    },
    versions: [{ name: 'New assistant', daysAgo: 96 }],
    main: 'New assistant',
    tools: ['Coverage check'],
  },
];
