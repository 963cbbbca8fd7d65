import type { ReceiptRules } from '../../schemes/index.js';
import type { Instant } from '../../../kernel/time.js';
import type { ReceiptState } from './receipt.lifecycle.js';

/** What a class received. */
export interface ReceivedClass {
  classId: string;
  name: string;
  count: number;
}

/** A step of a receipt: what, when and by whom it was entered. */
export interface ReceiptStep {
  state: ReceiptState;
  at: Instant;
  by: string;
}

/** A picture of the signed paper: its fingerprint and size as it is kept, and who brought it when. */
export interface ReceiptScan {
  hash: string;
  bytes: number;
  at: Instant;
  by: string;
}

/** How many pictures of a paper are kept: one of each copy. */
export const MOST_SCANS = 5;

/** The pictures of a paper, in order. */
export const scansOf = (scans: string | null): ReceiptScan[] =>
  scans === null ? [] : (JSON.parse(scans) as ReceiptScan[]);

/** What stood on a paper that was replaced. */
export interface EditionContent {
  state: ReceiptState;
  count: number;
  contact: string;
  contactPhoneSealed: string;
  signer: string | null;
  signerPhoneSealed: string | null;
  remark: string;
  form: string;
  classes: string;
  steps: string;
  scans: string | null;
}

/** Whether every class received as many as before. */
export function isSameCount(before: readonly ReceivedClass[], now: readonly ReceivedClass[]): boolean {
  const counts = (classes: readonly ReceivedClass[]) => {
    const some = classes.filter(({ count }) => count > 0);
    return some
      .map(({ classId, count }) => `${classId} ${count}`)
      .toSorted()
      .join();
  };
  return counts(before) === counts(now);
}

/** The remark as it stands on the paper: a corrected one says so. */
export const remarkOf = ({ edition, remark }: { edition: number; remark: string }): string =>
  [remark, edition > 1 && `更正件，第 ${edition} 版`].filter(Boolean).join('；');

/** How many booklets of a class are published. */
export interface PublishedClass {
  classId: string;
  name: string;
  published: number;
}

/** What is entered for a class. */
export interface EnteredClass {
  classId: string;
  count: number;
}

/** ZM-12: what is wrong with the numbers of a receipt, in words; null when nothing is. */
export function countsFault(published: readonly PublishedClass[], entered: readonly EnteredClass[]): string | null {
  if (new Set(entered.map(({ classId }) => classId)).size !== entered.length) return '有的班级填了两次，请只留一行。';
  const faults = entered.flatMap(({ classId, count }) => {
    const known = published.find((one) => one.classId === classId);
    if (!known) return ['有的班级本学期没有发布过报告单（册）'];
    const isRight = Number.isInteger(count) && count >= 0 && count <= known.published;
    return isRight ? [] : [`${known.name}发布了 ${known.published} 份，收到的份数应在 0 到 ${known.published} 之间`];
  });
  if (faults.length > 0) return `${[...new Set(faults)].join('；')}。`;
  const sum = entered.reduce((total, { count }) => total + count, 0);
  return sum === 0 ? '还没有填收到的份数。请按实际收到的填写。' : null;
}

/** What of a receipt stands in a line of the form. */
export interface ReceiptLine {
  county: string;
  school: string;
  count: number;
  signer: string;
  phone: string;
  remark: string;
}

/** ZM-12: the form of annex 3, with the lines of one school or of all that a county collected. */
export interface ReceiptPaper {
  form: ReceiptRules;
  /** Whose seal and contact stand at the head. */
  contact: string;
  phone: string;
  term: string;
  /** Whether it sums up what a county collected; else it is the paper of one school. */
  isSummary: boolean;
  lines: ReceiptLine[];
  /** What each class received; none on the sheet of a county. */
  classes: ReceivedClass[];
  /** When it was drawn up, for the file. */
  drawnAt: string;
}

/** The sum of the lines. */
export const totalOf = (lines: readonly Pick<ReceiptLine, 'count'>[]): number =>
  lines.reduce((sum, { count }) => sum + count, 0);
