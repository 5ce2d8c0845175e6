import { describe, expect, it } from 'vitest';
import { BLANK, changesOf, destinationRemark, faultsOf, fromWire, refusalsOf, toWire } from './values.ts';

const read = {
  test_id: 't',
  name: 'Books a visit',
  created_at: '2026-01-01T00:00:00Z',
  telnyx_conversation_channel: 'fax',
  rubric: [{ name: 'Greets', criteria: 'Says hello.', later: 1 }],
  destination: '+15125550100',
  instructions: 'Book.',
  max_duration_seconds: 60,
  later: { kept: true },
};
const values = fromWire(read);

describe('a test in the form', () => {
  it('sends nothing when nothing was changed, whatever it does not know', () => {
    expect(changesOf(values, read)).toEqual({});
  });

  it('sends only what was changed, a rubric with all that the API said of it', () => {
    expect(changesOf({ ...values, name: ' Books ', suite: 'A' }, read)).toEqual({ name: 'Books', test_suite: 'A' });
    const rubric = values.rubric.map((one) => ({ ...one, name: 'Hello' }));
    expect(changesOf({ ...values, rubric }, read)).toEqual({ rubric: [{ name: 'Hello', criteria: 'Says hello.', later: 1 }] });
    expect(changesOf({ ...values, channel: 'web_chat', seconds: '90' }, read)).toEqual({ telnyx_conversation_channel: 'web_chat', max_duration_seconds: 90 });
  });

  it('is made without what is empty', () => {
    const body = toWire({ ...BLANK, name: 'a', destination: 'b', instructions: 'c', rubric: [{ key: 0, name: 'd', criteria: 'e', rest: {} }] });
    expect(body).toEqual({ name: 'a', destination: 'b', instructions: 'c', rubric: [{ name: 'd', criteria: 'e' }], telnyx_conversation_channel: 'web_chat' });
  });

  it('says of each field what is wrong with it', () => {
    expect(Object.keys(faultsOf(BLANK, null))).toEqual(['name', 'destination', 'instructions', 'rubric.0.name', 'rubric.0.criteria']);
    const long = {
      ...values,
      name: 'é'.repeat(256),
      description: 'x'.repeat(1001),
      suite: 'x'.repeat(101),
      instructions: 'x'.repeat(5001),
      seconds: '3601',
      rubric: [],
    };
    expect(Object.keys(faultsOf(long, read))).toEqual(['name', 'description', 'suite', 'instructions', 'seconds', 'rubric']);
    expect(faultsOf({ ...values, name: '😀'.repeat(255) }, read)).toEqual({});
    for (const seconds of ['0', '1.5', '-1', 'a']) expect(faultsOf({ ...values, seconds }, read)).toHaveProperty('seconds');
    expect(faultsOf({ ...values, seconds: '' }, read)).toHaveProperty('seconds');
  });

  it('puts the faults of the API onto their fields', () => {
    const issues = [
      { path: ['test_suite'], message: 'long' },
      { path: ['rubric', 1, 'criteria'], message: 'empty' },
      { path: ['other'], message: 'x' },
    ];
    expect(refusalsOf(Object.assign(new Error(''), { issues }))).toEqual({ suite: 'long', 'rubric.1.criteria': 'empty' });
    expect(refusalsOf(new Error('x'))).toEqual({});
  });

  it('remarks on numbers alone, and knows their right form', () => {
    const better = (destination: string) => destinationRemark({ destination })?.better;
    expect(better('(512) 555-0100')).toBe('+15125550100');
    expect(better('+1 512 555 0100')).toBe('+15125550100');
    expect(destinationRemark({ destination: '+999' })?.says).toMatch(/short/);
    for (const fine of ['+15125550100', 'sip:a@b.c', 'assistant-1', '']) expect(destinationRemark({ destination: fine })).toBeNull();
  });
});
