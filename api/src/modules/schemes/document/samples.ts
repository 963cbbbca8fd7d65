import { z } from 'zod';
import { off, partId, shortName } from './parts.js';

const check = z.strictObject({
  id: partId.describe('代号'),
  name: z.string().min(2).max(60).describe('看什么，给人看的一句话'),
  off,
});

/** ZM-13: how a school samples its booklets, and what is looked at. */
export const samplesSection = z.strictObject({
  name: shortName.describe('抽查的名称'),
  percent: z.int().min(1).max(100).describe('每班抽百分之几，抽的时候可以改'),
  atLeast: z.int().min(1).max(60).describe('每班至少抽几份，人数不够时全抽'),
  checks: z.array(check).min(1).max(20).describe('检查表，逐项看'),
});
