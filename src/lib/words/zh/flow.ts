import type { flow as english } from '../en/flow.ts';
import type { Translated } from '../t.ts';

export const flow = {
  'node-id-twice': '另一个步骤使用了相同的 ID。',
  'edge-id-twice': '另一条连线使用了相同的 ID。',
  'start-missing': '流程的起始步骤不存在。',
  'edge-start-missing': '连线的起点步骤不存在。',
  'edge-target-missing': '连线的目标步骤不存在。',
  'default-from-prompt': '按提示词对话的步骤不能有默认连线。',
  'default-count': '此步骤必须恰好有一条默认连线。',
  'model-and-external': '步骤可以使用一个模型或你自己的模型，不能两者都有。',
  unreachable: '任何对话都到不了这里。',
  'never-taken': '默认连线排在它前面，这一条永远不会被采用。',
  shape: '这不符合对话流程的结构：{detail}',
} as const satisfies Translated<typeof english>;
