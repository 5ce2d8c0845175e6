import { z } from 'zod';
import { isToolType, TOOL_SETTINGS } from './tool-request.ts';

const fields = { display_name: z.string(), timeout_ms: z.int().exactOptional() };

/** The settings of a shared tool stand under the key that its type names; a type whose settings may be empty may leave them out. */
function checkSettings(tool: { readonly type: string; readonly [key: string]: unknown }, context: z.RefinementCtx): void {
  if (!isToolType(tool.type)) {
    context.addIssue({ code: 'custom', path: ['type'], message: 'there is no such type of tool' });
    return;
  }
  const settings = Object.hasOwn(tool, tool.type) ? tool[tool.type] : {};
  for (const issue of TOOL_SETTINGS[tool.type].safeParse(settings).error?.issues ?? []) {
    context.addIssue({ ...issue, path: [tool.type, ...issue.path] });
  }
}

/** POST /ai/tools */
export const createToolRequest = z.looseObject({ ...fields, type: z.string() }).superRefine(checkSettings);

/** PATCH /ai/tools/{tool_id}: what is sent replaces the field, so the tool that comes out is what `createToolRequest` judges. */
export const updateToolRequest = z.looseObject({
  display_name: fields.display_name.exactOptional(),
  timeout_ms: fields.timeout_ms,
  type: z.string().exactOptional(),
});
