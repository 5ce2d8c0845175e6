/**
 * A name's initials in place of a logo. Logos lie with third parties, which would learn who looks at what; the security policy
 * of the console lets no foreign image in (docs/decisions/no-foreign-images.md).
 */
export function Initials({ name }: { name: string }) {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const letters = words.length > 1 ? words.slice(0, 2).flatMap((word) => [...word].slice(0, 1)) : [...(words[0] ?? '?')].slice(0, 2);
  return (
    <span aria-hidden="true" className="grid size-9 shrink-0 place-items-center rounded-2 bg-sunken text-small font-semibold text-ink-2 uppercase">
      {letters.join('')}
    </span>
  );
}
