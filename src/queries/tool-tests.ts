import { testAssistantTool } from '#api/assistant-tools.ts';
import type { JsonObject } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { write } from './write.ts';

export type ToolTry = { readonly arguments: JsonObject; readonly dynamic_variables: JsonObject };

/** What a try brought, with the time from this browser and back. */
export type ToolAnswer = Awaited<ReturnType<typeof testAssistantTool>>['data'] & { readonly tookMs: number };

/** Calls the webhook of a tool of main for real. Nothing that is read changes by it. */
export const testToolWrite = (assistantId: string, toolId: string) =>
  write({
    name: `test tool ${toolId} of ${assistantId}`,
    send: async (body: ToolTry): Promise<ToolAnswer> => {
      const began = performance.now();
      const { data } = await testAssistantTool(assistantId, toolId, body);
      return { ...data, tookMs: Math.round(performance.now() - began) };
    },
    stale: () => [],
    done: () => null,
    failed: t('tools.testFailed'),
    inPlace: true,
  });
