import { personsOf, Sitting } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { findClassNames, ROLE_TITLES, type RoleKind } from '../people/index.js';
import type { findSessions, findSignIns } from './account.queries.js';
import type { DeviceType, MeType, SignInType } from './account.types.js';

/** Who is signed in, with the offices held today by name; null when nobody is. */
export async function presentMe(ctx: Context): Promise<MeType | null> {
  const { actor } = ctx;
  if (!actor.identityId) return null;
  const isBorrowed = actor.sitting !== Sitting.OWN;
  const names = await ctx.db
    .selectFrom('identity_person as ip')
    .innerJoin('person as p', 'p.id', 'ip.person_id')
    .innerJoin('unit as u', 'u.id', 'ip.school_id')
    .leftJoin('credential as c', (join) => join.onRef('c.identity_id', '=', 'ip.identity_id'))
    .leftJoin('account_name as n', (join) => join.onRef('n.credential_id', '=', 'c.id').on('n.shown', 'is not', null))
    .select(['u.id as unit_id', 'u.name as unit_name', 'p.name as person_name', 'n.shown'])
    .where('ip.identity_id', '=', actor.identityId)
    .$if(isBorrowed, (query) => query.where('ip.person_id', 'in', personsOf(actor)))
    .execute();
  const classNames = await findClassNames(ctx, actor.offices);
  const unitNames = new Map(names.map((row) => [row.unit_id, row.unit_name]));
  return {
    identityId: actor.identityId,
    displayName: names[0]?.person_name ?? '',
    account: (!isBorrowed && names[0]?.shown) || '',
    mustChangePassword: actor.mustChangePassword,
    grownChildren: actor.grown.length,
    roles: actor.offices.map((office) => ({
      id: office.appointmentId,
      kind: office.role as RoleKind,
      title: ROLE_TITLES[office.role as RoleKind],
      unitId: office.unitId,
      unitName: unitNames.get(office.unitId) ?? '',
      classId: office.classId,
      className: office.classId ? (classNames.get(office.classId) ?? null) : null,
    })),
  };
}

type SessionRows = Awaited<ReturnType<typeof findSessions>>;
type SignInRows = Awaited<ReturnType<typeof findSignIns>>;

/** The devices of the viewer, this one marked. */
export const presentDevices = (ctx: Context, rows: SessionRows): DeviceType[] =>
  rows.map((row) => ({
    id: row.id,
    name: row.device,
    since: row.created_at,
    expiresAt: row.expires_at,
    isThis: row.id === ctx.actor.sessionId,
  }));

/** Sign-ins as their owner sees them. */
export const presentSignIns = (rows: SignInRows): SignInType[] =>
  rows.map(({ succeeded, ...row }) => ({ ...row, succeeded: Boolean(succeeded) }));
