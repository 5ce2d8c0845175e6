import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { same } from '#lib/same.ts';

/** What is wrong, by field of the form. */
type Faults = Readonly<Partial<Record<string, string>>>;

/** How an object of the API and the values of its form belong together. */
type Form<Read, Values, Body, Changes extends object> = {
  readonly fromWire: (read: Read) => Values;
  readonly toWire: (values: Values) => Body;
  readonly changesOf: (values: Values, read: Read) => Changes;
  /** What keeps the values from being sent. */
  readonly faultsOf: (values: Values, read: Read | null) => Faults;
  /** Of these, what is said at once; the rest is said once somebody tried to save. */
  readonly atOnce: (fault: string) => boolean;
  /** What the API refuses, by field; nothing when it places its fault elsewhere. */
  readonly refusalsOf: (error: Error) => Faults;
};

/** A write as this room needs it; which one it is, the page says. */
type Write<Vars, Answer> = {
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly reset: () => void;
  readonly mutate: (vars: Vars, then: { onSuccess: (written: { readonly answer: Answer }) => void; onError: (error: Error) => void }) => void;
};

type Editing<Read, Values, Body, Changes extends object> = {
  /** The object as it is; `null` while it is being made. */
  readonly opened: Read | null;
  readonly start: Values;
  readonly form: Form<Read, Values, Body, Changes>;
  readonly create: Write<Body, Read>;
  readonly save: Write<{ read: Read; changes: Changes }, Read>;
  readonly onMade: (made: Read) => void;
  readonly onDirty?: ((isDirty: boolean) => void) | undefined;
};

/** An object while it is edited. Nothing typed is lost when saving fails or somebody else saved before. */
export function useObjectEditor<Read, Values extends object, Body, Changes extends object>(editing: Editing<Read, Values, Body, Changes>) {
  const { opened, start, create, save, onMade, onDirty } = editing;
  const { fromWire, toWire, changesOf, faultsOf, atOnce, refusalsOf } = editing.form;
  const element = useRef<HTMLFormElement>(null);
  const [read, setRead] = useState(opened);
  const [values, setValues] = useState(start);
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<Faults>({});
  const [isMade, setMade] = useState(false);
  const changeCountOf = (next: Values, base: Read | null) => (base === null ? 0 : Object.keys(changesOf(next, base)).length);
  const own = faultsOf(values, read);
  const shown = isTried ? own : Object.fromEntries(Object.entries(own).filter(([, text]) => text !== undefined && atOnce(text)));
  const error = create.error ?? save.error;

  const set = (change: Partial<Values>) => {
    // What was refused of a field no longer holds once it is another; a fault in a list stands at `rubric.2.name`.
    setRefused((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !((field.split('.')[0] ?? '') in change))));
    setValues((before) => ({ ...before, ...change }));
    onDirty?.(changeCountOf({ ...values, ...change }, read) > 0);
  };
  const settle = (base: Read, next: Values) => {
    create.reset();
    save.reset();
    setTried(false);
    setRefused({});
    setValues(next);
    setRead(base);
    onDirty?.(changeCountOf(next, base) > 0);
  };
  const onError = (failure: Error) => {
    flushSync(() => setRefused(refusalsOf(failure)));
    focusFault(element.current);
  };
  const submit = () => {
    if (create.isPending || save.isPending) return;
    flushSync(() => setTried(true));
    if (Object.keys(own).length > 0) {
      focusFault(element.current);
    } else if (read !== null) {
      save.mutate({ read, changes: changesOf(values, read) }, { onSuccess: ({ answer }) => settle(answer, fromWire(answer)), onError });
    } else {
      const onSuccess = ({ answer }: { readonly answer: Read }) => {
        // Nothing is unsaved any more, so that leaving asks nothing.
        flushSync(() => setMade(true));
        onMade(answer);
      };
      create.mutate(toWire(values), { onSuccess, onError });
    }
  };
  return {
    form: element,
    read,
    values,
    changes: read === null ? null : changesOf(values, read),
    changeCount: changeCountOf(values, read),
    isDirty: !isMade && (read === null ? !same(values, start) : changeCountOf(values, read) > 0),
    faults: { ...shown, ...refused },
    isBusy: create.isPending || save.isPending,
    /** What stands above the buttons, because it belongs to no field. */
    error: error !== null && Object.keys(refusalsOf(error)).length > 0 ? null : error,
    set,
    submit,
    discard: () => read !== null && settle(read, fromWire(read)),
    /** Keeps what was typed and sees what somebody else saved as what was before. */
    rebase: (theirs: Read) => settle(theirs, values),
    take: (theirs: Read) => settle(theirs, fromWire(theirs)),
  };
}

function focusFault(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
}
