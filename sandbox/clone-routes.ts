import { ok } from './answer.ts';
import { requireAssistant } from './assistant-store.ts';
import { mainOf, make, VERSION_NAME, written } from './assistant-write.ts';
import { isRecord, without, type Fields } from './record.ts';
import type { Call, Route } from './route.ts';
import type { Config } from './version-store.ts';

const NOT_CLONED = new Set(['telephony_settings', 'messaging_settings']);

/** A second assistant like main. Telephony and messaging start afresh: two assistants cannot answer one number. */
function clone(call: Call): Fields {
  const assistant = requireAssistant(call);
  const { config, toolIds } = mainOf(call, assistant);
  const copied = { ...without(config, NOT_CLONED), ...dtmfOf(config), name: `${String(config['name'])} (copy)` };
  const content = written(call, { name: VERSION_NAME, config: copied, toolIds }, {});
  return make(call, content);
}

/** A pay tool is cloned, and may not be without this one setting. */
function dtmfOf(config: Config): Fields {
  const settings = config['telephony_settings'];
  const off = isRecord(settings) && settings['disable_dtmf'] === true;
  return off ? { telephony_settings: { disable_dtmf: true } } : {};
}

export const cloneRoutes: readonly Route[] = [
  { method: 'POST', path: '/ai/assistants/:assistant_id/clone', idempotent: true, handle: (call) => ok(clone(call)) },
];
