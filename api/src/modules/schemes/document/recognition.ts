import { z } from 'zod';
import { ConductKind, ConductVisibility, Recorder } from '../codes.rules.js';
import { off, partId, shortName } from './parts.js';

const flowerReason = z.strictObject({
  id: partId.describe('代号'),
  name: shortName.describe('理由'),
  dimension: partId.optional().describe('所属维度；不写则随学科'),
  subjects: z.array(partId).optional().describe('只用于这些学科'),
  off,
});

const conductItem = z.strictObject({
  id: partId.describe('代号'),
  name: shortName.describe('表现'),
  kind: z.enum(ConductKind).describe('表扬、记录或需要关注'),
  dimension: partId.describe('所属维度或指标'),
  visibility: z.enum(ConductVisibility).describe('谁能看见；需要关注的不对全班公开，观察只留给老师'),
  givers: z.array(z.enum(Recorder)).min(1).default([Recorder.TEACHER, Recorder.HOMEROOM_TEACHER]).describe('谁可以记'),
  off,
});

/** Red flowers and daily conduct. */
export const recognitionSection = z.strictObject({
  flowers: z
    .strictObject({
      givers: z.array(z.enum(Recorder)).min(1).describe('谁可以发'),
      subjects: z.array(partId).optional().describe('哪些学科的教师可以发；不写则都可以'),
      reasons: z.array(flowerReason).min(1).describe('发小红花的理由'),
    })
    .optional()
    .describe('小红花；不写则不用'),
  conduct: z.array(conductItem).default([]).describe('日常表现'),
});
