import { addYears, type LegalDate } from '../../kernel/time.js';
import { RecordAbout } from '../schemes/codes.rules.js';
import type { Scheme } from '../schemes/index.js';
import { subjectOf } from '../schemes/subject.rules.js';

/** Of what kind an item of the scheme is from which a pupil may be exempt. */
export enum ExemptKind {
  SUBJECT = 'SUBJECT',
  MEASURE = 'MEASURE',
  CATEGORY = 'CATEGORY',
}

/** What each kind is called in Chinese. */
export const EXEMPT_KINDS: Record<ExemptKind, string> = {
  [ExemptKind.SUBJECT]: '学科成绩和评价',
  [ExemptKind.MEASURE]: '身体数据',
  [ExemptKind.CATEGORY]: '写实记录',
};

/** On what ground a pupil is exempt. */
export enum ExemptGround {
  DISABILITY = 'DISABILITY',
  ILLNESS = 'ILLNESS',
  FITNESS = 'FITNESS',
  OTHER = 'OTHER',
}

/** What each ground is called in Chinese. */
export const EXEMPT_GROUNDS: Record<ExemptGround, string> = {
  [ExemptGround.DISABILITY]: '残障',
  [ExemptGround.ILLNESS]: '疾病',
  [ExemptGround.FITNESS]: '体质健康测试免测',
  [ExemptGround.OTHER]: '其他',
};

/** An item of the scheme. */
export interface ExemptItem {
  kind: ExemptKind;
  item: string;
}

/** From which day to which day, both included, a pupil is exempt from an item. */
export interface ExemptDays extends ExemptItem {
  startsOn: LegalDate;
  lastOn: LegalDate;
}

/** OP-7: the items of a kind from which a pupil is exempt on a day. */
export const exemptItems = (exemptions: readonly ExemptDays[], kind: ExemptKind, day: LegalDate): string[] =>
  exemptions.filter((one) => one.kind === kind && one.startsOn <= day && day <= one.lastOn).map(({ item }) => item);

/** OP-7: whether a pupil is exempt on a day from what a quota, a cell or a form asks. */
export const isExempt = (exemptions: readonly ExemptDays[], { kind, item }: ExemptItem, day: LegalDate): boolean =>
  exemptItems(exemptions, kind, day).includes(item);

/** OP-7: whether the subject that a course of the school is stands among some subjects. */
export const isCourseOf = (scheme: Pick<Scheme, 'subjects'>, subjects: readonly string[], course: string): boolean => {
  const subject = subjectOf(scheme, course);
  return subject !== undefined && subjects.includes(subject.id);
};

/** How an exempt cell, form or item is marked, wherever it shows: never why. */
export const EXEMPT_WORD = '免评';

/** An item with its name. */
export interface NamedItem extends ExemptItem {
  name: string;
}

/** OP-7: everything in a scheme from which a pupil may be exempt: subjects, body measures, and categories about pupils. */
export const itemsOf = ({ subjects, measurements, recording }: Scheme): NamedItem[] => [
  ...subjects.map(({ id, name }) => ({ kind: ExemptKind.SUBJECT, item: id, name })),
  ...(measurements.body?.items ?? []).map(({ id, name }) => ({ kind: ExemptKind.MEASURE, item: id, name })),
  ...recording.categories
    .filter(({ off, about }) => !off && about !== RecordAbout.CLASS)
    .map(({ id, name }) => ({ kind: ExemptKind.CATEGORY, item: id, name })),
];

const LONGEST_NOTE = 60;

/** An exemption as it is asked for. */
export interface ExemptionWanted {
  startsOn: LegalDate;
  lastOn: LegalDate;
  ground: ExemptGround;
  note: string;
}

/** What is wrong with an exemption, and in which field; null when nothing is. */
export function exemptionFault(
  wanted: ExemptionWanted,
  termStartsOn: LegalDate,
): { field: string; message: string } | null {
  const { startsOn, lastOn, ground, note } = wanted;
  if (startsOn < termStartsOn)
    return { field: 'startsOn', message: `最早从本学期第一天 ${termStartsOn} 开始，以前的学期不再改动。` };
  if (lastOn < startsOn) return { field: 'lastOn', message: '结束的日子不能早于开始的日子，请重新选择。' };
  if (lastOn > addYears(startsOn, 1))
    return { field: 'lastOn', message: '一次最多免评一年，到期后情况没有变化可以再登记。' };
  if (ground === ExemptGround.OTHER && note === '')
    return { field: 'note', message: '请用一句话写明是什么情况，方便以后核对。' };
  if ([...note].length > LONGEST_NOTE) return { field: 'note', message: `说明最多写 ${LONGEST_NOTE} 个字。` };
  return null;
}
