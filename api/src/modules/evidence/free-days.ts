import { sql } from 'kysely';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { ExemptDays, ExemptKind } from '../exemptions/exemption.rules.js';
import { daysOfExemptions } from '../exemptions/index.js';
import { daysOfPauses } from '../people/index.js';
import type { PauseDays } from '../people/pause.rules.js';

/** When nothing is asked of some households, and from what their children are exempt, by child. */
export interface FreeDays {
  pauses: Map<Id, PauseDays[]>;
  exemptions: Map<Id, ExemptDays[]>;
}

const add = <Days>(days: Map<Id, Days[]>, id: Id, one: Days): Map<Id, Days[]> =>
  days.set(id, [...(days.get(id) ?? []), one]);

/** ZM-1, OP-7: the marks and exemptions of some pupils of a school, past and coming, in one statement. */
export async function findFreeDays(ctx: Context, schoolId: Id, studentIds: readonly Id[]): Promise<FreeDays> {
  const free: FreeDays = { pauses: new Map(), exemptions: new Map() };
  if (studentIds.length === 0) return free;
  const of = { schoolId, studentIds };
  const none = sql<string | null>`null`;
  const rows = await ctx.db
    .selectFrom(daysOfExemptions(ctx, of).as('x'))
    .select(['x.student_id', 'x.starts_on', 'x.last_on'])
    .select([sql<string | null>`x.kind`.as('kind'), sql<string | null>`x.item`.as('item')])
    .unionAll(
      ctx.db
        .selectFrom(daysOfPauses(ctx, of).as('h'))
        .select(['h.student_id', 'h.starts_on', 'h.last_on'])
        .select([none.as('kind'), none.as('item')]),
    )
    .execute();
  for (const { student_id: id, kind, item, starts_on: startsOn, last_on: lastOn } of rows)
    if (kind === null) add(free.pauses, id, { startsOn, lastOn });
    else add(free.exemptions, id, { kind: kind as ExemptKind, item: item!, startsOn, lastOn });
  return free;
}
