import { cloneAssistant, createAssistant } from '#api/assistants.ts';
import { textOf, type JsonObject } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { assistantsQuery } from './assistants.ts';
import { write } from './write.ts';

const LIST = assistantsQuery().queryKey;

/** Makes one assistant: what the API does not know of it is sent all the same. */
export const createAssistantWrite = () =>
  write({
    name: 'create assistant',
    send: (body: JsonObject, key) => createAssistant(body, key),
    stale: () => [LIST],
    done: (body) => t('newAssistant.created', { name: textOf(body['name']) }),
    failed: t('newAssistant.createFailed'),
    inPlace: true,
  });

/** Makes one of many: its row says how it went. `row` tells apart two that are alike. */
export const createRowWrite = () =>
  write({
    name: 'create assistant of a file',
    send: ({ body }: { row: string; body: JsonObject }, key) => createAssistant(body, key),
    stale: () => [LIST],
    done: () => null,
    failed: t('newAssistant.createFailed'),
    inPlace: true,
  });

export const cloneAssistantWrite = () =>
  write({
    name: 'clone assistant',
    send: ({ id }: { id: string; name: string }, key) => cloneAssistant(id, key),
    stale: () => [LIST],
    done: ({ name }, copy) => t('newAssistant.cloned', { name, copy: copy.name }),
    failed: t('newAssistant.cloneFailed'),
    inPlace: true,
  });
