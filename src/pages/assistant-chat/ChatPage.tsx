import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { assistantQuery } from '#queries/assistants.ts';
import { statusQuery } from '#queries/local.ts';
import { warm } from '#queries/warm.ts';
import { SmsCard } from './sms/SmsCard.tsx';
import { ChatCard } from './talk/ChatCard.tsx';

/** Starts what the page shows before it is shown. */
export const chatLoader =
  (client: QueryClient) =>
  ({ params }: LoaderFunctionArgs) =>
    warm(client, assistantQuery(params['id'] ?? ''), statusQuery());

/** Ways to hear the assistant without a phone: a chat, and an SMS to somebody. */
export function ChatPage() {
  const id = useParams()['id'] ?? '';
  const assistant = useQuery(assistantQuery(id)).data;
  const isSimulated = useQuery(statusQuery()).data?.mode === 'sandbox';
  if (assistant === undefined) return null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_340px] items-start gap-4 max-phone:grid-cols-[minmax(0,1fr)]">
      <ChatCard key={`chat:${id}`} assistant={assistant} isSimulated={isSimulated} />
      <SmsCard key={`sms:${id}`} assistant={assistant} isSimulated={isSimulated} />
    </div>
  );
}
