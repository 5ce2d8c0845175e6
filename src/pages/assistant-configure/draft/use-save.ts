import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { EditConflict, saveAssistantWrite } from '#queries/assistant-writes.ts';
import { saveBesideWrite, saveVersionWrite } from '#queries/version-saves.ts';
import type { Assistant } from '#wire/assistant.ts';
import { toWire } from '#wire/assistant-draft/to-wire.ts';
import type { DraftAction, DraftState } from './draft-state.ts';
import type { Editing, Target } from './editing.ts';
import { serverFaults, type ServerFault } from './server-faults.ts';

export type Saved = { readonly name: string; readonly versionId: string | undefined };

export type Save = {
  readonly send: (target: Target, onSaved: () => void) => void;
  readonly isBusy: boolean;
  /** What went wrong and has no place on the page. */
  readonly error: Error | null;
  /** What was refused, at its place. */
  readonly refusals: readonly ServerFault[];
  /** Somebody else changed other settings meanwhile: they are in the draft now, and nothing was saved. */
  readonly isOvertaken: boolean;
  /** The version that the draft became. */
  readonly saved: Saved | undefined;
  readonly forget: () => void;
};

/** Sends a draft to where it shall go. Whatever goes wrong, the draft stays as it is. */
export function useSave(id: string, editing: Editing, state: DraftState, act: (action: DraftAction) => void): Save {
  const main = useMutation(saveAssistantWrite(id));
  const version = useMutation(saveVersionWrite(id, editing.kind === 'version' ? editing.versionId : ''));
  const beside = useMutation(saveBesideWrite(id));
  const [refusals, setRefusals] = useState<readonly ServerFault[]>([]);
  const [saved, setSaved] = useState<Saved>();
  const [unplaced, setUnplaced] = useState<Error | null>(null);
  const [isOvertaken, setOvertaken] = useState(false);

  const forget = () => {
    setUnplaced(null);
    setOvertaken(false);
  };
  const send = (target: Target, onSaved: () => void) => {
    const { base, draft } = state;
    const changes = toWire(base, draft);
    forget();
    const settle = {
      onSuccess: ({ answer }: { answer: Assistant }) => {
        setRefusals([]);
        act({ kind: 'saved', sent: draft, copy: target.kind === 'here' ? answer : base });
        setSaved(target.kind === 'new' ? { name: target.name, versionId: answer.version_id ?? undefined } : undefined);
        onSaved();
      },
      onError: (error: Error) => {
        if (error instanceof EditConflict) {
          setOvertaken(true);
          act({ kind: 'read', copy: error.theirs });
          return;
        }
        const placed = serverFaults(error, draft, changes);
        setRefusals(placed ?? []);
        if (placed === undefined) setUnplaced(error);
      },
    };
    if (editing.kind === 'main') main.mutate({ read: base, changes, ...(target.kind === 'new' ? { asVersion: target.name } : {}) }, settle);
    else if (target.kind === 'new') beside.mutate({ draft, name: target.name }, settle);
    else version.mutate({ read: base, changes, name: editing.name }, settle);
  };
  return { send, isBusy: main.isPending || version.isPending || beside.isPending, error: unplaced, refusals, isOvertaken, saved, forget };
}
