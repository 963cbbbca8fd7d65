import type { FastifyInstance } from 'fastify';
import type { Services } from '../kernel/context.js';
import { ROLE_TITLES, RoleKind } from '../modules/people/index.js';
import { findIdentityNames, InvitationAudience } from '../modules/accounts/index.js';
import { readWorld, type DemoWorld } from './world.js';

/** An account with which anybody may look around the demo world. */
interface DemoAccount {
  account: string;
  password: string;
  name: string;
  title: string;
  school: string;
}

async function demoAccounts(services: Services): Promise<DemoAccount[]> {
  const world = await readWorld();
  const rows = await services.database.db
    .selectFrom('staff_member as m')
    .innerJoin('unit as u', 'u.id', 'm.school_id')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .innerJoin('appointment as a', (join) =>
      join.onRef('a.school_id', '=', 'm.school_id').onRef('a.person_id', '=', 'm.person_id'),
    )
    .select(['u.code', 'u.name as school', 'm.staff_number', 'p.name', 'a.role', 'a.class_id'])
    .where(
      'u.code',
      'in',
      [...world.schools, ...[...world.past, ...world.leaving].map(({ school }) => school)].map(({ code }) => code),
    )
    .where('m.staff_number', 'in', world.accounts)
    .where('a.ends_on', 'is', null)
    .orderBy('u.code')
    .orderBy('m.staff_number')
    .execute();
  const titles = new Map<string, DemoAccount>();
  for (const row of rows) {
    const account = `${row.staff_number}@${row.code}`;
    const title = ROLE_TITLES[row.role as RoleKind];
    const former = titles.get(account);
    if (former && row.role !== RoleKind.HOMEROOM_TEACHER) continue;
    titles.set(account, { account, password: world.password, name: row.name, title, school: row.school });
  }
  const operator = {
    ...world.operator,
    password: world.password,
    title: ROLE_TITLES[RoleKind.PLATFORM_OPERATOR],
    school: '',
  };
  return [...titles.values(), ...(await families(services, world)), operator];
}

const FAMILY_TITLES = { [InvitationAudience.GUARDIANS]: '家长', [InvitationAudience.STUDENTS]: '学生' };

async function families(services: Services, world: DemoWorld): Promise<DemoAccount[]> {
  const offered = world.families.filter((family) => family.offered);
  const names = await findIdentityNames(
    services,
    offered.map((family) => family.account),
  );
  return offered.map(({ account, audience }) => {
    const rows = names.filter((row) => row.account === account);
    const school = [...new Set(rows.map((row) => row.school))].join('、');
    return { account, password: world.password, name: rows[0]?.name ?? '', title: FAMILY_TITLES[audience], school };
  });
}

/** `GET /demo/accounts`: who can be tried; nobody outside of demo mode. */
export function serveDemo(http: FastifyInstance, services: Services, demo: boolean): void {
  http.get('/demo/accounts', async () => (demo ? demoAccounts(services) : []));
}
