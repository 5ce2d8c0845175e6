import { isColumn, malformed, valueIn } from './conversation-filter.ts';
import type { StoredConversation } from './conversation-store.ts';

export type Order = (a: StoredConversation, b: StoredConversation) => number;

/** `created_at.desc,name`: PostgREST's way to say an order; what is absent comes last. */
export function orderOf(text: string): Order {
  const keys = text.split(',').map(keyOf);
  return (a, b) => keys.reduce((soFar, key) => soFar || key(a, b), 0);
}

function keyOf(text: string): Order {
  const [, column = '', direction] = /^(.+?)(?:\.(asc|desc))?(?:\.nulls(?:first|last))?$/.exec(text.trim()) ?? [];
  if (!isColumn(column)) throw malformed('order', 'An order is a field, a dot and asc or desc');
  const sign = direction === 'desc' ? -1 : 1;
  return (a, b) => {
    const [x, y] = [valueIn(a, column), valueIn(b, column)];
    if (x === y) return 0;
    if (x === undefined) return 1;
    if (y === undefined) return -1;
    return x < y ? -sign : sign;
  };
}
