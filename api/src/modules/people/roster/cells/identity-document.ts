import type { Cell } from '../../../../platform/spreadsheets/index.js';
import type { IdentityDocument } from '../types.js';
import { DOCUMENT_KINDS } from './document-kind.js';
import { faulty, type Reading, understood } from './reading.js';
import { readResidentId } from './resident-id.js';
import { code, isScientific } from './text.js';

const SHAPES: Record<string, { shape: RegExp; hint: string }> = {
  [DOCUMENT_KINDS.passport]: { shape: /^[A-Z0-9]{5,20}$/, hint: '护照号由 5 到 20 位字母和数字组成' },
  [DOCUMENT_KINDS.hongKongMacao]: { shape: /^[A-Z]\d{8}(?:\d{2})?$/, hint: '通行证号是一个字母（H 或 M）加 8 位数字' },
  [DOCUMENT_KINDS.taiwan]: { shape: /^(?:\d{8}|\d{10}[A-Z]?)$/, hint: '通行证号是 8 位数字' },
  [DOCUMENT_KINDS.household]: { shape: /^[A-Z0-9]{4,30}$/, hint: '户口簿请填本人的公民身份号码或户号' },
  [DOCUMENT_KINDS.other]: { shape: /^[A-Z0-9()-]{4,30}$/, hint: '证件号由字母和数字组成' },
};

export const SCIENTIFIC_FAULT = '被 Excel 存成科学计数，后几位已经丢失。请把这一列设为“文本”格式，按证件重新填写。';

/** The number of an identity paper, checked by what its kind demands. */
export function readIdentityDocument(cell: Cell, kind: string): Reading<IdentityDocument> {
  if (isScientific(cell)) return faulty(`身份证件号${SCIENTIFIC_FAULT}`);
  const number = code(cell);
  const fault = isResidentKind(kind) ? residentFault(number) : otherFault(number, kind);
  return fault ? faulty(fault) : understood({ kind, number });
}

/** The kind that a number without a stated kind must be of. */
export function guessDocumentKind(cell: Cell): string {
  const number = code(cell);
  if (/^[HM]\d{8}(?:\d{2})?$/.test(number)) return DOCUMENT_KINDS.hongKongMacao;
  if (/^[A-Z]{1,2}\d{7,8}$/.test(number)) return DOCUMENT_KINDS.passport;
  return DOCUMENT_KINDS.resident;
}

const isResidentKind = (kind: string): boolean =>
  kind === DOCUMENT_KINDS.resident || kind === DOCUMENT_KINDS.residencePermit;

function residentFault(number: string): string | undefined {
  if (/^\d{15}$/.test(number)) return '身份证件号是 15 位的旧号码。请填 18 位的新号码。';
  if (number.length !== 18) return `身份证件号应为 18 位，这里是 ${number.length} 位。请按证件核对。`;
  if (!readResidentId(number)) return '身份证件号校验码不符或日期不存在。请按证件逐位核对。';
  return undefined;
}

function otherFault(number: string, kind: string): string | undefined {
  const rule = SHAPES[kind];
  return !rule || rule.shape.test(number) ? undefined : `身份证件号与证件类型“${kind}”不符：${rule.hint}。请核对。`;
}
