import { t } from '#lib/words/t.ts';

/** Criteria that fit many assistants: each asks one thing that a transcript shows. */
export const templates = () => [
  { key: 'greet', name: t('tests.tplGreetName'), criteria: t('tests.tplGreetText') },
  { key: 'company', name: t('tests.tplCompanyName'), criteria: t('tests.tplCompanyText') },
  { key: 'confirm', name: t('tests.tplConfirmName'), criteria: t('tests.tplConfirmText') },
  { key: 'invent', name: t('tests.tplInventName'), criteria: t('tests.tplInventText') },
  { key: 'person', name: t('tests.tplPersonName'), criteria: t('tests.tplPersonText') },
  { key: 'bye', name: t('tests.tplByeName'), criteria: t('tests.tplByeText') },
];
