import { describe, expect, it } from 'vitest';
import { assistantAt, destinationText, planText } from './run-plan.ts';

const test = (telnyx_conversation_channel: string, destination: string | null) => ({ telnyx_conversation_channel, destination });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('what a run will do', () => {
  it('counts conversations per channel and names the one place they reach', () => {
    const calls = Array.from({ length: 20 }, () => test('phone_call', '+15125550100'));
    expect(plain(planText(calls, false))).toBe('20 phone calls to +1 512 555 0100');
    expect(plain(planText([...calls, test('sms_chat', '+15125550100')], false))).toBe(
      '20 phone calls to +1 512 555 0100 and 1 text conversation to +1 512 555 0100',
    );
  });

  it('counts the places when there are several', () => {
    expect(planText([test('web_chat', 'assistant-1')], false, 'Reception')).toBe('1 web chat to Reception');
    expect(planText([test('web_chat', 'a'), test('web_chat', 'b')], false)).toBe('2 web chats to 2 destinations');
  });

  it('says in the sandbox that it is simulated, and copes with a channel and a place it does not know', () => {
    expect(planText([test('carrier_pigeon', null)], true)).toBe('1 simulated conversation');
  });
});

describe('a destination', () => {
  it('is an assistant unless it is a number, an address or a URL', () => {
    expect(['+15125550100', '512 555-0100', 'sip:a@b.c', 'a@b.c', 'https://example.com/x'].map(assistantAt)).toEqual([null, null, null, null, null]);
    expect(assistantAt('assistant-1234')).toBe('assistant-1234');
  });

  it('is written as people write it', () => {
    expect(plain(destinationText('+15125550100'))).toBe('+1 512 555 0100');
    expect(destinationText('+442071838750')).toBe('+442071838750');
  });
});
