import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { assistantAt, destinationText } from '#lib/run-plan.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { linkStyle } from '#ui/button-style.ts';

/** Whom the test reaches: an assistant by its name, with the way to it; a number or an address as it is. */
export function Destination({ destination }: { destination: string }) {
  const id = assistantAt(destination);
  const assistant = useQuery({ ...assistantQuery(id ?? ''), enabled: id !== null });
  const words = assistant.data?.name.trim() || destinationText(destination);
  if (id === null) {
    return (
      <span className="max-w-60 truncate" title={destination}>
        {words}
      </span>
    );
  }
  return (
    <Link to={paths.assistant(id)} title={destination} className={`max-w-60 truncate ${linkStyle}`}>
      {words}
    </Link>
  );
}
