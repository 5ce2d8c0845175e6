import { useQuery } from '@tanstack/react-query';
import { assistantAt, destinationText } from '#lib/run-plan.ts';
import { assistantsQuery } from '#queries/assistants.ts';

/** Whom a test reaches: an assistant by its name, a number or an address as it is. All names come in one answer. */
export function DestinationName({ destination }: { destination: string }) {
  const id = assistantAt(destination);
  const name = useQuery({
    ...assistantsQuery(),
    enabled: id !== null,
    select: (all) => all.find((assistant) => assistant.id === id)?.name.trim(),
  }).data;
  return (
    <span title={destination} className="block truncate text-ink-2">
      {name || destinationText(destination)}
    </span>
  );
}
