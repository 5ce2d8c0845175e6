import { AFTER_HOURS } from './after-hours.ts';
import { APPOINTMENTS } from './appointments.ts';
import { HELP_DESK } from './help-desk.ts';
import { LEADS } from './leads.ts';
import { ORDER_STATUS } from './order-status.ts';
import { PAYMENT_REMINDER } from './payment-reminder.ts';
import type { Template } from './template.ts';

export const TEMPLATES: readonly Template[] = [APPOINTMENTS, ORDER_STATUS, AFTER_HOURS, LEADS, HELP_DESK, PAYMENT_REMINDER];

/** The template of a name in the address. */
export function templateOf(key: string): Template | undefined {
  return TEMPLATES.find((template) => template.key === key);
}
