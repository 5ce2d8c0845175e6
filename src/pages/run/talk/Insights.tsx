import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/words/t.ts';
import { insightsQuery } from '#queries/conversations.ts';
import { Card } from '#ui/Card.tsx';
import { ErrorPanel } from '#ui/states.tsx';

/** What was found out of the conversation, where anything was. */
export function Insights({ conversationId }: { conversationId: string }) {
  const insights = useQuery(insightsQuery(conversationId));
  const results = (insights.data ?? []).flatMap((one) =>
    (one.conversation_insights ?? []).map((found) => ({ key: `${one.id} ${found.insight_id}`, ...found })),
  );
  if (insights.isError) {
    return <ErrorPanel title={t('run.insightsFailed')} failure={insights.error} onRetry={() => void insights.refetch()} retrying={insights.isFetching} />;
  }
  if (results.length === 0) return null;
  return (
    <Card title={t('run.insights')} flush>
      <dl>
        {results.map((found) => (
          <div key={found.key} className="grid gap-0.5 border-t border-line px-4 py-3">
            <dt className="font-mono text-small break-all text-ink-3">{found.insight_id}</dt>
            <dd className="break-words whitespace-pre-wrap">{found.result}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
