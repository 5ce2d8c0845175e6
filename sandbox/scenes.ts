import { isObject, listOf, textOf } from '#lib/json.ts';
import { invalid, refused, serverError, tooManyRequests, unauthorized, type Refusal } from './refusal.ts';
import type { Method } from './route.ts';
import type { Cue, Effect } from './scene-effect.ts';
import { allDisconnected, disconnected, emptyList, oddAssistant, oddAssistants } from './scene-data.ts';
import { heldRun, heldRuns, longRun, oddRun, oddRuns } from './scene-runs.ts';

const ASSISTANTS = '/ai/assistants';
const ASSISTANT = '/ai/assistants/:assistant_id';
const CANARY = `${ASSISTANT}/canary-deploys`;
const VERSIONS = `${ASSISTANT}/versions`;
const EVENTS = `${ASSISTANT}/scheduled_events`;
const TESTS = '/ai/assistants/tests';
const SUITES = `${TESTS}/test-suites`;
const SUITE_RUNS = `${SUITES}/:suite_name/runs`;
const INTEGRATIONS = '/ai/integrations';
const CONNECTIONS = `${INTEGRATIONS}/connections`;
const TEST_RUNS = `${TESTS}/:test_id/runs`;
const SAVE: readonly Method[] = ['POST', 'PUT', 'PATCH'];

const fail = (refusal: Refusal): Effect => ({ kind: 'answer', answer: refusal.answer });
const error500 = fail(serverError());
const error404 = fail(refused(404, '10005', 'Resource not found', 'The requested resource or URL could not be found.'));
const slow = (ms: number): Effect => ({ kind: 'slow', ms });
const edit = (change: (body: unknown) => unknown): Effect => ({ kind: 'edit', edit: change });
const get = (path: string, effect: Effect): Cue => ({ methods: ['GET'], path, effect });
const save = (path: string, effect: Effect): Cue => ({ methods: SAVE, path, effect });
const wrongField = (loc: readonly (string | number)[], msg: string, type: string): Effect => fail(invalid([{ loc: ['body', ...loc], msg, type }]));
const hasTag = (tag: string) => (body: unknown) => isObject(body) && listOf(body['tags']).includes(tag);
const isToFail = (body: unknown) => isObject(body) && textOf(body['name']).startsWith('Fails');
const badRule = (detail: string, pointer?: string): Effect =>
  fail(refused(400, '10015', 'Bad Request', detail, pointer === undefined ? undefined : { pointer }));

