import type { AssistantCreateParams, AssistantUpdateParams, AssistantImportsParams } from 'telnyx/resources/ai/assistants/assistants';
import type { CanaryDeployCreateParams } from 'telnyx/resources/ai/assistants/canary-deploys';
import type { z } from 'zod';
import { expectTypeOf, test } from 'vitest';
import type { createAssistantRequest, updateAssistantRequest } from './assistant-request.ts';
import type { canaryRequest } from './canary-request.ts';
import type { importRequest } from './import-request.ts';

/** The same type without interfaces, which have no index signature and so fit no loose object. */
type Plain<T> = T extends readonly (infer U)[] ? Plain<U>[] : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;

// A new version of the official package that allows more than these schemas do breaks the build here.
test('what the official package can send, the schemas read', () => {
  expectTypeOf<Plain<AssistantCreateParams>>().toExtend<z.input<typeof createAssistantRequest>>();
  expectTypeOf<Plain<AssistantUpdateParams>>().toExtend<z.input<typeof updateAssistantRequest>>();
  expectTypeOf<Plain<AssistantImportsParams>>().toExtend<z.input<typeof importRequest>>();
  expectTypeOf<Plain<CanaryDeployCreateParams>>().toExtend<z.input<typeof canaryRequest>>();
});
