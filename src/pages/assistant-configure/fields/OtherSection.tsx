import { Link } from 'react-router';
import { t } from '#lib/words/t.ts';
import { SectionCard } from '#pages/assistant-configure/SectionCard.tsx';
import type { SectionProps } from '#pages/assistant-configure/section.ts';
import { linkStyle } from '#ui/button-style.ts';
import { valueText } from '#wire/assistant-fields/value-text.ts';
import { placeId } from './place.ts';
import { unknownFields } from './unknown.ts';

/** Fields that the API has and this page does not know: they are kept as they are, and edited as JSON. */
export function OtherSection(props: SectionProps) {
  const { draft, changedAt, faultsAt } = props;
  const found = unknownFields(draft);
  return (
    <SectionCard
      {...props}
      actions={
        <Link to={{ search: '?view=json' }} className={linkStyle}>
          {t('configure.editAsJson')}
        </Link>
      }
    >
      {found.length === 0 ? (
        <p className="text-ink-3">{t('configure.noUnknown')}</p>
      ) : (
        <>
          <p className="mb-3 text-ink-3">{t('configure.unknownSays')}</p>
          <dl className="grid grid-cols-[minmax(0,1fr)] divide-y divide-line rounded-2 border border-line">
            {found.map(({ path, value }) => (
              <div
                key={path.join('.')}
                id={placeId(path)}
                className="grid scroll-mt-6 grid-cols-[minmax(0,1fr)_minmax(0,2fr)] gap-x-4 px-3 py-2 max-phone:grid-cols-1"
              >
                <dt className="min-w-0 font-mono text-[13px] break-all">
                  {path.join('.')} {changedAt(path) && <span className="font-sans text-small text-accent">{t('configure.changedHere')}</span>}
                </dt>
                <dd className="min-w-0 font-mono text-[13px] break-words whitespace-pre-wrap text-ink-2">
                  {valueText(value, undefined, path.at(-1))}
                  {faultsAt(path).map((fault) => (
                    <span key={fault} className="block font-sans text-small text-fail">
                      {fault}
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </SectionCard>
  );
}
