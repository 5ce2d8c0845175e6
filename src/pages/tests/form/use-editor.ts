import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useObjectEditor } from '#forms/use-object-editor.ts';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { createTestWrite, saveTestWrite } from '#queries/test-writes.ts';
import type { AssistantTest } from '#wire/test.ts';
import { changesOf, faultsOf, fromWire, refusalsOf, toWire, type TestValues } from './values.ts';

/** What is too long is said at once; what is still missing is not. */
const FORM = { fromWire, toWire, changesOf, faultsOf, refusalsOf, atOnce: (fault: string) => fault !== t('tests.missing') };

/** A test while it is edited; `opened` is null while it is being made. */
export function useEditor(opened: AssistantTest | null, start: TestValues, onDirty: ((isDirty: boolean) => void) | undefined) {
  const navigate = useNavigate();
  const create = useMutation(createTestWrite());
  const save = useMutation(saveTestWrite(opened?.test_id ?? ''));
  const onMade = (made: AssistantTest) => void navigate(paths.test(made.test_id), { replace: true });
  return useObjectEditor({ opened, start, form: FORM, create, save, onMade, onDirty });
}
