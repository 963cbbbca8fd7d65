import { z } from 'zod';
import { SectionKind } from '../codes.rules.js';
import { off, partId, shortName } from './parts.js';

const section = z.strictObject({
  id: partId.describe('代号'),
  kind: z.enum(SectionKind).describe('内容'),
  name: shortName.describe('标题'),
  dimension: partId.optional().describe('哪个维度；只用于维度页'),
  weight: z.int().min(0).max(100).describe('在完整度中占百分之几；合计 100'),
  photosMost: z.int().min(0).max(40).default(40).describe('最多选登几张照片，多的由家里或班主任挑选；只用于维度页'),
  fullAt: z.int().min(1).max(100).default(1).describe('有多少条算完整'),
  off,
});

/** ZM-10: the booklet, its sections in order, and when it counts as qualified. */
export const reportSection = z.strictObject({
  name: shortName.describe('报告单（册）的名称'),
  sections: z.array(section).min(1).describe('各部分，按顺序'),
  qualifiedAbove: z.int().min(0).max(99).describe('完整度超过百分之几为合格，不含'),
});
