import type { sections as english } from '../../en/fields/sections.ts';
import type { Translated } from '../../t.ts';

export const sections = {
  agentSection: '基本信息',
  modelSection: '模型',
  externalLlmSection: '你自己的模型',
  fallbackSection: '备用模型',
  greetingSection: '开场白',
  instructionsSection: '指令',
  voiceSection: '语音',
  transcriptionSection: '语音转写',
  interruptionSection: '打断',
  toolsSection: '工具',
  mcpSection: 'MCP 服务器',
  integrationsSection: '集成',
  a2aSection: '其他智能体',
  telephonySection: '电话',
  messagingSection: '短信',
  variablesSection: '动态变量',
  privacySection: '隐私',
  insightsSection: '洞察',
  postConversationSection: '对话之后',
  widgetSection: '网页挂件',
  observabilitySection: '可观测性',
  flowSection: '对话流程',
  otherSection: '其他字段',
} as const satisfies Translated<typeof english>;
