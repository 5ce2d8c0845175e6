import type { JsonFault } from '#lib/json-fault.ts';
import { t } from '#lib/words/t.ts';

/** What keeps a text from being an assistant, in words. */
export function faultText(fault: JsonFault | undefined): string {
  switch (fault?.wants) {
    case undefined:
      return t('configure.jsonObject');
    case 'value':
      return t('configure.jsonValue');
    case 'name':
      return t('configure.jsonName');
    case 'colon':
      return t('configure.jsonColon');
    case 'comma':
      return t('configure.jsonComma');
    case 'end':
      return t('configure.jsonEnd');
    case 'text':
      return t('configure.jsonText');
  }
}
