import { useQuery } from '@tanstack/react-query';
import { assistantAt, destinationText } from '#lib/run-plan.ts';
import { assistantQuery } from '#queries/assistants.ts';

/** A place that tests reach: an assistant by its name, anything else as it is. */
export function Destination({ destination }: { destination: string }) {
  const id = assistantAt(destination) ?? '';
  const assistant = useQuery({ ...assistantQuery(id), enabled: id !== '' });
  return (
    <span className="max-w-60 truncate" title={destination}>
      {assistant.data?.name ?? destinationText(destination)}
    </span>
  );
}
