import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { sectionLabel, type Section } from '#lib/words/field-words.ts';
import { t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { SearchBox } from '#ui/SearchBox.tsx';
import { SECTIONS } from '#wire/assistant-fields/table.ts';
import { findSettings } from './find.ts';
import { useSectionInSight } from './use-section-in-sight.ts';

export type Counts = { readonly changes: number; readonly faults: number; readonly findings: number };

type Props = { countsOf: (section: Section) => Counts; onGo: (id: string) => void };

/** The sections of the page with what changed and what is wrong in each, and a search over every setting. */
export function Outline({ countsOf, onGo }: Props) {
  const [typed, setTyped] = useState('');
  const hits = typed.trim() === '' ? undefined : findSettings(typed);
  const go = (id: string) => {
    setTyped('');
    onGo(id);
  };
  return (
    <div
      role="group"
      aria-label={t('configure.outline')}
      onKeyDown={walk}
      className="sticky top-4 grid max-h-[calc(100dvh-32px)] grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)] content-start gap-2 max-lg:static max-lg:max-h-none"
    >
      <search>
        <SearchBox
          label={t('configure.find')}
          placeholder={t('configure.find')}
          value={typed}
          onChange={setTyped}
          onEnter={() => hits?.[0] && go(hits[0].id)}
        />
      </search>
      <nav aria-label={t('configure.outline')} className="relative min-w-0 overflow-y-auto pb-1 max-lg:overflow-x-auto">
        {hits === undefined ? <Sections countsOf={countsOf} onGo={onGo} /> : <Hits hits={hits} onGo={go} />}
      </nav>
    </div>
  );
}

const LINK =
  'flex h-7 items-center gap-1.5 rounded-2 px-2 text-ink-2 hover:bg-hover hover:text-ink aria-[current]:rounded-l-1 aria-[current]:bg-surface aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:shadow-[inset_2px_0_var(--accent)] max-lg:h-9 max-lg:border max-lg:border-line-2 max-lg:bg-surface';

function Sections({ countsOf, onGo }: Props) {
  const inSight = useSectionInSight(SECTIONS);
  const list = useRef<HTMLUListElement>(null);
  // Outside system: the box around the list, which scrolls where it is smaller than the list.
  useEffect(() => {
    const box = list.current?.parentElement;
    const link = inSight && list.current?.children[SECTIONS.indexOf(inSight)];
    if (!box || !link) return;
    const [outer, inner] = [box.getBoundingClientRect(), link.getBoundingClientRect()];
    box.scrollBy(beyond(outer.left, outer.right, inner.left, inner.right), beyond(outer.top, outer.bottom, inner.top, inner.bottom));
  }, [inSight]);
  return (
    <ul ref={list} className="grid max-lg:flex max-lg:gap-1 max-lg:py-1">
      {SECTIONS.map((section) => {
        const { changes, faults, findings } = countsOf(section);
        return (
          <li key={section} className="min-w-0 max-lg:shrink-0">
            <Link
              to={{ hash: section }}
              replace
              aria-current={section === inSight ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault();
                onGo(section);
              }}
              className={LINK}
            >
              <span className="min-w-0 flex-1 truncate">{sectionLabel(section)}</span>
              {faults > 0 && <Count tone="text-fail" icon words={t('configure.faults', { count: faults })} count={faults} />}
              {faults === 0 && findings > 0 && <Count tone="text-error" icon words={t('configure.remarks', { count: findings })} count={findings} />}
              {changes > 0 && <Count tone="rounded-1 bg-accent-soft px-1 text-accent" words={t('configure.changed', { count: changes })} count={changes} />}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

/** How far something reaches out of a box, on whichever side it does. */
function beyond(from: number, to: number, start: number, end: number): number {
  return start < from ? start - from : Math.max(0, end - to);
}

function Count({ tone, icon = false, words, count }: { tone: string; icon?: boolean; words: string; count: number }) {
  return (
    <span title={words} className={`inline-flex min-w-4 shrink-0 items-center justify-center gap-0.5 text-micro font-semibold ${tone}`}>
      {icon && <Icon name="alert" small />}
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}

function Hits({ hits, onGo }: { hits: ReturnType<typeof findSettings>; onGo: (id: string) => void }) {
  if (hits.length === 0) return <p className="px-2 py-1 text-small text-ink-3">{t('configure.noneFound')}</p>;
  return (
    <>
      <p role="status" className="px-2 py-1 text-small text-ink-3">
        {t('configure.found', { count: hits.length })}
      </p>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-px">
        {hits.map((hit) => (
          <li key={hit.id}>
            <Link
              to={{ hash: hit.id }}
              replace
              onClick={(event) => {
                event.preventDefault();
                onGo(hit.id);
              }}
              className="block rounded-2 px-2 py-1 hover:bg-hover"
            >
              <span className="block break-words">{hit.label}</span>
              {sectionLabel(hit.section) !== hit.label && <span className="block text-small text-ink-3">{sectionLabel(hit.section)}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Arrows lead from the search into its hits and from link to link. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, nav a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
