import { getAt } from '#lib/at-path.ts';
import { listText } from '#lib/list-text.ts';
import { choiceLabel } from '#lib/words/field-words.ts';
import type { JsonObject } from '#lib/json.ts';
import type { Suggestion } from '#ui/SuggestInput.tsx';
import type { Field } from '#wire/assistant-fields/field.ts';
import type { Voice } from '#wire/voice.ts';
import type { Known } from '#pages/assistant-configure/section.ts';

const NONE: readonly Suggestion[] = [];
const SOUNDS: readonly Suggestion[] = ['silence', 'office'].map((value) => ({ value, label: choiceLabel(value), note: value }));

/** What there is to choose from for a setting that takes any text; undefined where nothing is known beforehand. */
export function suggestionsFor(field: Field, known: Known, draft: JsonObject): readonly Suggestion[] | undefined {
  if (field.kind === 'secret') return known.secrets?.map((value) => ({ value })) ?? NONE;
  if (field.word === 'model' || field.word === 'fallbackModel') return known.models?.map(({ id }) => ({ value: id })) ?? NONE;
  if (field.word === 'audioValue') return getAt(draft, ['voice_settings', 'background_audio', 'type']) === 'predefined_media' ? SOUNDS : NONE;
  return undefined;
}

export type Maker = { readonly id: string; readonly name: string };

/** The makers of the voices, each spelt as in the names of its voices. */
export function makersOf(voices: readonly Voice[]): Maker[] {
  const names = new Map(voices.flatMap(({ provider, voice_id: id }) => (provider && id ? [[provider, id.split('.', 1)[0] ?? provider] as const] : [])));
  return [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The voices of one maker, or all of them. */
export function voiceSuggestions(voices: readonly Voice[], maker: string): Suggestion[] {
  return voices.flatMap((voice) =>
    voice.voice_id && (maker === '' || voice.provider === maker)
      ? [
          {
            value: voice.voice_id,
            label: listText([voice.name, voice.language, voice.gender].flatMap((part) => part || [])) || undefined,
            note: voice.voice_id,
          },
        ]
      : [],
  );
}

/** Who made a voice, as its name tells. */
export function makerOf(voice: string, makers: readonly Maker[]): string {
  const start = voice.split('.', 1)[0]?.toLowerCase();
  return makers.find(({ name }) => name.toLowerCase() === start)?.id ?? '';
}
