import { t } from './words/t.ts';

/** The name of a conversation channel; one that is not known here is its own name. */
export function channelText(channel: string): string {
  switch (channel) {
    case 'phone_call':
      return t('suites.channelphone_call');
    case 'web_call':
      return t('suites.channelweb_call');
    case 'sms_chat':
      return t('suites.channelsms_chat');
    case 'web_chat':
      return t('suites.channelweb_chat');
    default:
      return channel;
  }
}
