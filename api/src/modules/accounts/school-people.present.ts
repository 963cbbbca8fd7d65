import type { Context } from '../../kernel/context.js';
import { forbidden, notFound } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import type { SortedRequest } from '../../kernel/sorted-page.js';
import { legalDateOf } from '../../kernel/time.js';
import { className, gradeOfCohort, loadVisibleSchool, schoolYearOf, type Stage } from '../organisation/index.js';
import { loadVisibleClass, maskedPhone, searchedFor } from '../people/index.js';
import type { PeopleSort } from './school-people.orders.js';
import { peopleReach, type PeopleReach } from './school-people.policy.js';
import {
  countPeople,
  findChildrenAmong,
  findLastSignIns,
  findPeople,
  findPupilsAmong,
  findStaffAmong,
  type PeopleAsked,
} from './school-people.queries.js';
import { ACCOUNT_STATE_NAMES, ACCOUNT_STATES, PersonKind } from './school-people.rules.js';
import type {
  GuardedChildType,
  PupilPlaceType,
  SchoolPersonPageType,
  SchoolPersonType,
} from './school-people.types.js';
import { presentStaff } from './staff-people.present.js';

/** What the list of people is asked for. */
interface PeopleWanted extends Pick<PeopleAsked, 'schoolId' | 'kind' | 'accounts' | 'home'> {
  classId: Id | null;
  search: string | null;
}

interface ClassRow {
  stage: string;
  entry_year: number;
  number: number;
}

const nameOfClass = (ctx: Context, { stage, entry_year: entryYear, number }: ClassRow): string =>
  className(gradeOfCohort(stage as Stage, entryYear, schoolYearOf(ctx.clock.today())), number);

type PupilRow = Awaited<ReturnType<typeof findPupilsAmong>>[number];
type ChildRow = Awaited<ReturnType<typeof findChildrenAmong>>[number];
type PersonRow = Awaited<ReturnType<typeof findPeople>>['nodes'][number];

const presentPupil = (ctx: Context, row: PupilRow): PupilPlaceType => ({
  ...{ studentId: row.id, classId: row.class_id, className: nameOfClass(ctx, row) },
  ...{ seatNumber: row.seat_number, isPaused: Number(row.paused) > 0 },
});

const presentChild = (ctx: Context, row: ChildRow): GuardedChildType => ({
  ...{ studentId: row.student_id, studentName: row.name, kinship: row.kinship },
  ...{ classId: row.class_id, className: nameOfClass(ctx, row) },
});

/** A guardian's phone, masked; of others none is shown. */
function phoneOf(ctx: Context, { id, phone_sealed: sealed }: PersonRow): string | null {
  return sealed ? maskedPhone(ctx.vault.open(sealed, { table: 'person', column: 'phone_sealed', row: id })) : null;
}

async function presentPeople(
  ctx: Context,
  schoolId: Id,
  reach: PeopleReach,
  rows: readonly PersonRow[],
): Promise<SchoolPersonType[]> {
  if (rows.length === 0) return [];
  const some = { schoolId, personIds: rows.map(({ id }) => id), classIds: reach.classIds };
  const staffRows = reach.seesStaff ? await findStaffAmong(ctx, some) : [];
  const staff = await presentStaff(ctx, schoolId, staffRows);
  const staffOf = new Map(staffRows.map((row, at) => [row.person_id, staff[at]!]));
  const pupils = new Map((await findPupilsAmong(ctx, some)).map((row) => [row.person_id, row]));
  const children = Map.groupBy(await findChildrenAmong(ctx, some), (row) => row.person_id);
  const signIns = await findLastSignIns(ctx, some);
  return rows.map((row) => {
    const [pupil, guarded, at] = [pupils.get(row.id), children.get(row.id) ?? [], signIns.get(row.id)];
    const state = ACCOUNT_STATES[Number(row.state_at)]!;
    return {
      ...{ id: row.id, name: row.name, staff: staffOf.get(row.id) ?? null },
      pupil: pupil ? presentPupil(ctx, pupil) : null,
      children: guarded.map((child) => presentChild(ctx, child)),
      phoneMasked: guarded.length > 0 ? phoneOf(ctx, row) : null,
      ...{ state, stateName: ACCOUNT_STATE_NAMES[state], invitedUntil: row.invited_until },
      lastSignInOn: at ? legalDateOf(at) : null,
    };
  });
}

/** The classes to look in: the one that is chosen, as far as it is of the school and within reach. */
async function classesIn(ctx: Context, schoolId: Id, reach: PeopleReach, classId: Id | null) {
  if (classId === null) return reach.classIds;
  const place = await loadVisibleClass(ctx, classId);
  if (place.school_id !== schoolId) throw notFound('这个班级');
  if (reach.classIds && !reach.classIds.includes(place.id))
    throw forbidden('这个班的人员由本班班主任、教务主任或综评管理员查看。');
  return [place.id];
}

/** ZM-1: the people of a school with their accounts: all for who keeps the rolls, the own class for who leads it. */
export async function presentSchoolPeople(
  ctx: Context,
  wanted: PeopleWanted,
  page: SortedRequest<PeopleSort>,
): Promise<SchoolPersonPageType> {
  const school = await loadVisibleSchool(ctx, wanted.schoolId);
  const reach = peopleReach(ctx.actor, school.id);
  if (!reach) throw forbidden('人员名单由本校综评管理员、教务主任查看；班主任看自己班的。');
  if (wanted.kind === PersonKind.STAFF && !reach.seesStaff)
    throw forbidden('教职工名单由本校综评管理员或教务主任查看。');
  const classIds = await classesIn(ctx, school.id, reach, wanted.classId);
  const { kind, accounts, home } = wanted;
  const { seesStaff } = reach;
  const asked = { schoolId: school.id, kind, accounts, home, classIds, seesStaff, search: searchedFor(wanted.search) };
  const { nodes, nextCursor } = await findPeople(ctx, asked, page);
  const totalCount = await countPeople(ctx, asked);
  return { nodes: await presentPeople(ctx, school.id, reach, nodes), nextCursor, totalCount };
}
