import { isObject } from '#lib/json.ts';
import { choiceLabel } from '#lib/words/field-words.ts';
import { locale, t } from '#lib/words/t.ts';
import type { Field } from './field.ts';

/** Keys whose values are never shown, wherever they stand. */
const SECRET = /password|token$|secret$/i;

/** The value of a setting as a person reads it; without a field, as JSON. */
export function valueText(value: unknown, field?: Field, key?: string | number): string {
  if (value === undefined || value === null) return noneText(field);
  if (typeof key === 'string' && SECRET.test(key)) return t('fields.valueSecret');
  if (typeof value === 'boolean') return value ? t('fields.valueOn') : t('fields.valueOff');
  if (typeof value === 'number') return numberText(value, field);
  if (typeof value === 'string') return stringText(value, field);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return value.length === 0 ? t('fields.valueEmpty') : value.map((item) => stringText(item, field)).join(', ');
  if (isObject(value) && Object.keys(value).length === 0) return t('fields.valueEmpty');
  return jsonText(value);
}

/** JSON to be read, without what must not be shown. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (typeof inner === 'string' && inner !== '' && SECRET.test(key) ? t('fields.valueSecret') : inner), 2);
}

function noneText(field: Field | undefined): string {
  const standing = field?.default;
  return standing === undefined || standing === null || (Array.isArray(standing) && standing.length === 0)
    ? t('fields.valueNone')
    : t('fields.valueDefault', { value: valueText(standing, field) });
}

function stringText(text: string, field: Field | undefined): string {
  if (text === '') return t('fields.valueEmpty');
  return field?.choices === undefined ? text : choiceLabel(text);
}

function numberText(value: number, field: Field | undefined): string {
  const unit = field?.unit === undefined ? {} : ({ style: 'unit', unit: field.unit, unitDisplay: 'short' } as const);
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 20, ...unit }).format(value);
}
