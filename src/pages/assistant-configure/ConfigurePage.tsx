import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { assistantQuery } from '#queries/assistants.ts';
import { modelsQuery } from '#queries/models.ts';
import { warm } from '#queries/warm.ts';
import { ConfigureForm } from './ConfigureForm.tsx';

/** Starts what the page shows before it is shown. */
export const configureLoader =
  (client: QueryClient) =>
  ({ params }: LoaderFunctionArgs) =>
    warm(client, assistantQuery(params['id'] ?? ''), modelsQuery());

/** The settings of an assistant; the frame around this page shows what there is while it cannot be read. */
export function ConfigurePage() {
  const id = useParams()['id'] ?? '';
  const { data } = useQuery(assistantQuery(id));
  return data === undefined ? null : <ConfigureForm key={id} assistant={data} />;
}
