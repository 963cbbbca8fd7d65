import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { loadVisibleSchool } from '../organisation/index.js';
import { findActiveStaff, findClasses, findSeatsIn, presentClasses } from '../people/index.js';
import { assertMayAdopt, findRooms } from '../schemes/index.js';
import { begunMonths, findQuotaTerm, monthIn, schemeDayOf } from './quota-term.js';
import type { QuotaProgressType } from './quota.types.js';
import { reachedAtHome, reachedByStaff, type Reached } from './reached.js';
import type { SchoolMonth } from './spoken.js';

/** A household, or a member of staff, as a list names it. */
interface Named {
  id: Id;
  /** The class of the child, or the staff number. */
  place: string;
  seatNumber: number | null;
  name: string;
}

/** What one of them did in a month of what it was asked. */
export interface OneMonth extends Named {
  month: string;
  quotas: QuotaProgressType[];
}

/** The months of a term, and what is asked in them by id in the order of the schemes. */
export interface PeopleOfMonths {
  termId: Id | null;
  quotaIds: string[];
  rows: OneMonth[];
}

/** The months that are wanted of the term, each with the schemes that bind, or bound, in it. */
async function monthsOf(ctx: Context, schoolId: Id, asked: string | null) {
  await loadVisibleSchool(ctx, schoolId);
  assertMayAdopt(ctx.actor, schoolId);
  const term = await findQuotaTerm(ctx, schoolId);
  const wanted = term === null ? [] : asked === null ? begunMonths(ctx, term) : [monthIn(ctx, term, asked)];
  const months: SchoolMonth[] = [];
  for (const month of wanted) {
    const rooms = await findRooms(ctx, schoolId, schemeDayOf(ctx, month));
    months.push({ ctx, schoolId, term: term!, month, rooms, speaks: () => true });
  }
  return { termId: term?.id ?? null, months };
}

/** The rows of all months: month by month, in the order of the names; who is asked nothing stands in none. */
async function rowsOf(
  { termId, months }: Awaited<ReturnType<typeof monthsOf>>,
  named: readonly Named[],
  reach: (at: SchoolMonth) => Promise<Reached[]>,
): Promise<PeopleOfMonths> {
  const rows: OneMonth[] = [];
  for (const at of months) {
    const reached = new Map((await reach(at)).map(({ id, quotas }) => [id, quotas]));
    for (const one of named) {
      const quotas = reached.get(one.id) ?? [];
      if (quotas.length > 0) rows.push({ ...one, month: at.month, quotas });
    }
  }
  const rooms = months.flatMap((at) => at.rooms);
  const ids = rooms.flatMap(({ inForce }) => inForce.scheme.quotas.items.map(({ id }) => id));
  return { termId, quotaIds: [...new Set(ids)], rows };
}

/** ZM-4: what the households of a school did month by month, by class and seat, for those who decide what is asked. */
export async function loadHomeMonths(ctx: Context, schoolId: Id, month: string | null): Promise<PeopleOfMonths> {
  const asked = await monthsOf(ctx, schoolId, month);
  const classes = presentClasses(ctx, await findClasses(ctx, schoolId));
  const seats = await findSeatsIn(ctx, schoolId, ['none', ...classes.map(({ id }) => id)]);
  const named = classes.flatMap(({ id: classId, name: place }) =>
    seats
      .filter((row) => row.class_id === classId)
      .sort((one, other) => (one.seat_number ?? Infinity) - (other.seat_number ?? Infinity) || 0)
      .map((row) => ({ id: row.student_id, place, seatNumber: row.seat_number, name: row.name })),
  );
  return rowsOf(asked, named, reachedAtHome);
}

/** The same of the staff, by number; annex 1 counts persons, not classes. */
export async function loadStaffMonths(ctx: Context, schoolId: Id, month: string | null): Promise<PeopleOfMonths> {
  const asked = await monthsOf(ctx, schoolId, month);
  const named = (await findActiveStaff(ctx, schoolId)).map((row) => ({
    ...{ id: row.person_id, place: row.staff_number, seatNumber: null, name: row.name },
  }));
  return rowsOf(asked, named, reachedByStaff);
}
