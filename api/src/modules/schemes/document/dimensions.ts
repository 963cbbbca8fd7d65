import { z } from 'zod';
import { MinistryDimension } from '../codes.rules.js';
import { partId, shortName } from './parts.js';

const node = {
  id: partId.describe('代号'),
  name: shortName.describe('名称'),
  description: z.string().max(200).optional().describe('一句话说明'),
  mapsTo: z.enum(MinistryDimension).optional().describe('对应教育部五个方面之一；下级不写则随上级'),
  extensible: z.boolean().default(false).describe('下级单位可以在其下新增'),
};

const leaf = z.strictObject(node);
const withChildren = <T extends z.ZodType>(child: T) =>
  z.strictObject({ ...node, children: z.array(child).default([]).describe('下一级') });

/** A tree of at most five levels: dimension, indicator, observation point and two more. */
export const dimension = z.strictObject({
  ...withChildren(withChildren(withChildren(withChildren(leaf)))).shape,
  mapsTo: z.enum(MinistryDimension).describe('对应教育部五个方面之一'),
  slot: z.int().min(1).max(8).describe('色板位置，1 到 8'),
});

/** A node as any level has it. */
export interface DimensionNode {
  id: string;
  name: string;
  description?: string | undefined;
  mapsTo?: MinistryDimension | undefined;
  extensible: boolean;
  children?: DimensionNode[];
}
