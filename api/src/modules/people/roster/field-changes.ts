import type { FieldChange } from './plan-types.js';

/** A field of a row for comparison. `shown` says a value in words; the default is the value itself. */
export interface ComparedField<Draft, Current> {
  key: keyof Draft & string;
  name: string;
  draft: (row: Draft) => unknown;
  current: (row: Current) => unknown;
  shown?: (value: unknown) => string;
}

const NOTHING = '空';

/** The fields in which a row differs from what the system holds. A field the sheet has no column for never differs. */
export function fieldChanges<Draft, Current>(
  fields: readonly ComparedField<Draft, Current>[],
  draft: Draft,
  current: Current,
): FieldChange[] {
  return fields.flatMap((field) => {
    const [after, before] = [field.draft(draft), field.current(current)];
    if (after === undefined || textOf(after) === textOf(before)) return [];
    const show = (value: unknown): string => (textOf(value) === '' ? NOTHING : (field.shown ?? textOf)(value));
    return changeOf(field.key, field.name, show(before), show(after));
  });
}

/** One difference; where masking hides it, words say that there is one. */
export function changeOf(key: string, name: string, before: string, after: string): FieldChange {
  return { key, name, before, after: before === after ? `${after}（遮住的几位不同）` : after };
}

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** The differences as one line: 班级：一年级（1）班 → 一年级（2）班；民族：汉族 → 回族. */
export const changesInWords = (changes: readonly FieldChange[]): string =>
  changes.map(({ name, before, after }) => `${name}：${before} → ${after}`).join('；');
