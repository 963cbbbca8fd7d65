import { addYears, type LegalDate } from '../../kernel/time.js';

/** Why a household takes no part for a while. */
export enum PauseReason {
  NO_SMARTPHONE = 'NO_SMARTPHONE',
  LEFT_BEHIND = 'LEFT_BEHIND',
  ILLNESS = 'ILLNESS',
  OTHER = 'OTHER',
}

/** What each reason is called in Chinese. */
export const PAUSE_REASONS: Record<PauseReason, string> = {
  [PauseReason.NO_SMARTPHONE]: '家里没有智能手机',
  [PauseReason.LEFT_BEHIND]: '父母在外，老人照看',
  [PauseReason.ILLNESS]: '家人生病或住院',
  [PauseReason.OTHER]: '其他情况',
};

/** From which day to which day, both included, a household takes no part. */
export interface PauseDays {
  startsOn: LegalDate;
  lastOn: LegalDate;
}

/** ZM-1: whether a household takes no part on a day, by all its marks. */
export const isPausedOn = (pauses: readonly PauseDays[], day: LegalDate): boolean =>
  pauses.some(({ startsOn, lastOn }) => startsOn <= day && day <= lastOn);

/** What staff typed in the place of a household is signed so, wherever it shows. */
export const onBehalfWords = (name: string): string => `${name}（代录）`;

const LONGEST_NOTE = 60;

/** A mark as it is asked for. */
export interface PauseWanted extends PauseDays {
  reason: PauseReason;
  note: string;
}

/** What is wrong with a mark, and in which field; null when nothing is. */
export function pauseFault(wanted: PauseWanted, termStartsOn: LegalDate): { field: string; message: string } | null {
  const { startsOn, lastOn, reason, note } = wanted;
  if (startsOn < termStartsOn)
    return { field: 'startsOn', message: `最早从本学期第一天 ${termStartsOn} 开始，以前的学期不再改动。` };
  if (lastOn < startsOn) return { field: 'lastOn', message: '结束的日子不能早于开始的日子，请重新选择。' };
  if (lastOn > addYears(startsOn, 1))
    return { field: 'lastOn', message: '一次最多登记一年，到期后情况没有变化可以再登记。' };
  if (reason === PauseReason.OTHER && note === '')
    return { field: 'note', message: '请用一句话写明是什么情况，方便以后的老师了解。' };
  if ([...note].length > LONGEST_NOTE) return { field: 'note', message: `说明最多写 ${LONGEST_NOTE} 个字。` };
  return null;
}
