import { t } from '#lib/words/t.ts';
import { ApiError } from './api-error.ts';

/**
 * What was asked for, of a call whose 404 comes back as `null`.
 * @throws ApiError 404 where there is nothing.
 */
export function found<T>(answer: T | null, operation: string): T {
  if (answer === null) throw new ApiError(t('errors.notFound'), { kind: 'status', status: 404, operation });
  return answer;
}
