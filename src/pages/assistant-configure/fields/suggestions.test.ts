import { expect, test } from 'vitest';
import { makerOf, makersOf, voiceSuggestions } from './suggestions.ts';

const voices = [
  { provider: 'telnyx', voice_id: 'Telnyx.Ultra.orion', name: 'Orion', language: 'en-US', gender: 'male' },
  { provider: 'aws', voice_id: 'AWS.Polly.Joanna', name: 'Joanna', language: null, gender: undefined },
  { provider: 'aws', voice_id: null, name: 'Nobody' },
];

test('voices are offered by their maker, which a voice tells by its name', () => {
  const makers = makersOf(voices);
  expect(makers).toEqual([
    { id: 'aws', name: 'AWS' },
    { id: 'telnyx', name: 'Telnyx' },
  ]);
  expect([makerOf('telnyx.Any.other', makers), makerOf('Nova', makers), makerOf('', makers)]).toEqual(['telnyx', '', '']);
  expect(voiceSuggestions(voices, 'aws')).toEqual([{ value: 'AWS.Polly.Joanna', label: 'Joanna', note: 'AWS.Polly.Joanna' }]);
  expect(voiceSuggestions(voices, '').map((one) => one.label)).toEqual(['Orion, en-US, male', 'Joanna']);
});
