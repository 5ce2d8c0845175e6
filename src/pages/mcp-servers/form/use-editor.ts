import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { same } from '#lib/same.ts';
import { createMcpServerWrite, saveMcpServerWrite } from '#queries/mcp-servers.ts';
import type { McpServer } from '#wire/mcp-server.ts';
import { BLANK, changesOf, faultsOf, fromWire, refusalsOf, toWire, type Faults, type ServerValues } from './values.ts';

/** An MCP server while it is edited; `opened` is null while it is being made. */
export function useEditor(opened: McpServer | null) {
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [read, setRead] = useState(opened);
  const [values, setValues] = useState(opened === null ? BLANK : fromWire(opened));
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<Faults>({});
  const [isMade, setMade] = useState(false);
  const create = useMutation(createMcpServerWrite());
  const save = useMutation(saveMcpServerWrite(read?.id ?? ''));
  const changes = read === null ? {} : changesOf(values, read);
  const error = create.error ?? save.error;
  const own = faultsOf(values);

  const set = (change: Partial<ServerValues>) => {
    setRefused((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in change))));
    setValues((before) => ({ ...before, ...change }));
  };
  const settle = (base: McpServer, next: ServerValues) => {
    create.reset();
    save.reset();
    setTried(false);
    setRefused({});
    setValues(next);
    setRead(base);
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
        void navigate(paths.mcpServer(answer.id), { replace: true });
      },
      onError,
    });
  };
  return {
    form,
    read,
    values,
    set,
    submit,
    changeCount: Object.keys(changes).length,
    isDirty: !isMade && (read === null ? !same(values, BLANK) : Object.keys(changes).length > 0),
    faults: { ...(isTried ? own : {}), ...refused },
    isBusy: create.isPending || save.isPending,
    /** What stands above the buttons, because it belongs to no field. */
    error: error !== null && Object.keys(refusalsOf(error)).length > 0 ? null : error,
    discard: () => read !== null && settle(read, fromWire(read)),
    /** Keeps what was typed and sees what somebody else saved as what was before. */
    rebase: (theirs: McpServer) => settle(theirs, values),
    take: (theirs: McpServer) => settle(theirs, fromWire(theirs)),
  };
}

function focusFault(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
}
