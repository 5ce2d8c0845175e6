import { listOf, own, textOf, type JsonObject } from '#lib/json.ts';
import { same } from '#lib/same.ts';
import { toWire, unsendable } from '../assistant-draft/to-wire.ts';
import { objectOf, ownerOf, type Folder } from './folder.ts';
import type { Plan, Step } from './plan.ts';
import { plainAssistant, withMade } from './plain.ts';
import type { Send } from './read.ts';
import { resolved } from './refs.ts';

export type Outcome = {
  readonly step: Step;
  /** Why it was not done; without it, it was. */
  readonly failed?: string;
  /** Paths that it relies on and the account does not have: nothing was sent. */
  readonly lacks?: readonly string[];
  /** Fields that the API has no way to take away. */
  readonly left?: readonly string[];
};

/**
 * Does the steps of a plan one after the other, and tells of each. A failed step does not stop the others. What was done
 * shows in the account itself: a plan made anew holds only what is left, so it can be taken up again at any time. Between two
 * steps it can be stopped; only assistants that wait for each other are made to the end.
 */
export async function apply(send: Send, plan: Plan, folder: Folder, tell: (outcome: Outcome) => void, isStopped = () => false): Promise<void> {
  const account = { send, ids: new Map(folder.ids), objects: new Map(folder.objects) };
  const isNewAssistant = (step: Step) => step.kind === 'create' && /^assistants\/[^/]+$/.test(step.path);
  const fresh = plan.steps.filter(isNewAssistant);
  const first = plan.steps.findIndex((step) => step.path.startsWith('assistants/'));
  const before = first < 0 ? plan.steps : plan.steps.slice(0, first);
  const after = plan.steps.slice(before.length).filter((step) => !isNewAssistant(step));
  const inTurn = async (steps: readonly Step[]) => {
    for (const step of steps) if (!isStopped()) tell(await done(account, step));
  };
  await inTurn(before);
  await makeAssistants(account, fresh, tell, isStopped);
  await inTurn(after);
}

type InHand = { readonly send: Send; readonly ids: Map<string, string>; readonly objects: Map<string, JsonObject> };

/** An assistant that hands over to another one waits for that one; of those that wait for each other each is made without it first. */
async function makeAssistants(account: InHand, steps: readonly Step[], tell: (outcome: Outcome) => void, isStopped: () => boolean): Promise<void> {
  const waiting = [...steps];
  const paths = new Set(steps.map(({ path }) => path));
  while (!isStopped()) {
    const at = waiting.findIndex((step) => missingOf(account, step).length === 0);
    const [step] = at < 0 ? [] : waiting.splice(at, 1);
    if (step === undefined) break;
    tell(await done(account, step));
  }
  if (isStopped()) return;
  const circle = waiting.filter((step) => missingOf(account, step).every((path) => paths.has(path)));
  for (const step of waiting) if (!circle.includes(step)) tell(await done(account, step));
  const begun = new Map<string, string>();
  for (const step of circle) {
    const whole = Object.entries(step.entry.content).filter(([field, value]) => REQUIRED.has(field) || resolved(value, account.ids).missing.length === 0);
    const content = objectOf(resolved(Object.fromEntries(whole), account.ids).value);
    const outcome = await attempt(step, () => write(account, step, content));
    if (outcome.failed === undefined) begun.set(step.path, textOf(account.objects.get(step.path)?.['version_id']));
    else tell(outcome);
  }
  for (const step of circle) {
    const unfinished = begun.get(step.path);
    if (unfinished === undefined) continue;
    const outcome = await done(account, step);
    const at = `/ai/assistants/${encodeURIComponent(account.ids.get(step.path) ?? '')}`;
    tell(outcome.failed === undefined ? await attempt(step, () => account.send('DELETE', `${at}/versions/${encodeURIComponent(unfinished)}`)) : outcome);
  }
}

/** Without these nothing can be made. */
const REQUIRED: ReadonlySet<string> = new Set(['name', 'instructions']);

const missingOf = (account: InHand, step: Step) => resolved(step.entry.content, account.ids).missing;

async function done(account: InHand, step: Step): Promise<Outcome> {
  const { value, missing } = resolved(step.entry.content, account.ids);
  const owner = ownerOf(step.path);
  const lacks = owner === null || account.objects.has(owner) ? missing : [owner, ...missing];
  if (lacks.length > 0) return { step, lacks, failed: `refers to ${lacks.join(', ')}, which the account does not have` };
  return attempt(step, () => write(account, step, objectOf(value)));
}

