import type { Role } from './conversation-store.ts';
import { randomFrom, type Random } from './random.ts';
import type { StoredRun } from './run-store.ts';
import type { Script } from './script.ts';
import type { TestForm } from './test-store.ts';

/** A run with what its test was then. */
export type TestedRun = { readonly run: StoredRun; readonly form: TestForm; readonly script: Script | null };

export type Call = { readonly id: string; readonly name: string; readonly arguments: string };
type Turn = { readonly role: Role; readonly text: string; readonly call?: Call };

/** One turn with its time. */
export type Said = Turn & { readonly at: number };

/** What a caller without a script says between two answers. */
const NODS = ['All right.', 'I see. Go on.', 'Okay.', 'And what else?', 'Good to know.'] as const;
const MODEL_GREETING = '<assistant-speaks-first-with-model-generated-message>';
const MOST_CRITERIA = 8;

/** What was said in a run, with times between its start and its end. The same run always gives the same talk. */
export function talkOf(tested: TestedRun): Said[] {
  const { run } = tested;
  const random = randomFrom(`talk ${run.runId}`);
  const whole = turnsOf(tested, random);
  const turns = run.course.outcome === 'error' ? whole.slice(0, random.between(1, 2)) : whole;
  const { runsAt, endsAt } = run.course;
  const step = (endsAt - runsAt) / (turns.length + 1);
  return turns.map((turn, place) => ({ ...turn, at: Math.round(runsAt + step * (place + 0.3 + random.next() * 0.4)) }));
}

function turnsOf({ run, form, script }: TestedRun, random: Random): Turn[] {
  const greeting = greetingOf(run);
  return [
    ...(greeting === '' ? [] : [says(greeting)]),
    ...(script === null ? unscripted(run, form, random) : scripted(run, script, random)),
    ...(script?.bye ?? [random.pick(['Thank you, that is all.', 'Thanks. Goodbye.', 'That is everything, thank you.']), 'You are welcome. Goodbye.']).map(
      (text, at) => (at === 0 ? asks(text) : says(text)),
    ),
  ];
}

const says = (text: string): Turn => ({ role: 'assistant', text });
const asks = (text: string): Turn => ({ role: 'user', text });

function scripted(run: StoredRun, script: Script, random: Random): Turn[] {
  return [
    asks(script.opens),
    ...(script.tool === null ? [] : toolTurns(script.tool, random)),
    says(run.course.missed.length > 0 ? script.slips : script.says),
    ...script.goesOn.map((text, at) => (at % 2 === 0 ? asks(text) : says(text))),
  ];
}

function unscripted(run: StoredRun, form: TestForm, random: Random): Turn[] {
  const answers = form.rubric.slice(0, MOST_CRITERIA).map((item, at) => says(answerText(item, run.course.missed.includes(at))));
  return [
    asks(`This is a simulated caller. My task: ${form.instructions.slice(0, 300)}`),
    ...answers.flatMap((answer, at) => (at === 0 ? [answer] : [asks(random.pick(NODS)), answer])),
  ];
}

function answerText(item: { readonly name: string; readonly criteria: string }, missed: boolean): string {
  return missed ? `(Simulated answer that misses “${item.name}”.)` : `(Simulated answer that meets “${item.name}”: ${item.criteria})`;
}

function toolTurns(tool: NonNullable<Script['tool']>, random: Random): Turn[] {
  const call = { id: `call_${random.uuid().slice(0, 8)}`, name: tool.name, arguments: tool.arguments };
  return [
    { role: 'assistant', text: '', call },
    { role: 'tool', text: tool.result },
  ];
}

/** What the assistant says first; an empty greeting waits for the caller. */
function greetingOf(run: StoredRun): string {
  const { greeting, assistant, assistantId } = run.target;
  if (assistantId === null) return 'Hello, how can I help you?';
  return greeting === MODEL_GREETING ? `Hello, this is ${assistant}. How can I help you?` : greeting;
}
