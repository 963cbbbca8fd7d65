import { z } from 'zod';
import { MarkViewer, Recorder } from '../codes.rules.js';
import { partId, remindDaysLeft, shortName } from './parts.js';

/** Level bands, best first: a value belongs to the first band whose `from` it reaches. */
export const band = z.strictObject({
  id: partId.describe('代号'),
  name: shortName.describe('等级名称'),
  from: z.int().min(0).max(10_000).describe('起点，百分制的百分之一分，含'),
});

const results = z.strictObject({
  enteredBy: z.array(z.enum(Recorder)).min(1).describe('谁录入'),
  subjects: z.array(partId).min(1).describe('有成绩的学科'),
  marksFromGrade: z.int().min(1).max(12).optional().describe('从哪个年级起录分数，其下只录等级；不写则都只录等级'),
  fullMarks: z.int().min(1).max(1000).default(100).describe('满分'),
  bands: z.array(band).min(2).describe('等级，从高到低'),
  marksVisibleTo: z.array(z.enum(MarkViewer)).describe('谁能看见分数；其他人只看等级'),
});

const bodyMeasure = z.strictObject({
  id: partId.describe('代号'),
  name: shortName.describe('名称'),
  unit: z.string().min(1).max(8).describe('单位'),
  min: z.int().min(0).describe('合理范围的下限，百分之一单位'),
  max: z.int().min(0).describe('合理范围的上限，百分之一单位'),
});

/** Results per subject and body measures. */
export const measurementsSection = z.strictObject({
  results: results.optional().describe('学科成绩；不写则不录'),
  body: z
    .strictObject({
      enteredBy: z.array(z.enum(Recorder)).min(1).describe('谁填写'),
      remindDaysLeft,
      items: z.array(bodyMeasure).min(1).describe('身体数据'),
    })
    .optional()
    .describe('身体数据；不写则不填'),
});
