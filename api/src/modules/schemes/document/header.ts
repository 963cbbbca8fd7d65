import { z } from 'zod';
import { isLegalDate } from '../../../kernel/time.js';
import { Stage } from '../../organisation/unit.rules.js';
import { grades, partId } from './parts.js';

const legalDate = z.string().refine(isLegalDate, { error: '日期应写成 2026-09-01 这样' });
const unitCode = z.string().min(2).max(32);

const cite = z.strictObject({
  id: partId.describe('文件在本方案中的代号'),
  title: z.string().min(1).max(120).describe('文件标题'),
  number: z.string().max(60).optional().describe('文号'),
});

const permission = z.strictObject({
  id: partId.describe('这条许可的代号'),
  change: z.string().max(120).optional().describe('可以改的项，写成路径'),
  add: z.string().max(120).optional().describe('可以新增条目的列表，写成路径'),
  from: z.int().optional().describe('改后数值的下限'),
  to: z.int().optional().describe('改后数值的上限'),
});

const appliesTo = z.strictObject({
  entryYears: z
    .strictObject({
      from: z.int().min(2000).max(2100).optional().describe('最早的入学年份'),
      to: z.int().min(2000).max(2100).optional().describe('最晚的入学年份'),
    })
    .optional()
    .describe('适用的入学年份'),
  grades: grades.optional().describe('适用的年级，1 到 12'),
  schools: z.array(unitCode).optional().describe('适用的学校代码；不写则不限'),
  units: z.array(unitCode).optional().describe('适用的单位代码，其下所有学校；不写则不限'),
});

/** What a scheme is, whom it binds, and what a lower unit may change. */
export const header = {
  title: z.string().min(2).max(80).describe('方案名称'),
  cites: z.array(cite).default([]).describe('依据的文件'),
  stages: z.array(z.enum(Stage)).min(1).describe('学段'),
  appliesTo: appliesTo.default({}).describe('适用范围'),
  effectiveFrom: legalDate.describe('最早可以启用的日期'),
  expires: legalDate.optional().describe('有效期的最后一天；此前入学的学生按本方案完成学业'),
  mayExtend: z.array(permission).default([]).describe('下级单位可以改什么'),
};

export type Permission = z.output<typeof permission>;
