import type { Method, Route } from './route.ts';

type Pattern = { readonly parts: readonly string[]; readonly byMethod: Map<Method, Route> };

/** What a path and a method lead to. */
export type Found =
  | { readonly kind: 'route'; readonly route: Route; readonly params: Record<string, string> }
  | { readonly kind: 'wrong-method'; readonly allow: readonly Method[] }
  | { readonly kind: 'nothing' };

export type Router = (method: string, segments: readonly string[]) => Found;

/**
 * The segments of a raw path, each decoded exactly once: a suite name may hold an encoded slash. `null` for a malformed
 * percent sequence, which can name nothing.
 */
export function segmentsOf(rawPath: string): string[] | null {
  try {
    return rawPath.split('/').slice(1).map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** Finds routes; at the first place where two patterns differ the literal one wins. */
export function createRouter(routes: readonly Route[]): Router {
  const patterns = new Map<string, Pattern>();
  for (const route of routes) {
    const shape = route.path.replace(/:[^/]+/g, ':');
    const pattern = patterns.get(shape) ?? { parts: route.path.split('/').slice(1), byMethod: new Map() };
    if (pattern.byMethod.has(route.method)) throw new Error(`two routes for ${route.method} ${route.path}`);
    pattern.byMethod.set(route.method, route);
    patterns.set(shape, pattern);
  }
  const ordered = [...patterns.values()].toSorted((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1));
  return (method, segments) => {
    const pattern = ordered.find((p) => fits(p, segments));
    if (pattern === undefined) return { kind: 'nothing' };
    const route = [...pattern.byMethod.values()].find((r) => r.method === method);
    if (route === undefined) return { kind: 'wrong-method', allow: [...pattern.byMethod.keys()] };
    return { kind: 'route', route, params: paramsOf(route, segments) };
  };
}

/** Sorts literals before parameters, place by place. */
function rankOf(pattern: Pattern): string {
  return pattern.parts.map((part) => (part.startsWith(':') ? '1' : '0')).join('');
}

function fits(pattern: Pattern, segments: readonly string[]): boolean {
  return pattern.parts.length === segments.length && pattern.parts.every((part, i) => (part.startsWith(':') ? segments[i] !== '' : part === segments[i]));
}

function paramsOf(route: Route, segments: readonly string[]): Record<string, string> {
  const named = route.path
    .split('/')
    .slice(1)
    .flatMap((part, i) => (part.startsWith(':') ? [[part.slice(1), segments[i] ?? ''] as const] : []));
  return Object.fromEntries(named);
}
