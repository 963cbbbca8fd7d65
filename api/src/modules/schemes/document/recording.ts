import { z } from 'zod';
import { FieldType, NoticeVisibility, RecordAbout, Recorder, Verifier } from '../codes.rules.js';
import { off, partId, remindDaysLeft, shortName } from './parts.js';

const MOST_PHOTOS = 9;

const field = z.strictObject({
  id: partId.describe('代号'),
  label: shortName.describe('填写时看到的名称'),
  type: z.enum(FieldType).describe('类型'),
  required: z.boolean().default(false).describe('必填'),
  min: z.int().optional().describe('下限：字数、数值；时长为百分之一小时'),
  max: z.int().optional().describe('上限：字数、数值；时长为百分之一小时'),
  choices: z.array(shortName).optional().describe('可选项'),
  unit: z.string().max(8).optional().describe('数值的单位'),
});

const recording = z.strictObject({
  examples: z.array(shortName).default([]).describe('活动实例'),
  verifiedBy: z.array(z.enum(Verifier)).default([]).describe('由谁核实；空为无须核实'),
});

const recorders = z.strictObject({
  [Recorder.GUARDIAN]: recording.optional().describe('监护人'),
  [Recorder.STUDENT]: recording.optional().describe('学生'),
  [Recorder.TEACHER]: recording.optional().describe('任课教师'),
  [Recorder.HOMEROOM_TEACHER]: recording.optional().describe('班主任'),
  [Recorder.SCHOOL]: recording.optional().describe('学校办公室批量录入'),
});

/** A category of evidence. */
export const category = z.strictObject({
  id: partId.describe('代号'),
  name: shortName.describe('类别名称'),
  dimension: partId.optional().describe('所属维度或指标；全班的记录可以没有'),
  about: z.enum(RecordAbout).default(RecordAbout.CHILDREN).describe('记录的是学生还是全班'),
  recorders: recorders.describe('谁可以记录'),
  fields: z.array(field).default([]).describe('填写的项'),
  photos: z
    .strictObject({
      min: z.int().min(0).max(MOST_PHOTOS).describe('最少几张'),
      max: z.int().min(0).max(MOST_PHOTOS).describe('最多几张，不超过 9'),
    })
    .describe('照片张数'),
  notice: z.enum(NoticeVisibility).describe('公示时可见还是不公开'),
  off,
});

export const recordingSection = z.strictObject({
  categories: z.array(category).min(1).describe('记录类别'),
  returnedDays: z.int().min(1).max(30).default(7).describe('退回的记录请在几天内改好'),
  consentDays: z.int().min(1).max(60).default(14).describe('学期开始或转入后几天内，请家长回答“信息的使用”'),
  remindDaysLeft,
});
