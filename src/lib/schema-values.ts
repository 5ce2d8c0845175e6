import { listText } from './list-text.ts';
import { propertiesOf, typedOf, type Property, type SchemaType } from './json-schema.ts';
import { isObject, listOf, own, type JsonObject } from './json.ts';
import { t } from './words/t.ts';

const IS: Readonly<Record<SchemaType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  object: isObject,
  array: Array.isArray,
};

/** What a value breaks of its schema, in one sentence; unions are content with one of their kinds. */
export function schemaFault(schema: unknown, value: unknown): string | undefined {
  if (!isObject(schema)) return undefined;
  const options = [...listOf(own(schema, 'anyOf')), ...listOf(own(schema, 'oneOf'))];
  if (options.length > 0) {
    const faults = options.map((option) => schemaFault(option, value));
    return faults.includes(undefined) ? undefined : faults[0];
  }
  const kinds = [own(schema, 'type')].flat().filter((type) => typeof type === 'string');
  if (kinds.length > 0 && !kinds.some((type) => isOfType(type, value))) return t('tools.faultType', { type: listText(kinds.map(typeWord)) });
  const choices = own(schema, 'enum');
  if (Array.isArray(choices) && !choices.includes(value))
    return t('tools.faultEnum', { choices: listText(choices.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))) });
  if (Array.isArray(value)) return value.map((item) => schemaFault(own(schema, 'items'), item)).find((fault) => fault !== undefined);
  if (!isObject(value)) return undefined;
  return propertiesOf(schema)
    .map(({ name, schema: inner, isRequired }) => named(name, faultOf(inner, own(value, name), isRequired)))
    .find((fault) => fault !== undefined);
}

function named(name: string, fault: string | undefined): string | undefined {
  return fault === undefined ? undefined : `${name}: ${fault}`;
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  const { type: known } = typedOf({ type });
  return known === 'other' || IS[known](value);
}

function typeWord(type: string): string {
  const { type: known } = typedOf({ type });
  return known === 'other' ? type : t(`tools.schema:${known}`);
}

function faultOf(schema: unknown, value: unknown, isRequired: boolean): string | undefined {
  if (value === undefined) return isRequired ? t('tools.faultMissing') : undefined;
  return schemaFault(schema, value);
}

/** What keeps the arguments from being sent, by argument. */
export function argumentFaults(wanted: readonly Property[], values: JsonObject): ReadonlyMap<string, string> {
  return new Map(
    wanted.flatMap(({ name, schema, isRequired }) => {
      const fault = faultOf(schema, own(values, name), isRequired);
      return fault === undefined ? [] : [[name, fault] as const];
    }),
  );
}

/** How one argument is typed in. */
export type ArgumentKind = 'text' | 'number' | 'boolean' | 'choice' | 'json';

export function kindOf(schema: unknown): ArgumentKind {
  if (isObject(schema) && Array.isArray(own(schema, 'enum'))) return 'choice';
  const { type } = typedOf(schema);
  if (type === 'number' || type === 'integer') return 'number';
  if (type === 'boolean') return 'boolean';
  return type === 'string' ? 'text' : 'json';
}

/** Whether null is a value of its own. */
export function takesNull(schema: unknown): boolean {
  return kindOf(schema) !== 'json' && isObject(schema) && own(schema, 'type') !== undefined && schemaFault({ type: own(schema, 'type') }, null) === undefined;
}
