import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { findStanding } from '../evidence/index.js';
import type { ConsentDecision } from '../privacy/index.js';
import { photosOf, type BookletContent } from './content.rules.js';
import { granted } from './fill.rules.js';

/** Whether a photo of a record may still be shown. */
export type Shows = (recordId: Id) => boolean;

/**
 * Which photos of a published booklet may still be shown: those of records that stand, while the family agrees. Of the
 * others the hash stays, and the words 已撤回.
 */
export async function showsOf(
  ctx: Context,
  { schoolId, photos }: { schoolId: Id; photos: ConsentDecision | null },
  content: BookletContent,
): Promise<Shows> {
  const recordIds = [...new Set(photosOf(content).map(({ recordId }) => recordId))];
  const standing = granted(photos) ? await findStanding(ctx, schoolId, recordIds) : new Set<Id>();
  return (recordId) => standing.has(recordId);
}
