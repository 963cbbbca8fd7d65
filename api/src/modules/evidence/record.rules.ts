import { isLegalDate, type LegalDate } from '../../kernel/time.js';
import { FieldType } from '../schemes/codes.rules.js';

/** Longest words of a record. */
export const LONGEST_WORDS = 2000;
/** Most children one record may be about. */
export const MOST_CHILDREN = 100;

/** A field of a category as far as its value is judged. */
export interface FieldRule {
  id: string;
  label: string;
  type: FieldType;
  required: boolean;
  min?: number | undefined;
  max?: number | undefined;
  choices?: readonly string[] | undefined;
}

/** A value as it was typed. */
export interface FieldValue {
  id: string;
  value: string;
}

/** What is wrong with an entry, and where. */
export interface EntryFault {
  field: string;
  message: string;
}

const fault = (rule: FieldRule, message: string): EntryFault => ({
  field: `fields.${rule.id}`,
  message: `“${rule.label}”${message}`,
});

function textFault(rule: FieldRule, value: string): EntryFault | null {
  const length = [...value].length;
  if (rule.min !== undefined && length < rule.min) return fault(rule, `至少写 ${rule.min} 个字。`);
  if (rule.max !== undefined && length > rule.max) return fault(rule, `最多写 ${rule.max} 个字。`);
  return null;
}

function numberFault(rule: FieldRule, value: string): EntryFault | null {
  const hundredths = rule.type === FieldType.HOURS;
  const shape = hundredths ? /^\d{1,4}(\.\d{1,2})?$/ : /^-?\d{1,9}$/;
  if (!shape.test(value)) return fault(rule, hundredths ? '请填小时数，如 1.5。' : '请填整数。');
  const amount = hundredths ? Math.round(Number(value) * 100) : Number(value);
  const shown = (limit: number): string => String(hundredths ? limit / 100 : limit);
  if (rule.min !== undefined && amount < rule.min) return fault(rule, `不能小于 ${shown(rule.min)}。`);
  if (rule.max !== undefined && amount > rule.max) return fault(rule, `不能大于 ${shown(rule.max)}。`);
  return null;
}

const JUDGES: Record<FieldType, (rule: FieldRule, value: string) => EntryFault | null> = {
  [FieldType.TEXT]: textFault,
  [FieldType.PLACE]: textFault,
  [FieldType.CERTIFICATE]: textFault,
  [FieldType.NUMBER]: numberFault,
  [FieldType.HOURS]: numberFault,
  [FieldType.DATE]: (rule, value) => (isLegalDate(value) ? null : fault(rule, '应写成 2026-09-01 这样。')),
  [FieldType.CHOICE]: (rule, value) => (rule.choices?.includes(value) ? null : fault(rule, '请从给出的选项里选。')),
};

/** The first fault among the fields; `complete` also asks for what is required. */
export function fieldFault(
  rules: readonly FieldRule[],
  values: readonly FieldValue[],
  complete: boolean,
): EntryFault | null {
  const unknown = values.find((value) => !rules.some((rule) => rule.id === value.id));
  if (unknown) return { field: `fields.${unknown.id}`, message: '这一项不在评价方案里，请更新后再填。' };
  for (const rule of rules) {
    const value = values.find((candidate) => candidate.id === rule.id)?.value.trim() ?? '';
    if (value === '') {
      if (complete && rule.required) return fault(rule, '还没有填。');
      continue;
    }
    const found = JUDGES[rule.type](rule, value);
    if (found) return found;
  }
  return null;
}

/** The month in which a record counts. */
export const monthOf = (date: LegalDate): string => date.slice(0, 7);

/** Whether a record says anything at all: words, a photo or a field. */
export const saysSomething = (words: string, photos: number, values: readonly FieldValue[]): boolean =>
  words.trim() !== '' || photos > 0 || values.some((value) => value.value.trim() !== '');
