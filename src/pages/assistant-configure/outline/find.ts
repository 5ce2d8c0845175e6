import { hasWords } from '#lib/search-text.ts';
import { choiceLabel, fieldLabel, fieldNotice, sectionLabel, type Section } from '#lib/words/field-words.ts';
import { FIELDS, SECTIONS } from '#wire/assistant-fields/table.ts';
import { placeId } from '#pages/assistant-configure/fields/place.ts';

/** A setting or a section that fits what was typed; `id` is the element that shows it. */
export type Hit = { readonly id: string; readonly label: string; readonly section: Section };

/** Settings by their name, their meaning, their choices and their spelling in the API; sections by their name. Names that fit come first. */
export function findSettings(typed: string): Hit[] {
  const sections: Hit[] = SECTIONS.filter((section) => hasWords(typed, [sectionLabel(section)])).map((section) => ({
    id: section,
    label: sectionLabel(section),
    section,
  }));
  const fields = FIELDS.filter((field) => !field.path.includes('*'));
  const hit = ({ path, word, section }: (typeof fields)[number]): Hit => ({ id: placeId(path), label: fieldLabel(word), section });
  const named = fields.filter((field) => hasWords(typed, [fieldLabel(field.word)]));
  const others = fields.filter(
    (field) =>
      !named.includes(field) &&
      hasWords(typed, [
        fieldLabel(field.word),
        fieldNotice(field.word),
        sectionLabel(field.section),
        field.path.join('.'),
        ...(field.choices ?? []).flatMap((choice) => [choice, choiceLabel(choice)]),
      ]),
  );
  // A section whose only setting has its name is one hit.
  const alone = named.map(hit).filter(({ label, section }) => !sections.some((one) => one.section === section && one.label === label));
  return [...sections, ...alone, ...others.map(hit)];
}
