import type { LegalDate } from '../../../api/src/kernel/time.js';
import {
  fieldFault,
  type FieldRule,
  LONGEST_WORDS,
  monthOf,
  saysSomething,
} from '../../../api/src/modules/evidence/record.rules.js';
import { FieldType } from '../../../api/src/modules/schemes/codes.rules.js';

const rule = (type: FieldType, more: Partial<FieldRule> = {}): FieldRule => ({
  ...{ id: 'one', label: '一项', type, required: false },
  ...more,
});
const messageFor = (one: FieldRule, value: string, complete = true) =>
  fieldFault([one], [{ id: 'one', value }], complete)?.message ?? null;

test.each([
  [rule(FieldType.TEXT, { min: 2, max: 3 }), '好', '“一项”至少写 2 个字。'],
  [rule(FieldType.TEXT, { min: 2, max: 3 }), '𠮷𠮷𠮷', null],
  [rule(FieldType.TEXT, { min: 2, max: 3 }), '好好好好', '“一项”最多写 3 个字。'],
  [rule(FieldType.PLACE, { max: 2 }), '图书馆', '“一项”最多写 2 个字。'],
  [rule(FieldType.CERTIFICATE, { max: 5 }), 'AB-12', null],
  [rule(FieldType.NUMBER, { min: 1, max: 300 }), '１', '“一项”请填整数。'],
  [rule(FieldType.NUMBER, { min: 1, max: 300 }), '-1', '“一项”不能小于 1。'],
  [rule(FieldType.NUMBER, { min: 1, max: 300 }), '301', '“一项”不能大于 300。'],
  [rule(FieldType.NUMBER), '1e3', '“一项”请填整数。'],
  [rule(FieldType.HOURS, { min: 25, max: 2400 }), '0.2', '“一项”不能小于 0.25。'],
  [rule(FieldType.HOURS, { min: 25, max: 2400 }), '0.25', null],
  [rule(FieldType.HOURS, { min: 25, max: 2400 }), '24.01', '“一项”不能大于 24。'],
  [rule(FieldType.HOURS), '1.234', '“一项”请填小时数，如 1.5。'],
  [rule(FieldType.HOURS), '-1', '“一项”请填小时数，如 1.5。'],
  [rule(FieldType.DATE), '2026-02-29', '“一项”应写成 2026-09-01 这样。'],
  [rule(FieldType.DATE), '2024-02-29', null],
  [rule(FieldType.CHOICE, { choices: ['学校', '区县'] }), '区县', null],
  [rule(FieldType.CHOICE, { choices: ['学校', '区县'] }), '市', '“一项”请从给出的选项里选。'],
  [rule(FieldType.CHOICE), '市', '“一项”请从给出的选项里选。'],
])('the field %j with %j is answered %j', (one, value, message) => {
  expect(messageFor(one, value)).toBe(message);
});

test('what is required is asked for when handed in, not in a draft; blanks are no value', () => {
  const needed = rule(FieldType.TEXT, { required: true });

  expect(fieldFault([needed], [], true)).toEqual({ field: 'fields.one', message: '“一项”还没有填。' });
  expect(messageFor(needed, '  ')).toBe('“一项”还没有填。');
  expect(fieldFault([needed], [], false)).toBeNull();
  expect(messageFor(rule(FieldType.NUMBER), ' ')).toBeNull();
});

test('a value that no field of the scheme takes is named by its path', () => {
  expect(fieldFault([], [{ id: 'other', value: 'x' }], false)).toEqual({
    field: 'fields.other',
    message: '这一项不在评价方案里，请更新后再填。',
  });
});

test('words, a photo or a field say something; blanks do not', () => {
  expect(saysSomething(' \n', 0, [{ id: 'one', value: ' ' }])).toBe(false);
  expect(saysSomething('好', 0, [])).toBe(true);
  expect(saysSomething('', 1, [])).toBe(true);
  expect(saysSomething('', 0, [{ id: 'one', value: '跳绳' }])).toBe(true);
});

test('a record counts in its month, and two thousand characters are the most', () => {
  expect(monthOf('2026-11-30' as LegalDate)).toBe('2026-11');
  expect(LONGEST_WORDS).toBe(2000);
});