/** The named failures. The names are shared with e2e and documented in docs/sandbox.md. */
export const SCENES = {
  'assistants-500': [get(ASSISTANTS, error500)],
  'assistants-slow': [get(ASSISTANTS, slow(3000))],
  'assistants-empty': [get(ASSISTANTS, edit(emptyList))],
  'assistants-odd': [get(ASSISTANTS, edit(oddAssistants))],
  'assistants-broken': [get(ASSISTANTS, { kind: 'broken' })],
  'assistants-429': [get(ASSISTANTS, fail(tooManyRequests(1)))],
  'assistant-404': [get(ASSISTANT, error404)],
  'assistant-500': [get(ASSISTANT, error500)],
  'assistant-slow': [get(ASSISTANT, slow(3000))],
  'assistant-odd': [get(ASSISTANT, edit(oddAssistant))],
  'assistant-create-422': [save(ASSISTANTS, wrongField(['name'], 'String should have at most 64 characters', 'string_too_long'))],
  'assistant-create-500': [save(ASSISTANTS, error500)],
  'assistant-create-some-500': [{ ...save(ASSISTANTS, error500), when: hasTag('fails') }],
  'assistant-create-lost': [save(ASSISTANTS, { kind: 'broken' })],
  'assistant-save-422': [save(ASSISTANT, wrongField(['instructions'], 'String should have at most 20000 characters', 'string_too_long'))],
  'assistant-save-400': [save(ASSISTANT, badRule('The model is not available to this organization.', '/model'))],
  'assistant-save-tool-422': [save(ASSISTANT, wrongField(['tools', 0, 'webhook', 'url'], 'The host is on the list of blocked hosts', 'value_error'))],
  'assistant-save-429': [save(ASSISTANT, fail(tooManyRequests(1)))],
  'assistant-save-500': [save(ASSISTANT, error500)],
  'assistant-save-slow': [save(ASSISTANT, slow(3000))],
  'import-500': [save(`${ASSISTANTS}/import`, error500)],
  'import-lost': [save(`${ASSISTANTS}/import`, { kind: 'broken' })],
  'assistant-delete-500': [{ methods: ['DELETE'], path: ASSISTANT, effect: error500 }],
  'assistant-clone-500': [save(`${ASSISTANT}/clone`, error500)],
  'tool-test-500': [save(`${ASSISTANT}/tools/:tool_id/test`, error500)],
  'versions-500': [get(VERSIONS, error500)],
  'versions-slow': [get(VERSIONS, slow(3000))],
  'version-promote-500': [save(`${VERSIONS}/:version_id/promote`, error500)],
  'canary-500': [get(CANARY, error500)],
  'canary-slow': [get(CANARY, slow(3000))],
  'canary-save-422': [save(CANARY, wrongField(['rules', 0, 'serve', 'rollout', 0, 'weight'], 'Input should be less than or equal to 100', 'less_than_equal'))],
  'canary-save-400': [save(CANARY, badRule('The version does not exist any more.', '/rules/0/serve/rollout/0/version_id'))],
  'canary-save-500': [save(CANARY, error500)],
  'canary-save-slow': [save(CANARY, slow(3000))],
  'canary-end-500': [{ methods: ['DELETE'], path: CANARY, effect: error500 }],
  'tests-500': [get(TESTS, error500)],
  'tests-slow': [get(TESTS, slow(3000))],
  'test-save-422': [
    save(TESTS, wrongField(['instructions'], 'The instructions are not allowed here', 'value_error')),
    save(`${TESTS}/:test_id`, wrongField(['rubric', 1, 'criteria'], 'The criterion cannot be judged', 'value_error')),
  ],
  'test-create-some-500': [{ ...save(TESTS, error500), when: isToFail }],
  'test-delete-500': [{ methods: ['DELETE'], path: `${TESTS}/:test_id`, effect: error500 }],
  'suites-500': [get(SUITES, error500)],
  'suites-slow': [get(SUITES, slow(3000))],
  'suites-empty': [get(SUITES, edit(emptyList))],
  'runs-500': [get(SUITE_RUNS, error500), get(TEST_RUNS, error500)],
  'runs-slow': [get(SUITE_RUNS, slow(3000)), get(TEST_RUNS, slow(3000))],
  'runs-429': [get(SUITE_RUNS, fail(tooManyRequests(1))), get(TEST_RUNS, fail(tooManyRequests(1)))],
  'runs-held': [get(SUITE_RUNS, edit(heldRuns)), get(TEST_RUNS, edit(heldRuns)), get(`${TEST_RUNS}/:run_id`, edit(heldRun))],
  'runs-odd': [get(SUITE_RUNS, edit(oddRuns)), get(TEST_RUNS, edit(oddRuns)), get(`${TEST_RUNS}/:run_id`, edit(oddRun))],
  'run-long-log': [get(`${TEST_RUNS}/:run_id`, edit(longRun))],
  'run-500': [get(`${TEST_RUNS}/:run_id`, error500)],
  'run-slow': [get(`${TEST_RUNS}/:run_id`, slow(3000))],
  'run-trigger-400': [
    save(SUITE_RUNS, badRule('destination_version_id names no version of the assistant.', '/destination_version_id')),
    save(TEST_RUNS, badRule('destination_version_id names no version of the assistant.', '/destination_version_id')),
  ],
  'run-trigger-500': [save(SUITE_RUNS, error500), save(TEST_RUNS, error500)],
  'run-trigger-regression': [save(SUITE_RUNS, { kind: 'regress' }), save(TEST_RUNS, { kind: 'regress' })],
  'events-500': [get(EVENTS, error500)],
  'events-slow': [get(EVENTS, slow(3000))],
  'event-create-422': [save(EVENTS, wrongField(['telnyx_agent_target'], 'The number is not assigned to this account', 'value_error'))],
  'event-create-500': [save(EVENTS, error500)],
  'event-cancel-500': [{ methods: ['DELETE'], path: `${EVENTS}/:event_id`, effect: error500 }],
  'integrations-500': [get(INTEGRATIONS, error500), get(`${INTEGRATIONS}/:integration_id`, error500), get(CONNECTIONS, error500)],
  'integrations-slow': [get(INTEGRATIONS, slow(3000)), get(`${INTEGRATIONS}/:integration_id`, slow(3000))],
  'integrations-none': [
    get(INTEGRATIONS, edit(allDisconnected)),
    get(`${INTEGRATIONS}/:integration_id`, edit(disconnected)),
    get(CONNECTIONS, edit(emptyList)),
  ],
  'connection-delete-500': [{ methods: ['DELETE'], path: `${CONNECTIONS}/:user_connection_id`, effect: error500 }],
  'texml-500': [get(`${ASSISTANT}/texml`, error500)],
  'sms-400': [save(`${ASSISTANT}/chat/sms`, badRule('The number is not assigned to a messaging profile.', '/from'))],
  'chat-broken': [save(`${ASSISTANT}/chat`, { kind: 'broken' })],
  'chat-500': [save(`${ASSISTANT}/chat`, error500)],
  'chat-slow': [save(`${ASSISTANT}/chat`, slow(3000))],
  'enhance-500': [save(`${ASSISTANT}/instructions/enhance`, error500)],
  'enhance-broken': [save(`${ASSISTANT}/instructions/enhance`, { kind: 'broken' })],
  'everything-401': [{ path: '*', effect: fail(unauthorized()) }],
  'everything-500': [{ path: '*', effect: error500 }],
  'slow-everything': [{ path: '*', effect: slow(1500) }],
} as const satisfies Readonly<Record<string, readonly Cue[]>>;

export type SceneName = keyof typeof SCENES;

export function isSceneName(name: string): name is SceneName {
  return Object.hasOwn(SCENES, name);
}
