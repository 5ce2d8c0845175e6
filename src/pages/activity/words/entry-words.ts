import { isObject, own, textOf } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import type { JournalRecord } from '#wire/journal.ts';
import { rulesAround } from '#wire/split-history.ts';
import type { Names } from '../names.ts';
import { splitWords } from './split-words.ts';

/** The text of a field of a body. */
const said = (body: unknown, field: string): string => (isObject(body) ? textOf(own(body, field)) : '');

/** What a write did in one line; where it did not, or perhaps not, that stands before it. */
export function entryWords(entry: JournalRecord, names: Names): string {
  const what = deedWords(entry, names);
  switch (entry.state) {
    case 'refused':
      return t('activity.notDone', { what });
    case 'unclear':
    case 'interrupted':
      return t('activity.perhapsDone', { what });
    default:
      return what;
  }
}

function deedWords(entry: JournalRecord, names: Names): string {
  const { operation } = entry;
  const of = { name: assistantName(entry, names) };
  const itself = { name: entry.name?.trim() || entry.object_id || t('activity.unnamed') };
  switch (operation) {
    case 'updateAssistant':
      return isAside(entry) ? t('activity.saveVersion', { ...of, version: versionOf(entry, names) }) : t('activity.saveMain', of);
    case 'updateVersion':
    case 'deleteVersion':
    case 'promoteVersion':
      return t(`activity.${operation}`, { ...of, version: versionOf(entry, names) });
    case 'createCanaryDeploy':
    case 'updateCanaryDeploy': {
      const rules = rulesAround(entry);
      return t(`activity.${operation}`, { ...of, split: splitWords(rules?.before ?? [], rules?.after ?? [], entry.assistant_id, names) });
    }
    case 'createAssistant':
    case 'cloneAssistant':
    case 'deleteAssistant':
    case 'deleteCanaryDeploy':
    case 'chatWithAssistant':
    case 'enhanceInstructions':
    case 'attachTool':
    case 'detachTool':
    case 'testAssistantTool':
      return t(`activity.${operation}`, of);
    case 'sendAssistantSms':
      return t('activity.sendAssistantSms', { to: said(entry.request, 'to') || t('activity.someone') });
    case 'createScheduledEvent':
      return eventWords(entry.request, 'schedule');
    case 'deleteScheduledEvent':
      return eventWords(entry.before, 'cancel');
    case 'triggerTestRun':
      return t('activity.triggerTestRun', { name: names.test(entry.object_id)?.name ?? itself.name });
    case 'addTag':
    case 'removeTag':
      return t(`activity.${operation}`, { ...of, tag: said(entry.request, 'tag') || decodeURIComponent(entry.path.split('/').at(-1) ?? '') });
    case 'importAssistants':
    case 'createConversation':
      return t(`activity.${operation}`);
    case 'other':
      return t('activity.other', { method: entry.method, path: entry.path });
    default:
      return t(`activity.${operation}`, itself);
  }
}

function eventWords(event: unknown, what: 'schedule' | 'cancel'): string {
  const to = said(event, 'telnyx_end_user_target') || t('activity.someone');
  return said(event, 'telnyx_conversation_channel') === 'sms_chat' ? t(`activity.${what}Text`, { to }) : t(`activity.${what}Call`, { to });
}

/** By the name at that time, where the entry is about the assistant itself; else by today's. */
function assistantName(entry: JournalRecord, names: Names): string {
  const then = entry.kind === 'assistant' || entry.kind === 'version' ? entry.name?.trim() : undefined;
  const id = entry.assistant_id ?? entry.object_id;
  return then || names.assistant(entry.assistant_id) || (id === null ? t('activity.unnamed') : t('activity.someAssistant', { id: id.slice(0, 18) }));
}

/** Whether an update made a version beside main. */
function isAside(entry: JournalRecord): boolean {
  return entry.operation === 'updateAssistant' && isObject(entry.request) && own(entry.request, 'promote_to_main') === false;
}

function versionOf(entry: JournalRecord, names: Names): string {
  const then = said(entry.answer, 'version_name').trim() || (entry.operation === 'promoteVersion' ? '' : said(entry.before, 'version_name').trim());
  return then || names.version(entry.assistant_id, entry.object_id ?? '').name;
}
