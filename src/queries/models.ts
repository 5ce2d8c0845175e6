import { queryOptions } from '@tanstack/react-query';
import { listModels } from '#api/models.ts';
import type { Model } from '#wire/model.ts';

const AN_HOUR = 3_600_000;

/** The models to choose from: those that Telnyx recommends for assistants first, then by name. */
export const modelsQuery = () =>
  queryOptions({ queryKey: ['models'] as const, queryFn: async ({ signal }) => recommendedFirst((await listModels(signal)).data), staleTime: AN_HOUR });

function recommendedFirst(models: readonly Model[]): Model[] {
  const rank = (model: Model) => (model.recommended_for_assistants === true ? 0 : 1);
  return models.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}
