import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { addDays, startOf, type LegalDate } from '../../kernel/time.js';
import { Door, findGuardiansOf, findPupilPersons, type News } from '../notifications/index.js';
import { countFlowersIn } from './flower.queries.js';

/** The flowers that children of a school got from a day until yesterday, for their families and for themselves. */
export async function flowerNews(ctx: Context, schoolId: Id, from: LegalDate): Promise<News[]> {
  const today = ctx.clock.today();
  const rows = await countFlowersIn(ctx, schoolId, { since: startOf(from), before: startOf(today) });
  const counts = new Map(rows.map((row) => [row.student_id, Number(row.n)]));
  const told = [
    ...(await findGuardiansOf(ctx, schoolId, [...counts.keys()])),
    ...(await findPupilPersons(ctx, schoolId, [...counts.keys()])),
  ];
  return told.map(({ studentId, personId }) => ({
    ...{ day: addDays(today, -1), personId, studentId, door: Door.GROWTH, subjectId: studentId },
    count: counts.get(studentId)!,
    words: (count: number) => `这一周收到 ${count} 朵小红花`,
  }));
}
