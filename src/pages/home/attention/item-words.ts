import type { Item } from '#lib/attention.ts';
import { paths } from '#lib/paths.ts';
import { locale, t } from '#lib/words/t.ts';
import type { IconName } from '#ui/Icon.tsx';

type Shown = { readonly icon: IconName; readonly title: string; readonly why: string; readonly to: string };

/** How a matter is said, and where it is settled. */
export function itemWords(item: Item): Shown {
  switch (item.kind) {
    case 'suite':
      return {
        icon: 'cross',
        title: t('home.suite', { name: item.suite, failed: item.failed, total: item.total }),
        why: t('home.suiteWhy'),
        to: paths.suite(item.suite),
      };
    case 'rule':
      return { icon: 'alert', title: t('home.rule', nameAndCount(item)), why: t('home.ruleWhy'), to: paths.canary(item.assistantId) };
    case 'event':
      return { icon: 'phone', title: t('home.event', nameAndCount(item)), why: t('home.eventWhy'), to: paths.schedule(item.assistantId) };
    case 'secret': {
      const params = { name: item.name.trim(), secrets: new Intl.ListFormat(locale()).format(item.secrets) };
      const title = item.secrets.length === 1 ? t('home.secret', params) : t('home.secretMany', params);
      return { icon: 'alert', title, why: t('home.secretWhy'), to: paths.assistant(item.assistantId) };
    }
    case 'split':
      return {
        icon: 'clock',
        title: t('home.split', { name: item.name.trim(), days: item.days }),
        why: t('home.splitWhy'),
        to: paths.canary(item.assistantId),
      };
    case 'server':
      return { icon: 'alert', title: t('home.server', item), why: t('home.serverWhy'), to: paths.mcpServer(item.serverId) };
    case 'integration':
      return { icon: 'link', title: t('home.integration', item), why: t('home.integrationWhy'), to: paths.integration(item.integrationId) };
  }
}

function nameAndCount({ name, count }: { readonly name: string; readonly count: number }) {
  return { name: name.trim(), count };
}
