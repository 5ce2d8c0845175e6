import { z } from 'zod';
import { expressionRequest } from './expression-request.ts';
import { flowFaults, type FlowFaultCode } from './flow-rules.ts';
import { externalLlmRequest } from './llm-request.ts';
import { transcriptionRequest } from './transcription-request.ts';
import { voiceRequest } from './voice-request.ts';

const position = z.looseObject({ x: z.number(), y: z.number() });
const mode = z.enum(['replace', 'append']).exactOptional();
const placed = { id: z.string(), name: z.string().exactOptional(), position: position.exactOptional() };

const promptNode = z.looseObject({
  ...placed,
  type: z.literal('prompt').exactOptional(),
  instructions: z.string(),
  instructions_mode: mode,
  tools_mode: mode,
  shared_tool_ids: z.array(z.string()).exactOptional(),
  model: z.string().exactOptional(),
  llm_api_key_ref: z.string().exactOptional(),
  external_llm: externalLlmRequest.exactOptional(),
  voice_settings: voiceRequest.exactOptional(),
  transcription: transcriptionRequest.exactOptional(),
});

const node = z.discriminatedUnion('type', [
  promptNode,
  z.looseObject({ ...placed, type: z.literal('tool'), shared_tool_id: z.string() }),
  z.looseObject({ ...placed, type: z.literal('speak'), message: z.string() }),
]);

const condition = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('llm'), prompt: z.string() }),
  z.looseObject({ type: z.literal('expression'), expression: expressionRequest }),
  z.looseObject({ type: z.literal('default') }),
]);

const target = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('node'), node_id: z.string() }),
  z.looseObject({
    type: z.literal('assistant'),
    assistant_id: z.string(),
    voice_mode: z.enum(['unified', 'distinct']).exactOptional(),
    position: position.exactOptional(),
  }),
]);

const edge = z.looseObject({ id: z.string(), start_node_id: z.string(), condition, target });

const SAID: Readonly<Record<FlowFaultCode, string>> = {
  'node-id-twice': 'node ids must be unique',
  'edge-id-twice': 'edge ids must be unique',
  'start-missing': 'start_node_id must name a node of the flow',
  'edge-start-missing': 'start_node_id must name a node of the flow',
  'edge-target-missing': 'the target must name a node of the flow',
  'default-from-prompt': 'only tool and speak nodes may have a default edge',
  'default-count': 'a tool or speak node with edges must have exactly one default edge',
  'model-and-external': 'a node may have model or external_llm, not both',
};

/** A conversation flow, its shape and its graph. */
export const flowRequest = z
  .looseObject({ nodes: z.array(node), edges: z.array(edge).exactOptional(), start_node_id: z.string() })
  .superRefine((flow, context) => {
    for (const fault of flowFaults(flow)) {
      context.addIssue({ code: 'custom', path: [...fault.path], message: SAID[fault.code] });
    }
  });
