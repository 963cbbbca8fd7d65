import type { LegalDate } from '../../../kernel/time.js';
import type { Sex } from '../people.rules.js';
import { readDocumentKind } from './cells/document-kind.js';
import { guessDocumentKind, readIdentityDocument } from './cells/identity-document.js';
import { readResidentId } from './cells/resident-id.js';
import type { RowReader } from './row-reader.js';
import type { Given, IdentityDocument } from './types.js';

/** The identity paper of a row; without a stated kind the number's shape tells it. */
export function readDocument(reader: RowReader): Given<IdentityDocument> {
  const stated = reader.given('documentKind', readDocumentKind);
  return reader.given('documentNumber', (cell) => readIdentityDocument(cell, stated ?? guessDocumentKind(cell)));
}

interface Stated {
  sex: Given<Sex>;
  birthOn: Given<LegalDate>;
  document: Given<IdentityDocument>;
  rollNumber: Given<string>;
}

/** Sex and birth date; a citizen number fills blanks, and a disagreement is worth a warning. */
export function agreeWithDocument(reader: RowReader, stated: Stated): { sex?: Sex; birthOn?: LegalDate } {
  const { document, rollNumber } = stated;
  const said = document ? readResidentId(document.number) : undefined;
  if (said) warnOfDisagreement(reader, stated, said);
  if (!document && !rollNumber) {
    reader.warn('没有学籍号和身份证件号，以后只能按姓名和出生日期认出这名学生。请尽快补上。');
  }
  return filled(reader, stated.sex ?? said?.sex, stated.birthOn ?? said?.birthOn);
}

function filled(reader: RowReader, sex?: Sex, birthOn?: LegalDate): { sex?: Sex; birthOn?: LegalDate } {
  if (!sex) reader.refuseField('sex', '性别为空。请填“男”或“女”，或代码 1（男）、2（女）。');
  if (!birthOn) reader.refuseField('birthOn', '出生日期为空。请填成 2015-09-01 这样。');
  return { ...(sex && { sex }), ...(birthOn && { birthOn }) };
}

function warnOfDisagreement(reader: RowReader, stated: Stated, said: { sex: Sex; birthOn: LegalDate }): void {
  const { sex, birthOn, document, rollNumber } = stated;
  if (birthOn && said.birthOn !== birthOn) {
    reader.warn(`出生日期 ${birthOn} 与身份证件号里的日期 ${said.birthOn} 不同，按表里的出生日期登记。请核对。`);
  }
  if (sex && said.sex !== sex) reader.warn('性别与身份证件号里的不同，按表里的性别登记。请核对。');
  if (rollNumber?.startsWith('G') && rollNumber.slice(1) !== document?.number) {
    reader.warn('学籍号与身份证件号对不上，两个都照表登记。请核对。');
  }
}
