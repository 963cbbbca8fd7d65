import { z } from 'zod';
import { shortName } from './parts.js';

/** ZM-12: the paper by which a school confirms that the printed booklets came. */
export const receiptSection = z.strictObject({
  name: shortName.describe('接收单的标题'),
  office: shortName.describe('抬头：由谁盖章审核'),
  copies: z.int().min(1).max(9).describe('一式几份'),
  note: z.string().min(2).max(80).describe('表下的说明'),
});
