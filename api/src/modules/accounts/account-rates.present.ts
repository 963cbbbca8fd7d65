import { holdsOffice } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { forbidden } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { loadVisibleSchool } from '../organisation/index.js';
import {
  findClasses,
  keepsRolls,
  loadVisibleClass,
  presentClasses,
  searchedFor,
  type ClassPlace,
} from '../people/index.js';
import { CHILD_OFFICES } from '../people/people.rules.js';
import { seesRate, seesWhoLacks } from './account-rates.policy.js';
import { countStaffAccounts, findClassAccounts, findPupilAccounts, findStaffWithout } from './account-rates.queries.js';
import { isListed, rateOf, type AccountFilter } from './account-rates.rules.js';
import type {
  AccountRatesType,
  ClassAccountRateType,
  PupilAccountType,
  StaffAccountType,
} from './account-rates.types.js';

async function classRates(ctx: Context, schoolId: Id): Promise<ClassAccountRateType[]> {
  const seen = (await findClasses(ctx, schoolId)).filter((room) => seesRate(ctx.actor, room));
  if (seen.length === 0) return [];
  const ids = seen.map(({ id }) => id);
  const rows = Map.groupBy(await findPupilAccounts(ctx, schoolId, ids), (row) => row.class_id);
  return presentClasses(ctx, seen).map(({ id: classId, name, homeroomTeacherName }) => ({
    ...{ classId, className: name, homeroomTeacherName },
    ...rateOf(rows.get(classId) ?? []),
    viewerCanSeeWho: seesWhoLacks(ctx.actor, { id: classId, school_id: schoolId }),
  }));
}

/** How many of the staff without an account are told beside the numbers; the list of people has them all. */
const MOST_WITHOUT = 100;

/** ZM-1: the staff without an account, as many as are wanted, for who keeps the rolls. */
export async function presentStaffWithout(ctx: Context, schoolId: Id, most: number): Promise<StaffAccountType[]> {
  if (!keepsRolls(ctx.actor, schoolId)) return [];
  const rows = await findStaffWithout(ctx, schoolId, most);
  return rows.map(({ id, staff_number: staffNumber, name, main_subject: mainSubject }) => ({
    ...{ id, staffNumber, name, mainSubject },
  }));
}

/** ZM-1: who of a school has an account: for its offices all, for a homeroom teacher the own class. */
export async function presentAccountRates(ctx: Context, schoolId: Id): Promise<AccountRatesType> {
  const school = await loadVisibleSchool(ctx, schoolId);
  const classes = await classRates(ctx, school.id);
  if (!holdsOffice(ctx.actor, school.id, CHILD_OFFICES)) return { classes, staff: null, staffWithout: [] };
  return {
    classes,
    staff: await countStaffAccounts(ctx, school.id),
    staffWithout: await presentStaffWithout(ctx, school.id, MOST_WITHOUT),
  };
}

/** Which of a class are wanted; all when nothing is said. */
export interface AccountsWanted {
  show?: AccountFilter | null;
  search?: string | null;
}

/** ZM-1: the pupils of a class and their guardians, each with whether they have an account. */
export async function presentClassAccounts(
  ctx: Context,
  classId: Id,
  { show = null, search = null }: AccountsWanted = {},
): Promise<PupilAccountType[]> {
  const place = await loadVisibleClass(ctx, classId);
  if (!seesWhoLacks(ctx.actor, place)) throw forbidden('谁还没有账号，由本班班主任、教务主任或综评管理员查看。');
  const rows = await findClassAccounts(ctx, place.school_id, place.id, searchedFor(search));
  const pupils = [...Map.groupBy(rows, (row) => row.student_id)].map(([studentId, [first, ...more]]) => ({
    studentId,
    studentName: first!.name,
    seatNumber: first!.seat_number,
    personId: first!.person_id,
    hasAccount: Number(first!.own) === 1,
    invitedUntil: first!.until,
    guardians: [first!, ...more].flatMap(
      ({ guardian_id: personId, guardian_name: name, kinship, guardian_own: own, guardian_until: invitedUntil }) =>
        personId && name && kinship ? [{ personId, name, kinship, hasAccount: Number(own) === 1, invitedUntil }] : [],
    ),
    isPaused: Number(first!.paused) === 1,
  }));
  return pupils.filter((pupil) => isListed(pupil, show));
}

/** ZM-4: how many homes of a class take part and have no account, so that no message reaches them; null for whom it is no business. */
export async function homesWithoutAccount(ctx: Context, place: ClassPlace): Promise<number | null> {
  if (!seesRate(ctx.actor, place)) return null;
  const { homes } = rateOf(await findPupilAccounts(ctx, place.school_id, [place.id]));
  return homes.total - homes.opened;
}
