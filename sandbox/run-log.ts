import { isoTime } from './clock.ts';
import { randomFrom, type Random } from './random.ts';
import { channelOf } from './test-store.ts';
import { talkOf, type Said, type TestedRun } from './run-talk.ts';

type Line = { readonly at: number; readonly level: 'debug' | 'info' | 'warn' | 'error'; readonly event: string; readonly text: string };

/** The log of a run as far as it has come; the same run always logs the same. */
export function logOf(tested: TestedRun, now: number): string {
  const { course } = tested.run;
  const random = randomFrom(`log ${tested.run.runId}`);
  const lines = [...opening(tested), ...talkOf(tested).flatMap((turn) => turnLines(turn, random)), ...closing(tested)];
  // A line never stands before the one it follows: the gaps shrink with the time scale, the latencies do not.
  let last = course.createdAt;
  const placed = lines.map((line) => {
    last = Math.min(course.endsAt, Math.max(last, line.at));
    return { ...line, at: last };
  });
  const told = placed.filter((line) => line.at <= now).map((line) => `${isoTime(line.at)} ${line.level.padEnd(5)} ${line.event} ${line.text}`);
  return [`${isoTime(course.createdAt)} Simulated run ${tested.run.runId}: nobody is called and no language model is asked.`, ...told].join('\n');
}

function opening({ run, form }: TestedRun): Line[] {
  const { createdAt, startsAt, runsAt } = run.course;
  const { target } = run;
  const channel = channelOf(form);
  const info = (at: number, event: string, text: string): Line => ({ at, level: 'info', event, text });
  const debug = (at: number, event: string, text: string): Line => ({ at, level: 'debug', event, text });
  return [
    info(createdAt, 'run.created', `test ${run.testId} “${form.name}”`),
    info(
      createdAt,
      'run.queued',
      run.batchId === null ? `started by itself, triggered_by=${run.triggeredBy}` : `in batch ${run.batchId}, triggered_by=${run.triggeredBy}`,
    ),
    info(startsAt, 'run.starting', `${channel} to ${form.destination}`),
    target.assistantId === null
      ? { at: startsAt, level: 'warn', event: 'assistant.lookup', text: 'the destination leads to no assistant of this account; a stand-in answers' }
      : info(startsAt, 'assistant.lookup', `${target.assistantId} “${target.assistant}”`),
    debug(startsAt, 'assistant.version', target.versionId === null ? 'none' : `${target.versionId} “${target.version}”`),
    debug(
      startsAt,
      'rubric.loaded',
      `${form.rubric.length} criteria: ${form.rubric
        .map((item) => item.name)
        .join('; ')
        .slice(0, 160)}`,
    ),
    debug(startsAt, 'caller.prepared', `instructions of ${form.instructions.length} characters`),
    info(
      runsAt,
      channel.endsWith('call') ? 'call.answered' : 'chat.opened',
      channel.endsWith('call') ? 'stream open, 16 kHz, simulated' : 'session open, simulated',
    ),
  ];
}

function turnLines(turn: Said, random: Random): Line[] {
  const { at } = turn;
  const words = turn.text === '' ? 0 : turn.text.split(/\s+/).length;
  const line = (level: Line['level'], event: string, text: string, before = 0): Line => ({ at: at - before, level, event, text });
  if (turn.role === 'tool') return [line('info', 'tool.result', `200 in ${random.between(90, 640)} ms, ${turn.text.length} bytes`)];
  if (turn.role === 'user') {
    return [
      line('debug', 'stt.partial', turn.text.split(/\s+/).slice(0, 4).join(' '), 60),
      line('info', 'caller.turn', `${words} words, confidence 0.${random.between(86, 99)}: ${turn.text.slice(0, 120)}`),
    ];
  }
  if (turn.call !== undefined) return [line('info', 'tool.call', `${turn.call.name} ${turn.call.arguments}`)];
  const latency = random.between(380, 1450);
  return [
    line('debug', 'llm.first_token', `${Math.round(latency * 0.6)} ms, simulated`, 40),
    line(
      latency > 1300 ? 'warn' : 'info',
      'assistant.turn',
      `${words} words after ${latency} ms${latency > 1300 ? ', slower than usual' : ''}: ${turn.text.slice(0, 120)}`,
    ),
    line('debug', 'tts.finished', `${(words * 0.34).toFixed(1)} s of speech`),
  ];
}

function closing({ run, form }: TestedRun): Line[] {
  const { endsAt, outcome, missed, fault } = run.course;
  const line = (level: Line['level'], event: string, text: string): Line => ({ at: endsAt, level, event, text });
  if (outcome === 'error') {
    const why = fault === 'time' ? `max_duration_seconds (${form.max_duration_seconds ?? 0}) is over` : 'the media stream was lost (simulated fault)';
    return [line('error', 'run.aborted', why), line('warn', 'rubric.skipped', 'no criterion was judged'), line('error', 'run.finished', 'error')];
  }
  return [
    line('info', 'conversation.ended', 'the caller said goodbye'),
    line('debug', 'rubric.judging', 'verdicts are simulated'),
    ...form.rubric.map((item, at) =>
      line(missed.includes(at) ? 'error' : 'info', 'rubric.verdict', `“${item.name}” ${missed.includes(at) ? 'failed' : 'passed'}`),
    ),
    line(outcome === 'failed' ? 'error' : 'info', 'run.finished', `${outcome}: ${form.rubric.length - missed.length} of ${form.rubric.length} criteria met`),
  ];
}
