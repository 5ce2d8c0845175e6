import type { ReactNode } from 'react';
import { sectionLabel } from '#lib/words/field-words.ts';
import { t } from '#lib/words/t.ts';
import { Card } from '#ui/Card.tsx';
import { Icon } from '#ui/Icon.tsx';
import type { SectionProps } from './section.ts';

type Props = Pick<SectionProps, 'section' | 'changes' | 'faults'> & {
  /** At the right of the heading. */
  actions?: ReactNode;
  /** Without a border between the card and what is in it, as for an editor or a list. */
  flush?: boolean;
  children: ReactNode;
};

/** The frame of every section: its name, what changed in it, what is wrong in it. */
export function SectionCard({ section, changes, faults, actions, flush = false, children }: Props) {
  return (
    <Card
      id={section}
      label={sectionLabel(section)}
      flush={flush}
      actions={actions}
      title={
        <span className="flex flex-wrap items-center gap-2">
          {sectionLabel(section)}
          {changes > 0 && <ChangeCount>{t('configure.changed', { count: changes })}</ChangeCount>}
          {faults > 0 && <FaultCount>{t('configure.faults', { count: faults })}</FaultCount>}
        </span>
      }
    >
      {children}
    </Card>
  );
}

export function ChangeCount({ children }: { children: string }) {
  return <span className="rounded-1 bg-accent-soft px-1.5 py-0.5 text-small font-medium text-accent">{children}</span>;
}

export function FaultCount({ children }: { children: string }) {
  return (
    <span className="inline-flex items-center gap-1 text-small font-medium text-fail">
      <Icon name="alert" small />
      {children}
    </span>
  );
}
