import { expect, test } from 'vitest';
import { FIELDS } from '#wire/assistant-fields/table.ts';
import { idsIn, placeId } from './place.ts';

test('every setting has an address of its own', () => {
  expect(placeId(['voice_settings', 'voice_speed'])).toBe('voice.voice_speed');
  expect(placeId(['name'])).toBe('agent.name');
  const ids = FIELDS.map((field) => placeId(field.path));
  expect(new Set(ids).size).toBe(ids.length);
});

test('a place that is not shown leads to what holds it', () => {
  expect(idsIn(`#${placeId(['tools', 3, 'webhook', 'url'])}`)).toEqual(['tools.3.webhook.url', 'tools.3.webhook', 'tools.3', 'tools']);
  expect(placeId(['x_new'])).toBe('other.x_new');
  expect(idsIn('#voice.voice_speed')).toEqual(['voice.voice_speed', 'voice']);
  expect(idsIn('#%')).toEqual(['%']);
});
