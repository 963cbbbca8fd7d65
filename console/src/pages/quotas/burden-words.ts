import type { BurdenCost, BurdenQuota } from '../../features/quotas/burden.queries';

const UNITS: Record<BurdenQuota['unit'], string> = {
  PHOTO: '张照片',
  RECORD: '条记录',
  RECORD_OR_PHOTO: '条记录或照片',
  FLOWER: '朵',
};

/** 每月 16 张照片 */
export const amountWords = ({ per, atLeast, unit }: BurdenQuota): string =>
  `${per === 'MONTH' ? '每月' : '每学期'} ${atLeast} ${UNITS[unit]}`;

/** 约 8–22 分钟 */
export const minutesWords = ({ leastMinutes, mostMinutes }: BurdenCost): string =>
  leastMinutes === mostMinutes ? `约 ${mostMinutes} 分钟` : `约 ${leastMinutes}–${mostMinutes} 分钟`;

/** 5、6 年级 */
export const gradesWords = ({ grades }: BurdenQuota): string => (grades.length > 0 ? `${grades.join('、')} 年级` : '');
