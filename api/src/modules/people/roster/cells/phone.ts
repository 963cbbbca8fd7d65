import type { Cell } from '../../../../platform/spreadsheets/index.js';
import { faulty, type Reading, understood } from './reading.js';
import { compact, isScientific } from './text.js';

const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^(0\d{2,3})-?(\d{7,8})$/;
const LANDLINE_BARE = /^0\d{9,11}$/;

/** A mobile number as eleven digits, or a landline with its area code as 0xx-xxxxxxxx. Of two numbers the first. */
export function readPhone(cell: Cell): Reading<string> {
  if (isScientific(cell)) return faulty('电话被 Excel 存成科学计数。请把这一列设为“文本”格式后重新填写。');
  const [first = '', ...others] = compact(cell.text)
    .split(/[,;、/]|或/u)
    .filter((part) => part !== '');
  const phone = mobile(first) ?? landline(first);
  if (!phone) return faulty('电话格式不符。手机号应为 11 位数字，座机请带区号。');
  return understood(phone, others.length > 0 ? '一格里有几个电话，只取第一个' : undefined);
}

function mobile(text: string): string | undefined {
  const digits = text.replace(/[-()·.]/g, '').replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');
  return MOBILE.test(digits) ? digits : undefined;
}

function landline(text: string): string | undefined {
  const plain = text.replace(/[()]/g, (mark) => (mark === ')' ? '-' : ''));
  const [, area, number] = LANDLINE.exec(plain) ?? [];
  if (area && plain.includes('-')) return `${area}-${number}`;
  return LANDLINE_BARE.test(plain) ? plain : undefined;
}
