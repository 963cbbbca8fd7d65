import type { Services } from '../kernel/context.js';
import { findIdentityNames, InvitationAudience } from '../modules/accounts/index.js';
import { ROLE_TITLES, RoleKind } from '../modules/people/index.js';
import { familyAccount, readWorld, type DemoWorld } from './world.js';

/** An account with which anybody may look around the demo world. */
export interface DemoAccount {
  account: string;
  password: string;
  name: string;
  title: string;
  school: string;
  /** Whether they have something to do at a desk. */
  desk: boolean;
}

/** An account as which kind of person. */
interface Offered extends Omit<DemoAccount, 'desk'> {
  as: RoleKind | InvitationAudience;
}

/** Families first, since most people are one; then who works with the class, for the school, and above it. */
const ORDER: readonly Offered['as'][] = [
  InvitationAudience.GUARDIANS,
  InvitationAudience.STUDENTS,
  RoleKind.HOMEROOM_TEACHER,
  RoleKind.TEACHER,
  RoleKind.SCHOOL_ADMINISTRATOR,
  RoleKind.ACADEMIC_DIRECTOR,
  RoleKind.PRINCIPAL,
  RoleKind.COUNTY_OFFICER,
  RoleKind.PLATFORM_OPERATOR,
];

const rank = ({ as }: Offered): number => (ORDER.includes(as) ? ORDER.indexOf(as) : ORDER.length);

/** Families and the operator have no page at a desk. */
const WITHOUT_DESK: readonly Offered['as'][] = [
  InvitationAudience.GUARDIANS,
  InvitationAudience.STUDENTS,
  RoleKind.PLATFORM_OPERATOR,
];

/** The accounts as the sign-in pages offer them. */
export const inOrder = (offered: readonly Offered[]): DemoAccount[] =>
  [...offered]
    .sort((one, other) => rank(one) - rank(other))
    .map(({ as, ...account }) => ({ ...account, desk: !WITHOUT_DESK.includes(as) }));

/** A family as it is offered, before it is known by name. */
export interface OfferedFamily {
  account: string;
  as: InvitationAudience;
  title: string;
}

/** The families that can be tried: of the schools at work now, and one with a booklet of the former term. */
export function offeredFamilies({ families, past }: DemoWorld): OfferedFamily[] {
  const now = families.filter(({ offered }) => offered);
  const titles = { [InvitationAudience.GUARDIANS]: '家长', [InvitationAudience.STUDENTS]: '学生' };
  return [
    ...now.map(({ account, audience }) => ({ account, as: audience, title: titles[audience] })),
    ...past.map(({ school, families: [seat = 1] }) => ({
      account: familyAccount(school.code, seat),
      as: InvitationAudience.GUARDIANS,
      title: '家长，有上学期的报告单（册）',
    })),
  ];
}

/** The officers of bureaus, who see rates and no child. */
export const offeredOfficers = ({ officers, units, password }: DemoWorld): Offered[] =>
  officers.map(({ unit, number, name }) => ({
    ...{ account: `${number}@${unit}`, password, name, title: `${ROLE_TITLES[RoleKind.COUNTY_OFFICER]}，用电脑打开` },
    ...{ school: units.find(({ code }) => code === unit)?.name ?? '', as: RoleKind.COUNTY_OFFICER },
  }));

async function familiesIn(services: Services, world: DemoWorld): Promise<Offered[]> {
  const offered = offeredFamilies(world);
  const names = await findIdentityNames(
    services,
    offered.map(({ account }) => account),
  );
  return offered.map((family) => {
    const rows = names.filter((row) => row.account === family.account);
    const school = [...new Set(rows.map((row) => row.school))].join('、');
    return { ...family, password: world.password, name: rows[0]?.name ?? '', school };
  });
}

async function staffIn(services: Services, world: DemoWorld): Promise<Offered[]> {
  const schools = [...world.schools, ...[...world.past, ...world.leaving].map(({ school }) => school)];
  const codes = schools.map(({ code }) => code);
  const rows = await services.database.db
    .selectFrom('staff_member as m')
    .innerJoin('unit as u', 'u.id', 'm.school_id')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .innerJoin('appointment as a', (join) =>
      join.onRef('a.school_id', '=', 'm.school_id').onRef('a.person_id', '=', 'm.person_id'),
    )
    .select(['u.code', 'u.name as school', 'm.staff_number', 'p.name', 'a.role', 'a.class_id'])
    .where('u.code', 'in', codes)
    .where('m.staff_number', 'in', world.accounts)
    .where('a.ends_on', 'is', null)
    .orderBy('u.code')
    .orderBy('m.staff_number')
    .execute();
  const found = new Map<string, Offered>();
  // The school that is lived in comes first, as the world tells them.
  for (const row of rows.toSorted((one, other) => codes.indexOf(one.code!) - codes.indexOf(other.code!))) {
    const account = `${row.staff_number}@${row.code}`;
    const as = row.role as RoleKind;
    if (found.has(account) && as !== RoleKind.HOMEROOM_TEACHER) continue;
    const { name, school } = row;
    found.set(account, { account, password: world.password, name, title: ROLE_TITLES[as], school, as });
  }
  return [...found.values()];
}

/** Everybody who can be tried, families first. */
export async function demoAccounts(services: Services): Promise<DemoAccount[]> {
  const world = await readWorld();
  const as = RoleKind.PLATFORM_OPERATOR;
  const operator = { ...world.operator, password: world.password, title: ROLE_TITLES[as], school: '', as };
  return inOrder([
    ...(await familiesIn(services, world)),
    ...(await staffIn(services, world)),
    ...offeredOfficers(world),
    operator,
  ]);
}
