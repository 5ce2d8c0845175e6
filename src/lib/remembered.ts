/** A function of one object that never changes, which is asked for the same object again and again: worked out once, for as long as the object lives. */
export function remembered<In extends object, Out>(make: (of: In) => Out): (of: In) => Out {
  const made = new WeakMap<In, { readonly out: Out }>();
  return (of) => {
    const before = made.get(of);
    if (before !== undefined) return before.out;
    const out = make(of);
    made.set(of, { out });
    return out;
  };
}
