import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { previewText } from '#lib/template.ts';
import { t } from '#lib/words/t.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { TEMPLATES } from '../templates/templates.ts';

const CARD = 'group grid h-full content-start gap-2 rounded-3 border border-line-2 bg-surface p-4 hover:border-accent-line hover:bg-hover';

/** Everything that one can begin with, each a link to its own form. */
export function Ways() {
  const ways = [
    { key: 'blank', icon: 'plus', to: paths.newAssistant({ from: 'blank' }) },
    { key: 'file', icon: 'download', to: paths.newAssistant({ from: 'file' }) },
    { key: 'clone', icon: 'copy', to: paths.newAssistant({ from: 'clone' }) },
    { key: 'import', icon: 'swap', to: paths.importAssistants() },
  ] as const;
  return (
    <>
      <ul aria-label={t('newAssistant.ways')} className="grid grid-cols-[repeat(auto-fit,minmax(min(220px,100%),1fr))] gap-3">
        {ways.map(({ key, icon, to }) => (
          <li key={key}>
            <Link to={to} className={CARD}>
              <Name icon={icon}>{t(`newAssistant.way${key}`)}</Name>
              <span className="text-small text-ink-2">{t(`newAssistant.way${key}Says`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <section aria-labelledby="templates" className="grid gap-3">
        <div>
          <h2 id="templates" className="text-lead font-semibold">
            {t('newAssistant.templates')}
          </h2>
          <p className="max-w-[80ch] text-small text-ink-3">{t('newAssistant.templatesSay')}</p>
        </div>
        <ul aria-labelledby="templates" className="grid grid-cols-[repeat(auto-fill,minmax(min(300px,100%),1fr))] gap-3">
          {TEMPLATES.map(({ key, icon, name, description, greeting, variables }) => (
            <li key={key}>
              <Link to={paths.newAssistant({ from: 'template', of: key })} className={CARD}>
                <Name icon={icon}>{name}</Name>
                <span className="text-ink-2">{description}</span>
                <q className="text-small text-ink-3 italic">{previewText(greeting, (variable) => variables[variable])}</q>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Name({ icon, children }: { icon: IconName; children: string }) {
  return (
    <span className="flex items-center gap-2 font-semibold group-hover:text-accent">
      <span className="grid size-7 shrink-0 place-items-center rounded-2 bg-accent-soft text-accent">
        <Icon name={icon} />
      </span>
      {children}
    </span>
  );
}
