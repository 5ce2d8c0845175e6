import { ok } from './answer.ts';
import { MODELS } from './model-catalogue.ts';
import type { Route } from './route.ts';

const list = () => ok({ object: 'list', data: MODELS });

export const modelRoutes: readonly Route[] = [
  // Deprecated, with the same answer.
  { method: 'GET', path: '/ai/models', handle: list },
  { method: 'GET', path: '/ai/openai/models', handle: list },
];
