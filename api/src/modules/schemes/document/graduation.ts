import { z } from 'zod';
import { GraduationFact } from '../codes.rules.js';
import { grades, off, partId, shortName } from './parts.js';

const criterion = z.strictObject({
  id: partId.describe('代号'),
  name: z.string().min(2).max(60).describe('标准，给人看的一句话'),
  fact: z.enum(GraduationFact).describe('逐学期看什么：册子发布、册子合格、期末评价、成绩等级'),
  form: partId.optional().describe('哪张期末评价表；只用于期末评价'),
  subjects: z.array(partId).min(1).optional().describe('哪些学科；只用于成绩等级'),
  level: partId.optional().describe('至少什么等级；只用于成绩等级'),
  grades: grades.optional().describe('只看这些年级的学期；不写则看全部学期'),
  off,
});

const outcome = z.strictObject({
  id: partId.describe('代号'),
  name: shortName.describe('决定的说法'),
  graduates: z.boolean().describe('是否准予毕业；不是的一定要写理由'),
});

/** ZM-15: against what the terms of a child are held before graduation, and what a person may decide. */
export const graduationSection = z.strictObject({
  name: shortName.describe('毕业标准的名称'),
  criteria: z.array(criterion).min(1).max(20).describe('标准，逐条看；只作参考，由人决定'),
  outcomes: z.array(outcome).min(2).max(6).describe('可以作出的决定'),
});
