import { chooseLanguage, LANGUAGES, pageLanguage } from '#lib/words/language.ts';
import { t } from '#lib/words/t.ts';
import { Card } from '#ui/Card.tsx';
import { Segmented } from '#ui/Segmented.tsx';

/** A page speaks one language as long as it lives: it is loaded anew for another one. */
export function LanguageCard() {
  return (
    <Card label={t('settings.language')} title={t('settings.language')}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="min-w-0 flex-1 basis-60 text-ink-2">{t('settings.languageSays')}</p>
        <Segmented
          label={t('settings.language')}
          segments={[
            { value: 'en', label: LANGUAGES.en },
            { value: 'zh-CN', label: LANGUAGES['zh-CN'] },
          ]}
          value={pageLanguage()}
          onChange={(next) => {
            chooseLanguage(next);
            window.location.reload();
          }}
        />
      </div>
    </Card>
  );
}
