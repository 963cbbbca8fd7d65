import { holdsOffice, personIn, type Actor } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { forbidden } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { pageOf, pageRequest } from '../../kernel/page.js';
import { loadVisibleSchool } from '../organisation/index.js';
import { keepsRolls, ROLE_TITLES, RoleKind } from '../people/index.js';
import {
  countStaff,
  findAccountsOf,
  findElsewhere,
  findOfficesOf,
  findStaffPage,
  type StaffAsked,
} from './staff-people.queries.js';
import { STAFF_ACCOUNT_STATES, StaffAccountState, whyNotReset } from './staff-people.rules.js';
import type { StaffPersonPageType, StaffPersonType } from './staff-people.types.js';

/** Whether somebody resets the passwords of a school's staff. */
export const resetsPasswords = (actor: Actor, schoolId: Id): boolean =>
  holdsOffice(actor, schoolId, [RoleKind.SCHOOL_ADMINISTRATOR]);

type StaffRow = Awaited<ReturnType<typeof findStaffPage>>[number];
type AccountRow = Awaited<ReturnType<typeof findAccountsOf>>[number];

const stateOf = (account: AccountRow | undefined): StaffAccountState => {
  if (!account) return StaffAccountState.NONE;
  return Number(account.must_change) === 1 ? StaffAccountState.FIRST_PASSWORD : StaffAccountState.OPEN;
};

/** Members of staff with their accounts and offices. */
export async function presentStaff(ctx: Context, schoolId: Id, rows: readonly StaffRow[]): Promise<StaffPersonType[]> {
  if (rows.length === 0) return [];
  const personIds = rows.map((row) => row.person_id);
  const accounts = new Map((await findAccountsOf(ctx, schoolId, personIds)).map((row) => [row.person_id, row]));
  const offices = Map.groupBy(await findOfficesOf(ctx, schoolId, personIds), (row) => row.person_id);
  const identityIds = [...accounts.values()].map((row) => row.identity_id);
  const elsewhere = await findElsewhere(ctx, schoolId, identityIds);
  const isAdministrator = resetsPasswords(ctx.actor, schoolId);
  return rows.map((row) => {
    const account = accounts.get(row.person_id);
    const state = stateOf(account);
    const titles = (offices.get(row.person_id) ?? []).map(({ role }) => ROLE_TITLES[role as RoleKind]);
    return {
      ...{ id: row.id, staffNumber: row.staff_number, name: row.name, mainSubject: row.main_subject },
      ...{ titles: [...new Set(titles)], state, stateName: STAFF_ACCOUNT_STATES[state] },
      whyNotReset: whyNotReset(isAdministrator, {
        hasAccount: account !== undefined,
        isOneself: row.person_id === personIn(ctx.actor, schoolId) || account?.identity_id === ctx.actor.identityId,
        isElsewhere: account !== undefined && elsewhere.has(account.identity_id),
      }),
    };
  });
}

/** What the list of staff is asked for. */
interface Wanted extends Omit<StaffAsked, 'search'> {
  search: string | null;
  first: number | null;
  after: string | null;
}

/** ZM-1: the staff of a school, for who keeps its rolls: by name, initials or number, by office, by account. */
export async function presentStaffPage(ctx: Context, wanted: Wanted): Promise<StaffPersonPageType> {
  const school = await loadVisibleSchool(ctx, wanted.schoolId);
  if (!keepsRolls(ctx.actor, school.id)) throw forbidden('教职工名单由本校综评管理员或教务主任查看。');
  const page = pageRequest(wanted.first, wanted.after, 50);
  const search = (wanted.search ?? '')
    .normalize('NFKC')
    .replace(/\p{Cc}/gu, '')
    .trim();
  const asked = { schoolId: school.id, search, role: wanted.role, hasAccount: wanted.hasAccount };
  const { nodes, nextCursor } = pageOf(await findStaffPage(ctx, asked, page), page.first);
  const totalCount = await countStaff(ctx, asked);
  return { nodes: await presentStaff(ctx, school.id, nodes), nextCursor, totalCount };
}
