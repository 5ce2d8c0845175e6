import type { Section } from '#lib/words/field-words.ts';
import { AgentsSection } from './attached/AgentsSection.tsx';
import { IntegrationsSection, McpSection } from './attached/AttachedSection.tsx';
import { FieldsSection } from './fields/FieldsSection.tsx';
import { OtherSection } from './fields/OtherSection.tsx';
import { ToolsSection } from './tools/list/ToolsSection.tsx';
import type { SectionView } from './section.ts';
import { FlowSection } from './text/flow/FlowSection.tsx';
import { GreetingSection } from './text/GreetingSection.tsx';
import { InstructionsSection } from './text/InstructionsSection.tsx';

/** What shows each section; one that is only settings of the table needs nothing of its own. */
export const SECTION_VIEWS: Readonly<Record<Section, SectionView>> = {
  agent: FieldsSection,
  model: FieldsSection,
  externalLlm: FieldsSection,
  fallback: FieldsSection,
  greeting: GreetingSection,
  instructions: InstructionsSection,
  voice: FieldsSection,
  transcription: FieldsSection,
  interruption: FieldsSection,
  tools: ToolsSection,
  mcp: McpSection,
  integrations: IntegrationsSection,
  a2a: AgentsSection,
  flow: FlowSection,
  telephony: FieldsSection,
  messaging: FieldsSection,
  variables: FieldsSection,
  privacy: FieldsSection,
  insights: FieldsSection,
  postConversation: FieldsSection,
  widget: FieldsSection,
  observability: FieldsSection,
  other: OtherSection,
};
