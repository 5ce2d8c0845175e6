import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import { createTestWrite, saveTestWrite } from '#queries/test-writes.ts';
import type { AssistantTest } from '#wire/test.ts';
import { changesOf, faultsOf, fromWire, refusalsOf, toWire, type Faults, type TestValues } from './values.ts';

/** A test while it is edited. */
export function useEditor(opened: AssistantTest | null, start: TestValues, onDirty: ((isDirty: boolean) => void) | undefined) {
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [read, setRead] = useState(opened);
  const [values, setValues] = useState(start);
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<Faults>({});
  const [isMade, setMade] = useState(false);
  const create = useMutation(createTestWrite());
  const save = useMutation(saveTestWrite(read?.test_id ?? ''));
  const changes = read === null ? {} : changesOf(values, read);
  const isDirty = !isMade && (read === null ? !same(values, start) : Object.keys(changes).length > 0);
  const own = faultsOf(values, read);
  // What is still missing is said once somebody tried to save; what is too long is said at once.
  const shown = isTried ? own : Object.fromEntries(Object.entries(own).filter(([, text]) => text !== t('tests.missing')));
  const error = create.error ?? save.error;
  const isPlaced = error !== null && Object.keys(refusalsOf(error)).length > 0;

  const put = (next: TestValues, base: AssistantTest | null) => {
    setValues(next);
    setRead(base);
    setRefused({});
    onDirty?.(base !== null && Object.keys(changesOf(next, base)).length > 0);
  };
  const set = (change: Partial<TestValues>) => {
    const next = { ...values, ...change };
    const touched = Object.keys(change);
    setRefused((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !touched.includes(field.split('.')[0] ?? ''))));
    setValues(next);
    onDirty?.(read !== null && Object.keys(changesOf(next, read)).length > 0);
  };
  const settle = (base: AssistantTest, next: TestValues) => {
    create.reset();
    save.reset();
    setTried(false);
    put(next, base);
  };
  const onError = (failure: Error) => {
    flushSync(() => setRefused(refusalsOf(failure)));
    focusFault(form.current);
  };
  const submit = () => {
    if (create.isPending || save.isPending) return;
    flushSync(() => setTried(true));
    if (Object.keys(own).length > 0) {
      focusFault(form.current);
      return;
    }
    if (read !== null) {
      save.mutate({ read, changes }, { onSuccess: ({ answer }) => settle(answer, fromWire(answer)), onError });
      return;
    }
    create.mutate(toWire(values), {
      onSuccess: ({ answer }) => {
        // Nothing is unsaved any more, so that leaving asks nothing.
        flushSync(() => setMade(true));
        void navigate(paths.test(answer.test_id), { replace: true });
      },
      onError,
    });
  };
  return {
    form,
    read,
    values,
    changes,
    isDirty,
    faults: { ...shown, ...refused },
    isBusy: create.isPending || save.isPending,
    /** What stands above the buttons, because it belongs to no field. */
    error: isPlaced ? null : error,
    set,
    submit,
    discard: () => read !== null && settle(read, fromWire(read)),
    /** Keeps what was typed and sees what somebody else saved as what was before. */
    rebase: (theirs: AssistantTest) => settle(theirs, values),
    take: (theirs: AssistantTest) => settle(theirs, fromWire(theirs)),
  };
}

function focusFault(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
}
