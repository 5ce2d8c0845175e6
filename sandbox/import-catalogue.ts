import type { ImportProvider } from '#wire/import-request.ts';
import type { Fields } from './record.ts';

/** One assistant of another provider, with the fields that an import fills. */
export type Foreign = { readonly importId: string; readonly fields: Fields };

const SIMULATED = 'Simulated import: the sandbox asks no other provider.';

/** What each provider holds, whoever asks. */
export const FOREIGN: Readonly<Record<ImportProvider, readonly Foreign[]>> = {
  elevenlabs: [
    foreign(
      'agent_3101k5front',
      'Front desk',
      'Welcome to Harbour Dental. How can I help?',
      'You answer the phone of a dental practice. Book, move and cancel appointments.',
    ),
    foreign(
      'agent_7702k8hours',
      'After hours',
      'Harbour Dental is closed right now.',
      'You take messages outside opening hours. Give the emergency number when a caller is in pain.',
    ),
  ],
  vapi: [
    foreign(
      '5f0c1d8e-4a7b-4a39-9b61-0d2f6c1e7a11',
      'Order status',
      'Thanks for calling about your order.',
      'You tell callers where their order is. Ask for the order number first.',
    ),
    foreign(
      'c2e94b70-1f6d-4c58-8d0a-93b7a5e4f622',
      'Returns',
      'Let us sort out your return.',
      'You open returns. Ask what is wrong with the item and whether it was used.',
    ),
  ],
  retell: [
    foreign(
      'agent_b41e9c2277d05a83',
      'Lead intake',
      'Hi, this is the roofing line.',
      'You qualify new leads for a roofing company. Collect name, address and what happened to the roof.',
    ),
    foreign(
      'agent_e0957f31aa6c42d9',
      'Survey',
      'Do you have two minutes for us?',
      'You ask three questions about the last visit and note the answers word by word.',
    ),
  ],
};

function foreign(importId: string, name: string, greeting: string, instructions: string): Foreign {
  return { importId, fields: { name, greeting, instructions, description: SIMULATED } };
}
