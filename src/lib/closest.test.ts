import { expect, test } from 'vitest';
import { closest } from './closest.ts';

const NAMES = ['clinic_address', 'customer_name', 'telnyx_current_time', 'id'];

test.each([
  ['clinc_address', 'clinic_address'],
  ['cutsomer_name', 'customer_name'],
  ['Customer_Name', 'customer_name'],
  ['telnyx_curent_tiem', 'telnyx_current_time'],
  ['di', 'id'],
])('%s was meant as %s', (typed, meant) => {
  expect(closest(typed, NAMES)).toBe(meant);
});

test('what is far from everything is nothing', () => {
  expect(closest('appointment', NAMES)).toBeUndefined();
  expect(closest('x', [])).toBeUndefined();
});
