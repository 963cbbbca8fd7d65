import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { addDays, startOf, type LegalDate } from '../../kernel/time.js';
import { Door, findGuardiansOf, findPupilPersons, type News } from '../notifications/index.js';
import { countFlowersIn } from './flower.queries.js';
import { mondayOf } from './flower.rules.js';

/** How many flowers each child got from a day until before another. */
async function countsIn(ctx: Context, schoolId: Id, from: LegalDate, to: LegalDate): Promise<Map<Id, number>> {
  const rows = await countFlowersIn(ctx, schoolId, { since: startOf(from), before: startOf(to) });
  return new Map(rows.map((row) => [row.student_id, Number(row.n)]));
}

/** What is told of flowers: those of this week, as the home of a family counts it, and apart from them those that came after it was last told of. */
function flowerWords(ofWeek: number, ofWeekend: number): string {
  if (ofWeek === 0) return `上周末收到 ${ofWeekend} 朵小红花`;
  return `这周收到 ${ofWeek} 朵小红花${ofWeekend === 0 ? '' : `，上周末 ${ofWeekend} 朵`}`;
}

/** The flowers that children of a school got from a day until yesterday, for their families and for themselves. */
export async function flowerNews(ctx: Context, schoolId: Id, from: LegalDate): Promise<News[]> {
  const today = ctx.clock.today();
  const monday = mondayOf(addDays(today, -1));
  const weekend = await countsIn(ctx, schoolId, from, monday);
  const week = await countsIn(ctx, schoolId, monday, today);
  const studentIds = [...new Set([...week.keys(), ...weekend.keys()])];
  const told = [
    ...(await findGuardiansOf(ctx, schoolId, studentIds)),
    ...(await findPupilPersons(ctx, schoolId, studentIds)),
  ];
  return told.map(({ studentId, personId }) => {
    const [ofWeek, ofWeekend] = [week.get(studentId) ?? 0, weekend.get(studentId) ?? 0];
    return {
      ...{ day: addDays(today, -1), personId, studentId, door: Door.GROWTH, subjectId: studentId },
      count: ofWeek + ofWeekend,
      words: () => flowerWords(ofWeek, ofWeekend),
    };
  });
}
