import { createHash } from 'node:crypto';
import type { Id } from '../../kernel/ids.js';
import { SampleState } from './sample.lifecycle.js';

/** A class with its pupils, by seat. */
export interface RolledClass {
  classId: Id;
  studentIds: readonly Id[];
}

/** How many are drawn: so many per cent, and so many at least. */
export interface SampleSize {
  percent: number;
  atLeast: number;
}

const HUNDRED = 100;

/** How many of a class are drawn: the per cent rounded up, never fewer than the least, never more than there are. */
export const sizeOf = (pupils: number, { percent, atLeast }: SampleSize): number =>
  Math.min(pupils, Math.max(atLeast, Math.floor((pupils * percent + HUNDRED - 1) / HUNDRED)));

/** The lot of a pupil: SHA-256 of the seed, a colon and the id, as anybody can work it out. */
export const lotOf = (seed: string, studentId: Id): string =>
  createHash('sha256').update(`${seed}:${studentId}`).digest('hex');

/** ZM-13: draws from each class whose lots are smallest; answers them in the order of the roll. */
export function drawLots(seed: string, roll: readonly RolledClass[], size: SampleSize): RolledClass[] {
  return roll.map(({ classId, studentIds }) => {
    const byLot = studentIds
      .map((id) => ({ id, lot: lotOf(seed, id) }))
      .sort((one, other) => (one.lot < other.lot ? -1 : 1));
    const drawn = new Set(byLot.slice(0, sizeOf(studentIds.length, size)).map(({ id }) => id));
    return { classId, studentIds: studentIds.filter((id) => drawn.has(id)) };
  });
}

/** The longest text of a finding, a suggestion or an answer. */
export const LONGEST_NOTE = 500;

/** What an inspector says of a booklet. */
export interface Inspection {
  /** The checks that are not well. */
  failed: readonly string[];
  finding: string;
  suggestion: string;
}

/** Why an inspection cannot stand, with the field; null when it can. */
export function inspectionFault(
  { failed, finding, suggestion }: Inspection,
  checks: readonly string[],
): { field: string; message: string } | null {
  const faults: [isWrong: boolean, field: string, message: string][] = [
    [failed.some((id) => !checks.includes(id)), 'failed', '检查表里没有这一项，请刷新后再填。'],
    [new Set(failed).size !== failed.length, 'failed', '同一项只选一次。'],
    [failed.length > 0 && finding === '', 'finding', '有不符合的项目，请写明问题在哪里。'],
    [
      failed.length === 0 && finding !== '',
      'finding',
      '写了问题，请在检查表里选出不符合的项目；只是建议的，写在建议里。',
    ],
    [finding.length > LONGEST_NOTE, 'finding', `问题最多写 ${LONGEST_NOTE} 字。`],
    [suggestion.length > LONGEST_NOTE, 'suggestion', `建议最多写 ${LONGEST_NOTE} 字。`],
  ];
  const [fault] = faults.filter(([isWrong]) => isWrong);
  return fault ? { field: fault[1], message: fault[2] } : null;
}

/** Where an inspected booklet stands. */
export const stateAfter = ({ failed }: Pick<Inspection, 'failed'>): SampleState =>
  failed.length === 0 ? SampleState.FINE : SampleState.FOUND;
