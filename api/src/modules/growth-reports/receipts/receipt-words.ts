import { invalidInput } from '../../../kernel/errors.js';

/** Why nothing can be done yet with a paper that nobody has issued. */
export const NOT_ISSUED = '接收单还没有登记，请先由学校填好各班收到的份数。';

const PHONE = /^[0-9+\-() ]{5,20}$/;
const LONGEST_NAME = 20;

/** A name of a person on a receipt as it is kept; refuses what is none. */
export function personName(field: string, what: string, typed: string | null): string {
  const name = (typed ?? '').normalize('NFC').trim();
  if (name === '' || name.length > LONGEST_NAME)
    throw invalidInput(field, `请填写${what}的姓名，不超过 ${LONGEST_NAME} 字。`);
  return name;
}

/** A phone on a receipt as it is kept; refuses what is none. */
export function phoneNumber(field: string, what: string, typed: string | null): string {
  const phone = (typed ?? '').normalize('NFKC').trim();
  if (!PHONE.test(phone)) throw invalidInput(field, `请填写${what}的电话，手机或带区号的座机。`);
  return phone;
}
