import { enhanceRequest } from '#wire/assistant-action-request.ts';
import { streamed, type Answer } from './answer.ts';
import { requireAssistant } from './assistant-store.ts';
import { mergedTools } from './assistant-tools.ts';
import { mainOf } from './assistant-write.ts';
import { enhanced } from './enhance-text.ts';
import type { Call, Route } from './route.ts';
import { pause } from './scene-effect.ts';
import { findTool } from './tool-store.ts';
import { parseOptionalBody } from './validate.ts';

/** How long a model would take for a few words. */
const STEP_MS = 30;

/** Streams better instructions; the assistant itself stays as it is. */
function enhance(call: Call): Answer {
  const assistant = requireAssistant(call);
  const body = parseOptionalBody(enhanceRequest, call);
  const { config, toolIds } = mainOf(call, assistant);
  const tools = mergedTools(assistant.id, config, toolIds, (id) => findTool(call.db, call.account, id));
  const current = typeof config['instructions'] === 'string' ? config['instructions'] : '';
  const text = enhanced(body.instructions ?? current, tools, body.enhancement_prompt ?? null);
  return streamed(spoken(text, STEP_MS / call.clock.scale, call.request.signal), 'text/plain; charset=utf-8');
}

/** A text line by line, at the pace of someone who writes it. */
function spoken(text: string, stepMs: number, callerGone: AbortSignal): ReadableStream<Uint8Array> {
  const lines = text.split(/(?<=\n)/);
  return new ReadableStream({
    async pull(controller) {
      const line = lines.shift();
      if (line === undefined || callerGone.aborted) return controller.close();
      await pause(stepMs, callerGone);
      controller.enqueue(new TextEncoder().encode(line));
    },
  });
}

export const enhanceRoutes: readonly Route[] = [{ method: 'POST', path: '/ai/assistants/:assistant_id/instructions/enhance', handle: enhance }];
