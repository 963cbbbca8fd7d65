import type { Field } from './fields.js';

/** A place for a guardian in a student's row. A column named 母亲电话 says the kinship itself. */
export interface GuardianSlot {
  key: string;
  label: string;
  kinship: string | null;
}

const NUMBERED: [string, string][] = [
  ['1', '一'],
  ['2', '二'],
  ['3', '三'],
  ['4', '四'],
];

/** In the order in which guardians of a row are ranked. */
export const GUARDIAN_SLOTS: readonly GuardianSlot[] = [
  ...NUMBERED.map(([digit]) => ({ key: `guardian${digit}`, label: `监护人${digit}`, kinship: null })),
  { key: 'mother', label: '母亲', kinship: '母亲' },
  { key: 'father', label: '父亲', kinship: '父亲' },
];

const NAME = ['姓名', '名字', ''];
const KINSHIP = ['关系', '与学生关系', '称谓', '与本人关系', '关系码', '身份', '与孩子关系'];
const PHONE = ['电话', '手机', '手机号', '手机号码', '联系电话', '电话号码', '移动电话', '联系方式'];

/** The columns for guardians, each with all the ways to head it. */
export const guardianFields = (): Field[] => GUARDIAN_SLOTS.flatMap(fieldsOfSlot);

function fieldsOfSlot(slot: GuardianSlot): Field[] {
  const owners = ownersOf(slot);
  const headed = (suffixes: string[]): string[] => owners.flatMap((owner) => suffixes.map((suffix) => owner + suffix));
  const name = { key: `${slot.key}Name`, name: `${slot.label}姓名`, synonyms: headed(NAME) };
  const kinship = { key: `${slot.key}Kinship`, name: `${slot.label}关系`, synonyms: headed(KINSHIP) };
  const phone = { key: `${slot.key}Phone`, name: `${slot.label}电话`, synonyms: headed(PHONE) };
  if (slot.key === 'guardian1') phone.synonyms.push('联系电话', '手机号', '手机');
  return slot.kinship ? [name, phone] : [name, kinship, phone];
}

function ownersOf({ key, kinship }: GuardianSlot): string[] {
  if (kinship) return [kinship, kinship === '母亲' ? '妈妈' : '爸爸'];
  const [digit = '', numeral = ''] = NUMBERED.find(([candidate]) => key.endsWith(candidate)) ?? [];
  const words = ['监护人', '家长', '成员', '家庭成员', '联系人'];
  const numbered = words.flatMap((word) => [word + digit, word + numeral, `第${numeral}${word}`]);
  return digit === '1' ? [...numbered, '监护人', '家长', '第一监护人'] : numbered;
}
