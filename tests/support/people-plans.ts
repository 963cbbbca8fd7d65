import type { Context } from '../../api/src/kernel/context.js';
import {
  findClassAccounts,
  findPupilAccounts,
  countStaffAccounts,
  findStaffWithout,
} from '../../api/src/modules/accounts/account-rates.queries.js';
import { findFirstPasswords, findOpenInvitations, isOnStaff } from '../../api/src/modules/accounts/account.queries.js';
import {
  countStaff,
  findAccountsOf,
  findElsewhere,
  findOfficesOf,
  findStaffMember,
  findStaffPage,
} from '../../api/src/modules/accounts/staff-people.queries.js';
import { PeopleSort } from '../../api/src/modules/accounts/school-people.orders.js';
import {
  countPeople,
  findChildrenAmong,
  findLastSignIns,
  findPeople,
  findPupilsAmong,
  findStaffAmong,
} from '../../api/src/modules/accounts/school-people.queries.js';
import { AccountState, HomeAccount, PersonKind } from '../../api/src/modules/accounts/school-people.rules.js';
import { RoleKind } from '../../api/src/modules/people/people.rules.js';
import {
  findHomerooms,
  findStaffToChoose,
  findTeachingOf,
} from '../../api/src/modules/people/teaching-table.queries.js';
import { findSeatsIn } from '../../api/src/modules/people/rolls.queries.js';
import { findSchoolDays } from '../../api/src/modules/organisation/school-day.queries.js';
import { newId } from '../../api/src/kernel/ids.js';
import { findHeads, findSeats, findTeachers } from '../../api/src/modules/class-groups/class-group.queries.js';

/** Where the lists are looked up, known once the school is there. */
type Place = () => { schoolId: string; classId: string };

/** Lists about groups and accounts whose plans are looked at. */
export const peopleLists = (place: Place): [string, (ctx: Context) => Promise<unknown>][] => {
  const inClass = <T>(find: (ctx: Context, schoolId: string, classIds: string[]) => T) => {
    return (ctx: Context) => find(ctx, place().schoolId, [place().classId]);
  };
  const staff = () => ({
    ...{ schoolId: place().schoolId, search: 'wy', role: RoleKind.HOMEROOM_TEACHER, hasAccount: true },
  });
  const people = (more: object = {}) => ({
    ...{ schoolId: place().schoolId, kind: null, classIds: null, seesStaff: true, accounts: null, home: null },
    ...{ search: '', ...more },
  });
  const some = (classIds: string[] | null = null) => ({
    ...{ schoolId: place().schoolId, personIds: [newId(), newId()], classIds },
  });
  const firstPage = (sort: PeopleSort) => ({ sort, first: 20, after: null });
  return [
    ['the people of a school by name', (ctx) => findPeople(ctx, people(), firstPage(PeopleSort.NAME))],
    [
      'the people of a class, found by words, by class',
      (ctx) => findPeople(ctx, people({ classIds: [place().classId], search: 'wy' }), firstPage(PeopleSort.CLASS)),
    ],
    [
      'guardians who have no account, by account',
      (ctx) =>
        findPeople(
          ctx,
          people({ kind: PersonKind.GUARDIAN, accounts: [AccountState.NONE, AccountState.INVITED] }),
          firstPage(PeopleSort.ACCOUNT),
        ),
    ],
    ['how many pupils have a home without one', (ctx) => countPeople(ctx, people({ home: HomeAccount.LACKING }))],
    ['who of some persons is on the staff', (ctx) => findStaffAmong(ctx, some())],
    ['who of some persons is a pupil of a class', (ctx) => findPupilsAmong(ctx, some([place().classId]))],
    ['the children of some persons', (ctx) => findChildrenAmong(ctx, some())],
    ['when some persons last signed in', (ctx) => findLastSignIns(ctx, some())],
    ['who leads classes, and when their groups were set', inClass(findHeads)],
    ['who is and was in the groups of classes', inClass(findSeats)],
    ['who teaches classes this term', inClass(findTeachers)],
    ['who of classes has an account', inClass(findPupilAccounts)],
    ['the same of one class, with names', (ctx) => findClassAccounts(ctx, place().schoolId, place().classId)],
    ['the same, searched', (ctx) => findClassAccounts(ctx, place().schoolId, place().classId, 'ac')],
    ['the school days of a term', (ctx) => findSchoolDays(ctx, place().schoolId, newId())],
    ['what a school is taught in a term', (ctx) => findTeachingOf(ctx, place().schoolId, newId())],
    ['the staff who may be chosen', (ctx) => findStaffToChoose(ctx, place().schoolId)],
    ['who leads and led the classes of a school', (ctx) => findHomerooms(ctx, place().schoolId)],
    ['the staff of a school with their accounts', (ctx) => countStaffAccounts(ctx, place().schoolId)],
    ['the staff without an account', (ctx) => findStaffWithout(ctx, place().schoolId, 100)],
    ['a page of the staff', (ctx) => findStaffPage(ctx, staff(), { first: 20, after: newId() })],
    ['how many of the staff match', (ctx) => countStaff(ctx, staff())],
    ['the accounts of some staff', (ctx) => findAccountsOf(ctx, place().schoolId, [newId(), newId()])],
    ['the offices of some staff', (ctx) => findOfficesOf(ctx, place().schoolId, [newId(), newId()])],
    ['which accounts are somebody elsewhere', (ctx) => findElsewhere(ctx, place().schoolId, [newId(), newId()])],
    ['a member of staff', (ctx) => findStaffMember(ctx, place().schoolId, newId())],
    ['the pupils of classes by name and seat', inClass(findSeatsIn)],
    ['who has not replaced the first password', (ctx) => findFirstPasswords(ctx, place().schoolId)],
    ['whether somebody is on the staff', (ctx) => isOnStaff(ctx, place().schoolId, newId())],
    ['which invitations still hold', (ctx) => findOpenInvitations(ctx, place().schoolId, [newId(), newId()])],
  ];
};
