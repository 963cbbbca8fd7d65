import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { findLeaders, type Due, type Speaks } from '../notifications/index.js';
import type { Stage } from '../organisation/index.js';
import { homeDues } from './home-dues.js';
import { gradeToday } from './quota.present.js';
import { findClassesWithPupils, findSchoolTeaching } from './quota-dues.queries.js';
import { findQuotaTerm, monthIn, schemesOfMonth } from './quota-term.js';
import type { Room } from './spoken.js';
import { staffDues } from './staff-dues.js';

async function roomsOf(ctx: Context, schoolId: Id, month: string): Promise<Room[]> {
  const classes = await findClassesWithPupils(ctx, schoolId);
  const cohorts = classes.map((row) => ({ stage: row.stage as Stage, entryYear: row.entry_year }));
  const schemes = await schemesOfMonth(ctx, schoolId, cohorts, month);
  return classes.flatMap(({ id: classId }, at): Room[] => {
    const inForce = schemes[at];
    return inForce ? [{ classId, grade: gradeToday(ctx, cohorts[at]!), inForce }] : [];
  });
}

/** ZM-4: of whom less was recorded than the scheme asks, as far as it is spoken of today. */
export async function quotaDues(ctx: Context, schoolId: Id, speaks: Speaks): Promise<Due[]> {
  const term = await findQuotaTerm(ctx, schoolId);
  if (!term || term.endsOn < ctx.clock.today()) return [];
  const month = monthIn(ctx, term, null);
  const at = { ctx, schoolId, term, month, rooms: await roomsOf(ctx, schoolId, month), speaks };
  const teaching = await findSchoolTeaching(ctx, schoolId, term.id);
  return [...(await homeDues(at)), ...(await staffDues(at, teaching, await findLeaders(ctx, schoolId)))];
}
