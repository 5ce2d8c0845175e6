import type { DatabaseSync } from 'node:sqlite';
import { insertAssistant } from '#sandbox/assistant-store.ts';
import type { Clock } from '#sandbox/clock.ts';
import { randomFrom } from '#sandbox/random.ts';
import { versionIdAt, type NewVersion } from '#sandbox/version-store.ts';
import { assistantIdOf, type MadeAssistant } from './assistants.ts';
import { seedSuite } from './history.ts';
import { promptOf } from './prompt.ts';
import type { SeedSuite, SeedTest } from './shapes.ts';

const DAY = 86_400_000;
/** Days since the first assistant was made; it is the one that the suite tests. */
const AGE = 700;

/** How much there is: enough to show where a list or a chart becomes slow. */
export const LARGE = { assistants: 10_000, tests: 50, batches: 2000 } as const;

const PLACES = [
  'Amsterdam',
  'Austin',
  'Bilbao',
  'Boise',
  'Cork',
  'Dakar',
  'Genève',
  'Graz',
  'Hobart',
  'Kyoto',
  'Leeds',
  'Lima',
  'Malmö',
  'Omaha',
  'Porto',
  'Pune',
  'Reno',
  'Sibiu',
  'Tampa',
  'Zürich',
] as const;
const TRADES = [
  'dental reception',
  'veterinary desk',
  'heating dispatch',
  'car rental',
  'hotel front desk',
  'pharmacy line',
  'tax office',
  'plumbing dispatch',
  'ticket hotline',
  'insurance claims',
  'school office',
  'courier tracking',
] as const;
const MODELS = ['moonshotai/Kimi-K2.6', 'zai-org/GLM-5.1-FP8', 'Qwen/Qwen3-235B-A22B', 'openai/gpt-4o'] as const;
const FEATURES: readonly [readonly string[], ...(readonly string[])[]] = [['telephony'], ['messaging'], ['telephony', 'messaging'], []];
const TAGS = ['production', 'pilot', 'night', 'outbound', 'inbound', 'retired'] as const;
const TOPICS = [
  'opening hours',
  'a first visit',
  'moving a visit',
  'cancelling',
  'the price',
  'the address',
  'parking',
  'a complaint',
  'a lost item',
  'a callback',
] as const;
const MOODS = ['calmly', 'in a hurry', 'with a bad line', 'in two languages', 'angrily'] as const;

export function seedLarge(db: DatabaseSync, account: string, clock: Clock): void {
  const random = randomFrom('large');
  let first: MadeAssistant | undefined;
  for (let n = 0; n < LARGE.assistants; n++) {
    const place = random.pick(PLACES);
    const trade = random.pick(TRADES);
    const createdAt = clock.now() - Math.round((AGE * DAY * (LARGE.assistants - n)) / LARGE.assistants);
    const id = assistantIdOf(`large ${n}`);
    const name = `${place} ${trade} ${String(n + 1).padStart(5, '0')}`;
    const config = {
      name,
      model: random.pick(MODELS),
      instructions: promptOf({
        who: `You answer for the ${trade} in ${place}.`,
        facts: ['Open on weekdays from 8:00 to 18:00.', 'The address is on the website.'],
        steps: ['Ask what the call is about.', `Help {{caller_name}} with ${random.pick(TOPICS)}.`],
        never: ['Never guess.'],
      }),
      greeting: `${place} ${trade}, how can I help?`,
      tags: [random.pick(TAGS), place],
      enabled_features: random.pick(FEATURES),
      voice_settings: { voice: 'Telnyx.KokoroTTS.af_heart' },
    };
    const version: NewVersion = { versionId: versionIdAt(createdAt, n % 1000), createdAt, name: 'New assistant', config, toolIds: [] };
    insertAssistant(db, account, { id, createdAt, versions: [version], mainVersionId: version.versionId });
    const made = { name: version.name, versionId: version.versionId, daysAgo: AGE, order: 0 };
    first ??= { key: 'large', id, name, main: made, versions: [made] };
  }
  if (first !== undefined) seedSuite({ db, account, clock }, SUITE, first);
}

const SUITE: SeedSuite = {
  name: 'Everything, four times a day',
  assistant: 'large',
  channel: 'phone_call',
  batches: LARGE.batches,
  every: 0.25,
  faultAt: 311,
  tests: Array.from({ length: LARGE.tests }, (_, at) => testAt(at)),
};

function testAt(at: number): SeedTest {
  const topic = TOPICS[at % TOPICS.length] ?? TOPICS[0];
  const mood = MOODS[Math.floor(at / TOPICS.length)] ?? MOODS[0];
  return {
    name: `Asks about ${topic}, ${mood}`,
    asks: `Ask about ${topic}. Speak ${mood}.`,
    rubric: [
      ['Understands', `Says in its own words that the call is about ${topic}.`],
      ['Answers', 'Gives an answer or says who will.'],
      ['Polite', 'Thanks the caller.'],
    ],
    opens: `I am calling about ${topic}.`,
    says: `You are calling about ${topic}. I am glad to help, and somebody sends it in writing today.`,
    slips: 'One moment please.',
    weak: at % 3,
    fails: at % 17 === 5 ? 0.4 : at % 7 === 3 ? 0.12 : 0.02,
    ...(at === 24 ? { lately: 12 } : {}),
  };
}
