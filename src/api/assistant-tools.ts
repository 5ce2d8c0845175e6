import type { ToolTestParams } from 'telnyx/resources/ai/assistants/tools';
import { toolTest } from '#wire/tool-test.ts';
import { call, route } from './http.ts';
import type { BodyOf } from './params.ts';

/** POST /ai/assistants/{assistant_id}/tools/{tool_id}/test: calls the webhook for real. */
export const testAssistantTool = (id: string, toolId: string, body: BodyOf<ToolTestParams, 'assistant_id'>) =>
  call({ method: 'POST', path: route`/v2/ai/assistants/${id}/tools/${toolId}/test`, body, answer: toolTest });