/** Work that tells which fields it left, if any. */
async function attempt(step: Step, work: () => Promise<unknown>): Promise<Outcome> {
  try {
    const left = listOf(await work()).map(String);
    return { step, ...(left.length === 0 ? {} : { left }) };
  } catch (error) {
    return { step, failed: error instanceof Error ? error.message : String(error) };
  }
}

async function write(account: InHand, step: Step, wanted: JsonObject): Promise<readonly string[]> {
  const [folder, name, part] = step.path.split('/');
  if (folder === 'tools') return flat(account, step, wanted, '/ai/tools', 'PATCH', 'id');
  if (folder === 'mcp-servers') return flat(account, step, wanted, '/ai/mcp_servers', 'PUT', 'id');
  if (folder === 'tests') return flat(account, step, wanted, '/ai/assistants/tests', 'PUT', 'test_id');
  if (part === undefined) return writeAssistant(account, step, wanted);
  const main = account.objects.get(`${folder}/${name}`) ?? {};
  const at = `/ai/assistants/${encodeURIComponent(textOf(main['id']))}`;
  if (part === 'canary') {
    await account.send(step.kind === 'create' ? 'POST' : 'PUT', `${at}/canary-deploys`, wanted);
    return [];
  }
  return writeVersion(account, step, wanted, at, main);
}

/** An object that is written field by field as it is. */
async function flat(account: InHand, step: Step, wanted: JsonObject, at: string, method: 'PUT' | 'PATCH', idField: string): Promise<readonly string[]> {
  if (step.kind === 'create') {
    const id = objectOf(await account.send('POST', at, wanted))[idField];
    if (typeof id === 'string') account.ids.set(step.path, id);
    return [];
  }
  const fields = [...new Set(step.changes.map(({ path }) => String(path[0])))];
  const sent = fields.filter((field) => Object.hasOwn(wanted, field));
  const id = encodeURIComponent(account.ids.get(step.path) ?? '');
  if (sent.length > 0) await account.send(method, `${at}/${id}`, Object.fromEntries(sent.map((field) => [field, own(wanted, field)])));
  return fields.filter((field) => !sent.includes(field));
}

async function writeAssistant(account: InHand, step: Step, wanted: JsonObject): Promise<readonly string[]> {
  const current = account.objects.get(step.path);
  const id = encodeURIComponent(textOf(current?.['id']));
  const answer = objectOf(
    current === undefined
      ? await account.send('POST', '/ai/assistants', wanted)
      : await account.send('POST', `/ai/assistants/${id}`, { ...update(current, wanted), ...nameOf(wanted) }),
  );
  account.objects.set(step.path, answer);
  if (typeof answer['id'] === 'string') account.ids.set(step.path, answer['id']);
  if (typeof answer['version_id'] === 'string') account.ids.set(`${step.path}/versions/main`, answer['version_id']);
  if (current === undefined && 'version_name' in wanted && answer['version_name'] !== wanted['version_name']) return named(account, step, wanted);
  return current === undefined ? [] : unsendable(plainAssistant(current), wanted);
}

/** The first version of an assistant takes no name: one with the name takes its place. */
async function named(account: InHand, step: Step, wanted: JsonObject): Promise<readonly string[]> {
  const unnamed = account.objects.get(step.path);
  const left = await writeAssistant(account, step, wanted);
  const at = `/ai/assistants/${encodeURIComponent(account.ids.get(step.path) ?? '')}`;
  await account.send('DELETE', `${at}/versions/${encodeURIComponent(textOf(unnamed?.['version_id']))}`);
  return left;
}

/** A new version is made from main, so what is sent is how it differs from main. */
async function writeVersion(account: InHand, step: Step, wanted: JsonObject, at: string, main: JsonObject): Promise<readonly string[]> {
  const current = account.objects.get(step.path);
  const base = current ?? main;
  const body = { ...update(base, wanted), ...nameOf(wanted) };
  const answer = objectOf(
    current === undefined
      ? await account.send('POST', at, { ...body, promote_to_main: false })
      : await account.send('POST', `${at}/versions/${encodeURIComponent(textOf(current['version_id']))}`, body),
  );
  if (typeof answer['version_id'] === 'string') account.ids.set(step.path, answer['version_id']);
  return unsendable(plainAssistant(base), wanted);
}

function update(current: JsonObject, wanted: JsonObject): JsonObject {
  const plain = plainAssistant(current);
  const body = toWire(plain, wanted);
  return same(body, {}) ? body : withMade(body, current);
}

const nameOf = (wanted: JsonObject) => (Object.hasOwn(wanted, 'version_name') ? { version_name: wanted['version_name'] } : {});
