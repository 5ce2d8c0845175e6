import { choices } from './fields/choices.ts';
import { connected } from './fields/connected.ts';
import { conversation } from './fields/conversation.ts';
import { identity } from './fields/identity.ts';
import { reach } from './fields/reach.ts';
import { sections } from './fields/sections.ts';
import { tools } from './fields/tools.ts';
import { values } from './fields/values.ts';

/** Every setting of an assistant: its label, and under `…Notice` what callers will notice of it. */
export const fields = { ...sections, ...identity, ...conversation, ...reach, ...connected, ...tools, ...choices, ...values } as const;
