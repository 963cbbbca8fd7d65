import { z } from 'zod';

/** An id inside a scheme; it never changes once records name it. */
export const partId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,31}$/)
  .meta({ example: 'home-study' });

export const shortName = z.string().min(1).max(40);
export const grades = z.array(z.int().min(1).max(12)).min(1);
/** On which of the last days people are reminded; the last day counts as one. */
export const remindDaysLeft = z
  .array(z.int().min(1).max(60))
  .max(10)
  .default([7, 3, 1])
  .describe('还剩几天时提醒还没完成的人，最后一天算 1');
export const count = z.int().min(0).max(1000);

/** A part can be switched off by a lower unit without losing its id. */
export const off = z.boolean().default(false).describe('停用：为 true 时不再使用，已有内容保留');
