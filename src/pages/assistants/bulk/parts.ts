import { t } from '#lib/words/t.ts';
import type { Assistant } from '#wire/assistant.ts';

export type ManyProps = { assistants: readonly Assistant[]; known: readonly string[]; onClose: () => void };

export const itemsOf = (assistants: readonly Assistant[]) => assistants.map(({ id, name }) => ({ id, name: name.trim() || t('assistants.nameless') }));
