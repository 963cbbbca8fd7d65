import type { Cell } from '../../../../platform/spreadsheets/index.js';
import { faulty, type Reading, understood } from './reading.js';
import { code } from './text.js';

/** Kinds of identity paper, as the system names them. */
export const DOCUMENT_KINDS = {
  resident: '居民身份证',
  passport: '护照',
  hongKongMacao: '港澳居民来往内地通行证',
  taiwan: '台湾居民来往大陆通行证',
  residencePermit: '港澳台居民居住证',
  household: '户口簿',
  other: '其他',
} as const;

type DocumentKind = (typeof DOCUMENT_KINDS)[keyof typeof DOCUMENT_KINDS];

const WORDS: [DocumentKind, string][] = [
  [DOCUMENT_KINDS.resident, '居民身份证 身份证 二代身份证 第二代居民身份证 中国居民身份证 临时居民身份证'],
  [DOCUMENT_KINDS.passport, '护照 普通护照 外国护照 中国护照'],
  [DOCUMENT_KINDS.hongKongMacao, '港澳居民来往内地通行证 港澳通行证 回乡证 港澳居民通行证 港澳台通行证'],
  [DOCUMENT_KINDS.hongKongMacao, '香港特区护照/身份证明 澳门特区护照/身份证明'],
  [DOCUMENT_KINDS.taiwan, '台湾居民来往大陆通行证 台胞证 台湾通行证'],
  [DOCUMENT_KINDS.residencePermit, '港澳台居民居住证 港澳居民居住证 台湾居民居住证'],
  [DOCUMENT_KINDS.household, '户口簿 户口本 户口'],
  [DOCUMENT_KINDS.other, '其他 其它 其他证件 出生证明 出生医学证明 外国人永久居留身份证 境外永久居住证'],
];

/** The one-character codes of the school rolls (身份证件类型码), and the three-digit ones of GA/T 517. */
const CODES: Record<string, DocumentKind> = {
  ...{ 1: DOCUMENT_KINDS.resident, 6: DOCUMENT_KINDS.hongKongMacao, 7: DOCUMENT_KINDS.hongKongMacao },
  ...{ 8: DOCUMENT_KINDS.taiwan, 9: DOCUMENT_KINDS.other, A: DOCUMENT_KINDS.passport, B: DOCUMENT_KINDS.household },
  ...{ C: DOCUMENT_KINDS.hongKongMacao, D: DOCUMENT_KINDS.residencePermit, Z: DOCUMENT_KINDS.other },
  ...{ 111: DOCUMENT_KINDS.resident, 113: DOCUMENT_KINDS.household, 414: DOCUMENT_KINDS.passport },
  ...{ 511: DOCUMENT_KINDS.taiwan, 516: DOCUMENT_KINDS.hongKongMacao, 990: DOCUMENT_KINDS.other },
};

const BY_WORD = new Map(WORDS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)));

/** The kind of identity paper by word or code number. */
export function readDocumentKind(cell: Cell): Reading<DocumentKind> {
  const text = code(cell);
  const match = /^0?([0-9A-DZ]|\d{3})?[-.、]?(\D{2,})?$/u.exec(text);
  const kind = BY_WORD.get(text) ?? BY_WORD.get(match?.[2] ?? '') ?? (match?.[2] ? undefined : CODES[match?.[1] ?? '']);
  return kind ? understood(kind) : faulty('证件类型认不出来。请填“居民身份证”“护照”“港澳居民来往内地通行证”等。');
}
