import { useState } from 'react';
import { listOf, own } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { SectionCard } from '#pages/assistant-configure/SectionCard.tsx';
import type { SectionProps } from '#pages/assistant-configure/section.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/inputs.tsx';
import { AttachedItem } from './AttachedItem.tsx';
import { attachedIn, candidatesOf, SPELLING, type AttachedKind } from './items.ts';

type Props = SectionProps & { readonly kind: AttachedKind };

export function McpSection(props: SectionProps) {
  return <AttachedSection {...props} kind="mcp" />;
}

export function IntegrationsSection(props: SectionProps) {
  return <AttachedSection {...props} kind="integrations" />;
}

/** Servers or integrations whose tools the assistant may use, each with the tools that it may. */
function AttachedSection({ kind, ...props }: Props) {
  const { draft, set, known } = props;
  const { list, id } = SPELLING[kind];
  const items = attachedIn(kind, draft);
  const candidates = candidatesOf(kind, known);
  const free = candidates?.filter((one) => !items.some((item) => item.id === one.id)) ?? [];
  const [chosen, setChosen] = useState('');
  const next = free.find((one) => one.id === chosen) ?? free[0];
  const words = WORDS[kind];
  return (
    <SectionCard {...props}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        {items.length === 0 && <p className="text-ink-3">{words.none()}</p>}
        {items.length > 0 && (
          <ul className="grid grid-cols-[minmax(0,1fr)] gap-3">
            {items.map((item) => (
              <li key={item.id} id={`${kind}.${item.at}`} className="min-w-0 scroll-mt-6">
                <AttachedItem {...props} kind={kind} item={item} candidate={candidates?.find((one) => one.id === item.id)} isKnown={candidates !== undefined} />
              </li>
            ))}
          </ul>
        )}
        {next === undefined ? (
          <p className="text-small text-ink-3">{candidates === undefined ? words.unread() : candidates.length === 0 ? words.empty() : words.allIn()}</p>
        ) : (
          <div className="flex flex-wrap items-center gap-2">
            <Select aria-label={words.choose()} value={next.id} onChange={(event) => setChosen(event.target.value)}>
              {free.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.isConnected ? one.name : t('configure.notConnected', { name: one.name })}
                </option>
              ))}
            </Select>
            <Button size="small" icon="plus" onClick={() => set([list], [...listOf(own(draft, list)), { [id]: next.id }])}>
              {words.add()}
            </Button>
          </div>
        )}
      </div>
    </SectionCard>
  );
}

const WORDS = {
  mcp: {
    none: () => t('configure.noMcp'),
    unread: () => t('configure.mcpUnread'),
    empty: () => t('configure.mcpEmpty'),
    allIn: () => t('configure.mcpAllIn'),
    choose: () => t('configure.chooseMcp'),
    add: () => t('configure.addMcp'),
  },
  integrations: {
    none: () => t('configure.noIntegrations'),
    unread: () => t('configure.integrationsUnread'),
    empty: () => t('configure.integrationsEmpty'),
    allIn: () => t('configure.integrationsAllIn'),
    choose: () => t('configure.chooseIntegration'),
    add: () => t('configure.addIntegration'),
  },
} as const satisfies Record<AttachedKind, unknown>;
