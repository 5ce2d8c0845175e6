import { Icon } from '#ui/Icon.tsx';

/** What keeps a text from being saved, below it. */
export function FaultLine({ id, faults }: { id: string; faults: readonly string[] }) {
  if (faults.length === 0) return null;
  return (
    <ul id={id} className="grid gap-1 border-t border-line px-4 py-2 text-small text-fail">
      {faults.map((fault) => (
        <li key={fault} className="flex items-start gap-1">
          <Icon name="alert" small className="mt-0.5" />
          <span className="min-w-0 break-words">{fault}</span>
        </li>
      ))}
    </ul>
  );
}
