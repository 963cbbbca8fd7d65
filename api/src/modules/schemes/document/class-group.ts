import { z } from 'zod';

/** ZM-2: how many teachers evaluate a class together, led by its homeroom teacher. */
export const classGroupSection = z.strictObject({
  least: z.int().min(1).max(20).describe('连组长在内至少几人'),
  most: z.int().min(1).max(20).describe('连组长在内最多几人'),
});
