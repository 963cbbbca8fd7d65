import { z } from 'zod';
import { partId, shortName } from './parts.js';

/** A subject: what quotas, flowers and results mean by a course of the school. */
export const subject = z.strictObject({
  id: partId.describe('代号'),
  name: shortName.describe('学科名称'),
  alsoCalled: z.array(shortName).default([]).describe('学校课程表中的其他叫法'),
  dimension: partId.describe('所属维度'),
});
