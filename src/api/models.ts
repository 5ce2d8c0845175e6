import { modelList } from '#wire/model.ts';
import { call } from './http.ts';

/** GET /ai/openai/models: the successor of the deprecated GET /ai/models. */
export const listModels = (signal?: AbortSignal) => call({ method: 'GET', path: '/v2/ai/openai/models', answer: modelList, signal });
