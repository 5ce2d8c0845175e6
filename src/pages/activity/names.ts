import { MAIN_MARK, marksOf, type Mark } from '#lib/version-marks.ts';
import { versionName } from '#lib/version-name.ts';
import { t } from '#lib/words/t.ts';

/** How a version is shown; without a mark it does not exist any more. */
export type Look = { readonly name: string; readonly mark: Mark | null };

/** What the entries speak of, by the names that it has today. */
export type Names = {
  readonly assistant: (id: string | null) => string | undefined;
  readonly version: (assistantId: string | null, id: string) => Look;
  readonly test: (id: string | null) => { readonly name: string } | undefined;
};

type Assistant = { readonly id: string; readonly name: string; readonly version_id?: string | null | undefined };
type Version = { readonly version_id: string; readonly version_name?: string | null | undefined; readonly version_created_at?: string | null | undefined };
type Test = { readonly test_id: string; readonly name: string };

export function namesOf(assistants: readonly Assistant[], versions: ReadonlyMap<string, readonly Version[]>, tests: readonly Test[]): Names {
  const byId = new Map(assistants.map((assistant) => [assistant.id, assistant]));
  const testById = new Map(tests.map((test) => [test.test_id, test]));
  const looks = new Map(
    [...versions].map(([id, list]) => {
      // Main at that time may be another version than today: each keeps the letter of its birth.
      const marks = marksOf(list, undefined);
      return [
        id,
        new Map(list.map((version): [string, Look] => [version.version_id, { name: versionName(version), mark: marks.get(version.version_id) ?? null }])),
      ];
    }),
  );
  return {
    assistant: (id) => byId.get(id ?? '')?.name.trim() || undefined,
    version: (assistantId, id) =>
      looks.get(assistantId ?? '')?.get(id) ??
      (id !== '' && byId.get(assistantId ?? '')?.version_id === id
        ? { name: t('activity.main'), mark: MAIN_MARK }
        : { name: t('activity.goneVersion', { id: id.slice(0, 8) }), mark: null }),
    test: (id) => testById.get(id ?? ''),
  };
}
