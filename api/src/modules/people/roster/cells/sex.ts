import type { Cell } from '../../../../platform/spreadsheets/index.js';
import { Sex } from '../../people.rules.js';
import { faulty, type Reading, understood } from './reading.js';
import { code } from './text.js';

const SAID: Record<string, Sex> = { 1: Sex.MALE, 2: Sex.FEMALE, 男: Sex.MALE, 女: Sex.FEMALE };
const WHAT_TO_DO = '请填“男”或“女”，或代码 1（男）、2（女）。';

/** GB/T 2261.1: 1 male, 2 female; its 0 (unknown) and 9 (not stated) are no answer on a school roll. */
export function readSex(cell: Cell): Reading<Sex> {
  const text = code(cell);
  if (text === '') return faulty(`性别为空。${WHAT_TO_DO}`);
  const [, number = '', word = ''] = /^0?([12]?)[-.、]?([男女]?)[性生]?$/u.exec(text) ?? [];
  const [sex, other] = new Set([number, word].flatMap((part) => SAID[part] ?? []));
  return sex && !other ? understood(sex) : faulty(`性别码无效。${WHAT_TO_DO}`);
}
