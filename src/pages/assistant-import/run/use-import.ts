import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { assistantsQuery } from '#queries/assistants.ts';
import { importAssistantsWrite, readBeforeImportWrite } from '#queries/import-assistants.ts';
import { isRefusal } from '#queries/write.ts';
import type { WantedImport } from '#wire/imported.ts';
import { runImport, type Outcome } from './import-run.ts';
import { saveCopy } from './save-copy.ts';

/** An import, and how the last attempt at one went. */
export function useImport() {
  const { mutateAsync: read, isPending: isReading } = useMutation(readBeforeImportWrite());
  const { mutateAsync: send, isPending: isImporting } = useMutation(importAssistantsWrite());
  const { refetch } = useQuery(assistantsQuery());
  const [outcome, setOutcome] = useState<Outcome>();
  const rig = {
    read: async (wanted: WantedImport) => (await read(wanted)).answer,
    save: saveCopy,
    send: async (wanted: WantedImport, secret: string) => (await send({ ...wanted, secret })).answer.data,
    isRefusal,
  };
  const run = async (wanted: WantedImport, secret: string): Promise<Outcome> => {
    const next = await runImport(rig, wanted, secret, outcome);
    setOutcome(next);
    // What is in the account now is anybody's guess: it is read.
    if (next.kind === 'unknown') void refetch();
    return next;
  };
  return { run, isRunning: isReading || isImporting, outcome, forget: () => setOutcome(undefined) };
}
