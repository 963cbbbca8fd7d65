import type { Cell } from '../../../../platform/spreadsheets/index.js';
import { Sex } from '../../people.rules.js';
import { faulty, type Reading, understood } from './reading.js';
import { code } from './text.js';

const WORDS: Record<string, Sex> = { 男: Sex.MALE, 女: Sex.FEMALE };

/** GB/T 2261.1: 1 male, 2 female; its 0 (unknown) and 9 (not stated) are no answer on a school roll. */
export function readSex(cell: Cell): Reading<Sex> {
  const text = code(cell);
  if (text === '') return faulty('性别为空。请填“男”或“女”，或代码 1（男）、2（女）。');
  const match = /^0?([12])?[-.、]?([男女])?(?:性|生)?$/u.exec(text);
  const byNumber = match?.[1] === '1' ? Sex.MALE : match?.[1] === '2' ? Sex.FEMALE : undefined;
  const byWord = WORDS[match?.[2] ?? ''];
  const sex = byWord ?? byNumber;
  if (!sex || (byWord && byNumber && byWord !== byNumber)) {
    return faulty('性别码无效。请填“男”或“女”，或代码 1（男）、2（女）。');
  }
  return understood(sex);
}
