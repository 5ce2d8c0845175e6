import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { inspectMcpServerWrite, type McpTarget, type OnceHeader } from '#queries/mcp-inspect.ts';
import { driftOf, isStill, seenOf, type Drift } from './drift/drift.ts';
import { keepLook, lastLook, type Look } from './drift/looks.ts';

/** A look at a server, and what changed since the last one. Without an id, as before a server is made, nothing is remembered. */
export function useLook(serverId: string | undefined, header: OnceHeader) {
  const inspect = useMutation(inspectMcpServerWrite(header));
  const [before, setBefore] = useState<Look>();
  const found = inspect.data?.answer;
  const drift: Drift | undefined = found === undefined || before === undefined ? undefined : driftOf(before.tools, seenOf(found.tools));

  const look = (target: McpTarget) =>
    inspect.mutate(target, {
      onSuccess: ({ answer }) => {
        if (serverId === undefined) return;
        const last = lastLook(localStorage, serverId);
        const now = seenOf(answer.tools);
        setBefore(last);
        // What changed stays remembered as a change until somebody has seen it.
        if (last === undefined || isStill(driftOf(last.tools, now))) keepLook(localStorage, serverId, now, new Date().toISOString());
      },
    });
  const markSeen = () => {
    if (serverId === undefined || found === undefined) return;
    const now = { at: new Date().toISOString(), tools: seenOf(found.tools) };
    keepLook(localStorage, serverId, now.tools, now.at);
    setBefore(now);
  };
  return { look, markSeen, found, drift, since: before?.at, target: inspect.variables, isBusy: inspect.isPending, error: inspect.error };
}
