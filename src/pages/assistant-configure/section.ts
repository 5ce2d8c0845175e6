import type { ComponentType } from 'react';
import type { JsonObject, Path } from '#lib/json.ts';
import type { Section } from '#lib/words/field-words.ts';
import type { Assistant } from '#wire/assistant.ts';
import type { Finding } from '#wire/assistant-lint/lint.ts';
import type { Integration } from '#wire/integration.ts';
import type { McpServer } from '#wire/mcp-server.ts';
import type { Model } from '#wire/model.ts';
import type { SharedTool } from '#wire/shared-tool.ts';
import type { Voice } from '#wire/voice.ts';

/** What exists beside the assistant and can be pointed at. What is undefined has not been read, or could not be. */
export type Known = {
  readonly models: readonly Model[] | undefined;
  readonly voices: readonly Voice[] | undefined;
  /** The identifiers of the integration secrets. */
  readonly secrets: readonly string[] | undefined;
  readonly mcpServers: readonly McpServer[] | undefined;
  readonly integrations: readonly Integration[] | undefined;
  /** The ids of the integrations that are connected. */
  readonly connected: ReadonlySet<string> | undefined;
  /** The tools of the library. */
  readonly tools: readonly SharedTool[] | undefined;
  readonly assistants: readonly Assistant[] | undefined;
};

/**
 * What every section of the page is given. Sections hold no values of their own: what is typed goes into the draft at once,
 * even when it is no acceptable value, so that nothing typed is ever lost; `faultsAt` says what is wrong with it.
 */
export type SectionProps = {
  readonly section: Section;
  /** The copy that the draft stands on, as it was read. */
  readonly assistant: Assistant;
  readonly draft: JsonObject;
  /** Gives a place of the draft another value; `undefined` takes it away. It is the same function on every render. */
  readonly set: (path: Path, value: unknown) => void;
  /** Gives the draft another shape at once, as a quick fix does. It is the same function on every render. */
  readonly edit: (change: (draft: JsonObject) => JsonObject) => void;
  /** What keeps the draft from being saved, at this place or below it. */
  readonly faultsAt: (path: Path) => readonly string[];
  /** What the checks say about this place or below it; it never keeps the draft from being saved. */
  readonly findingsAt: (path: Path) => readonly Finding[];
  /** Whether this place differs from what was read. */
  readonly changedAt: (path: Path) => boolean;
  readonly changes: number;
  readonly faults: number;
  readonly known: Known;
  /** Why nothing can be edited now. */
  readonly disabledReason?: string | undefined;
};

/** A section renders one `SectionCard` and what is in it. */
export type SectionView = ComponentType<SectionProps>;
