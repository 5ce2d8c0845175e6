import { isObject, listOf, own, textOf } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { FieldGrid } from '#pages/assistant-configure/fields/FieldGrid.tsx';
import { SectionCard } from '#pages/assistant-configure/SectionCard.tsx';
import type { SectionProps } from '#pages/assistant-configure/section.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { fieldsIn } from '#wire/assistant-fields/table.ts';

const LIST = 'a2a_agents';

/** Other agents that this one may ask, each with its settings. */
export function AgentsSection(props: SectionProps) {
  const { draft, set } = props;
  const agents = listOf(own(draft, LIST));
  return (
    <SectionCard {...props}>
      <div className="grid grid-cols-[minmax(0,1fr)] justify-items-start gap-3">
        {agents.length === 0 && <p className="text-ink-3">{t('configure.noAgents')}</p>}
        {agents.map((agent, at) => {
          const name = (isObject(agent) ? textOf(own(agent, 'name')) : '') || t('configure.agentAt', { at: at + 1 });
          return (
            <section key={at} id={`a2a.${at}`} aria-label={name} className="grid w-full min-w-0 scroll-mt-6 gap-3 rounded-2 border border-line-2 p-3">
              <div className="flex items-center gap-2">
                <h3 className="min-w-0 flex-1 truncate font-medium">{name}</h3>
                <IconButton icon="trash" size="small" label={t('ui.remove', { name })} onClick={() => set([LIST, at], undefined)} />
              </div>
              <FieldGrid {...props} fields={fieldsIn('a2a')} at={[LIST, at]} />
            </section>
          );
        })}
        <Button size="small" icon="plus" onClick={() => set([LIST], [...agents, { name: '', url: '' }])}>
          {t('configure.addAgent')}
        </Button>
      </div>
    </SectionCard>
  );
}
