import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { entersForHouseholds, keepsHouseholds } from './people.policy.js';
import { loadVisibleClass } from './people.queries.js';
import { findClassPauses } from './pause.queries.js';
import { isPausedOn, PAUSE_REASONS, PauseReason } from './pause.rules.js';
import type { ClassHouseholdsType } from './pause.types.js';

const REASONS = Object.values(PauseReason).map((reason) => ({ reason, name: PAUSE_REASONS[reason] }));

/** ZM-1: the households of a class that take no part, for those who work with it. */
export async function presentClassHouseholds(ctx: Context, classId: Id): Promise<ClassHouseholdsType> {
  const place = await loadVisibleClass(ctx, classId);
  const today = ctx.clock.today();
  const rows = await findClassPauses(ctx, place);
  return {
    classId,
    pauses: rows.map(({ note, marked_at, starts_on: startsOn, last_on: lastOn, ...row }) => ({
      id: row.id,
      version: row.version,
      studentId: row.student_id,
      studentName: row.student_name ?? '',
      reason: row.reason,
      reasonWords: [PAUSE_REASONS[row.reason], note].filter((words) => words !== '').join('：'),
      ...{ startsOn, lastOn, isRunning: isPausedOn([{ startsOn, lastOn }], today) },
      markedBy: row.marked_by ?? '',
      markedAt: marked_at as Instant,
    })),
    reasons: REASONS,
    viewerCanMark: keepsHouseholds(ctx.actor, place),
    viewerCanEnter: entersForHouseholds(ctx.actor, place),
  };
}
