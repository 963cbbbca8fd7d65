import { z } from 'zod';
import { DaysCounted, HouseholdsCounted, SheetRate, TeachersCounted, TermTask } from '../codes.rules.js';
import { partId, shortName } from './parts.js';

const rate = z.strictObject({
  id: partId.describe('代号'),
  kind: z.enum(SheetRate).describe('哪一项比率'),
  name: shortName.describe('名称'),
  formula: z.string().min(2).max(60).describe('怎样算，给人看的一句话'),
});

const band = z.strictObject({
  id: partId.describe('代号'),
  fromPercent: z.int().min(0).max(100).describe('从百分之几起，含'),
  points: z.int().min(0).max(100).describe('得几分'),
});

const verdict = z.strictObject({
  id: partId.describe('代号'),
  name: shortName.describe('评定'),
  fromPoints: z.int().min(0).max(500).optional().describe('总分从几分起，含；与 abovePoints 二选一'),
  abovePoints: z.int().min(0).max(500).optional().describe('总分大于几分，不含'),
});

/** ZM-11: by what a school is assessed at the end of a term. */
export const sheetSection = z.strictObject({
  name: shortName.describe('考核表的名称'),
  rates: z.array(rate).min(1).describe('各项比率，按顺序'),
  bands: z.array(band).min(1).describe('比率落在哪一档得几分，从高到低'),
  verdicts: z.array(verdict).min(1).describe('总分怎样评定，从高到低'),
  teachers: z
    .enum(TeachersCounted)
    .default(TeachersCounted.TEACHING)
    .describe('教师数量：任课或任班主任的，还是全体教职工'),
  households: z
    .enum(HouseholdsCounted)
    .default(HouseholdsCounted.ABLE)
    .describe('家长数量：能参加的家庭，还是所有家庭'),
  days: z.enum(DaysCounted).default(DaysCounted.SCHOOL_DAYS).describe('学期天数：上课日，还是日历天'),
  teacherTasks: z.array(z.enum(TermTask)).min(1).describe('教师的细化任务'),
  householdTasks: z.array(z.enum(TermTask)).min(1).describe('家长的细化任务'),
});
