import { z } from 'zod';
import { classGroupSection } from './class-group.js';
import { dimension } from './dimensions.js';
import { evaluationsSection } from './evaluations.js';
import { graduationSection } from './graduation.js';
import { header } from './header.js';
import { measurementsSection } from './measurements.js';
import { quotasSection } from './quotas.js';
import { receiptSection } from './receipt.js';
import { recognitionSection } from './recognition.js';
import { recordingSection } from './recording.js';
import { reportSection } from './report.js';
import { samplesSection } from './samples.js';
import { sheetSection } from './sheet.js';
import { subject } from './subjects.js';

/** The one schema of a scheme: values alone, with origins and sources kept beside them. */
export const schemeSchema = z.strictObject({
  ...header,
  dimensions: z.array(dimension).min(1).max(8).describe('维度树，最多五级'),
  subjects: z.array(subject).default([]).describe('学科'),
  recording: recordingSection.describe('写实记录'),
  quotas: quotasSection
    .default({
      ...{ brokenMonths: 'PRO_RATA' as never, remindDaysLeft: [7, 3, 1], items: [] },
      ...{ secondsPerRecord: 60, secondsPerPhoto: 20, secondsPerFlower: 10 },
    })
    .describe('数量要求'),
  recognition: recognitionSection.default({ conduct: [] }).describe('小红花与日常表现'),
  measurements: measurementsSection.default({}).describe('成绩与身体数据'),
  evaluations: evaluationsSection.describe('评价'),
  classGroup: classGroupSection.optional().describe('班级评价小组'),
  report: reportSection.describe('报告单（册）'),
  receipt: receiptSection.optional().describe('打印版接收单'),
  sheet: sheetSection.optional().describe('学校考核表'),
  samples: samplesSection.optional().describe('报告单（册）抽查'),
  graduation: graduationSection.optional().describe('毕业标准'),
});

export type Scheme = z.output<typeof schemeSchema>;
export type SchemeCategory = Scheme['recording']['categories'][number];
export type SchemeField = SchemeCategory['fields'][number];
export type SchemeQuota = Scheme['quotas']['items'][number];
export type SchemeSubject = Scheme['subjects'][number];
export type EvaluationForm = Scheme['evaluations']['forms'][number];
export type Band = Scheme['evaluations']['bands'][number];
export type ReportRules = Scheme['report'];
export type ReceiptRules = NonNullable<Scheme['receipt']>;
export type SheetRules = NonNullable<Scheme['sheet']>;
export type SampleRules = NonNullable<Scheme['samples']>;
export type GraduationRules = NonNullable<Scheme['graduation']>;
