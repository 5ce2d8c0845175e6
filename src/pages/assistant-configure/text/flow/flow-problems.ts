import { listOf, own, isObject, pathKey, type Path } from '#lib/json.ts';
import { jsonFault } from '#lib/json-fault.ts';
import { jsonPlaces, placeOf } from '#lib/json-places.ts';
import type { Problem } from '#ui/code/problem.ts';
import { flowProblems } from '#wire/flow-problems.ts';
import { faultText } from '#pages/assistant-configure/json/fault-text.ts';

/** Something to say of a flow, at its place counted from the flow. */
export type FlowRemark = { readonly path: Path; readonly severity: 'error' | 'warning'; readonly message: string };

/**
 * Everything to say of a flow: its graph, and what the API says of the inside of steps and connections where the graph has
 * nothing to say already.
 */
export function flowRemarks(flow: unknown, faultsAt: (path: Path) => readonly string[]): FlowRemark[] {
  const graph = flowProblems(flow).map(({ path, severity, say }): FlowRemark => ({ path, severity, message: say() }));
  const items = isObject(flow) ? ['nodes', 'edges'].flatMap((list) => listOf(own(flow, list)).map((_, at): Path => [list, at])) : [];
  const said = new Set(graph.flatMap(({ path, severity }) => (severity === 'error' ? [pathKey(path.slice(0, 2))] : [])));
  const inside = items.flatMap((path) => (said.has(pathKey(path)) ? [] : faultsAt(path).map((message): FlowRemark => ({ path, severity: 'error', message }))));
  return [...graph, ...inside];
}

/** What is wrong with the text of a flow, each at the value that it is about. */
export function textProblems(text: string, remarks: readonly FlowRemark[]): Problem[] {
  const fault = jsonFault(text);
  if (fault !== undefined) return [{ severity: 'error', message: faultText(fault), from: fault.at, to: Math.min(text.length, fault.at + 1) }];
  const places = jsonPlaces(text);
  return remarks.map(({ path, severity, message }) => {
    const place = placeOf(places, path);
    if (place === undefined) return { severity, message };
    // A whole object would be marked from end to end: its first sign is enough.
    const isLong = text.slice(place.from, place.to).includes('\n');
    return { severity, message, from: place.from, to: isLong ? place.from + 1 : place.to };
  });
}
