import { z } from 'zod';
import { BrokenMonth, QuotaPeriod, QuotaUnit, Recorder } from '../codes.rules.js';
import { count, grades, off, partId, remindDaysLeft } from './parts.js';

/** An hour at most. */
const seconds = z.int().min(0).max(3600);

/** What one person, or one household for one child, is asked to capture. */
export const quota = z.strictObject({
  id: partId.describe('代号'),
  of: z.enum(Recorder).describe('对谁的要求；监护人按每户每个孩子计'),
  subjects: z.array(partId).optional().describe('任教这些学科的教师；不写则不分学科'),
  grades: grades.optional().describe('只在这些年级'),
  category: partId.optional().describe('记录类别；小红花没有'),
  unit: z.enum(QuotaUnit).describe('按照片、记录、记录或照片，还是小红花计'),
  per: z.enum(QuotaPeriod).describe('每月还是每学期'),
  atLeast: count.describe('至少多少'),
  withinDays: z.int().min(1).max(200).optional().describe('开学后几天内，开学当天算第一天'),
  off,
});

export const quotasSection = z.strictObject({
  brokenMonths: z.enum(BrokenMonth).default(BrokenMonth.PRO_RATA).describe('不满整月的月份：按上课日折算或免'),
  remindDaysLeft,
  secondsPerRecord: seconds.default(60).describe('估算负担：写一条记录约几秒'),
  secondsPerPhoto: seconds.default(20).describe('估算负担：选好并上传一张照片约几秒'),
  secondsPerFlower: seconds.default(10).describe('估算负担：发一次小红花约几秒'),
  items: z.array(quota).default([]).describe('数量要求'),
});
