import type { fields as english } from '../en/fields.ts';
import type { Translated } from '../t.ts';
import { choices } from './fields/choices.ts';
import { connected } from './fields/connected.ts';
import { conversation } from './fields/conversation.ts';
import { identity } from './fields/identity.ts';
import { reach } from './fields/reach.ts';
import { sections } from './fields/sections.ts';
import { tools } from './fields/tools.ts';
import { values } from './fields/values.ts';

export const fields = {
  ...sections,
  ...identity,
  ...conversation,
  ...reach,
  ...connected,
  ...tools,
  ...choices,
  ...values,
} as const satisfies Translated<typeof english>;
