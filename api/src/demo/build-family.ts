import type { Change, Context } from '../kernel/context.js';
import { change } from '../kernel/unit-of-work.js';
import {
  hashNewPassword,
  issueInvitations,
  openSession,
  proveIdentity,
  redeemInvitation,
  resolveActor,
} from '../modules/accounts/index.js';
import { findUnitByCode } from '../modules/organisation/index.js';
import { findClasses, findClassStudents, presentClasses } from '../modules/people/index.js';
import { consent } from './build-life.js';
import type { DemoWorld } from './world.js';

type Family = DemoWorld['families'][number];
type Child = Family['children'][number];

const run = <T>(ctx: Context, action: (unit: Change) => Promise<T>): Promise<T> =>
  change(ctx, action, async (_, done) => done);

/** Signs in as somebody of the demo world, as a client would. */
export async function actAs(ctx: Context, account: string, password: string): Promise<Context> {
  const identityId = await proveIdentity(ctx, account, password);
  const { token } = await run(ctx, (unit) => openSession(unit, identityId));
  return { ...ctx, actor: await resolveActor(ctx, token) };
}

async function codeFor(ctx: Context, world: DemoWorld, family: Family, child: Child): Promise<string> {
  const school = await findUnitByCode(ctx, child.school);
  const office = await actAs(ctx, `${world.administrator}@${child.school}`, world.password);
  const classes = presentClasses(ctx, await findClasses(office, school!.id));
  const schoolClass = classes.find((row) => row.name === child.class)!;
  const place = { id: schoolClass.id, school_id: school!.id };
  const pupils = await findClassStudents(office, place, '', { first: 100, after: null });
  const pupil = pupils.find((row) => row.seat_number === child.seat)!;
  const slips = await run(office, (unit) => issueInvitations(unit, { classId: place.id, audience: family.audience }));
  return slips.find((slip) => slip.studentName.split('、').includes(pupil.name!))!.code;
}

/** Binds a family of the demo world by printed codes: the first opens the account, the others join it. */
export async function buildFamily(ctx: Context, world: DemoWorld, family: Family): Promise<void> {
  const { account } = family;
  for (const [index, child] of family.children.entries()) {
    const code = await codeFor(ctx, world, family, child);
    const isFirst = index === 0;
    const secretHash = isFirst ? await hashNewPassword(account, world.password) : '';
    const who = isFirst ? ctx : await actAs(ctx, account, world.password);
    await run(who, (unit) => redeemInvitation(unit, { code, account: isFirst ? { account, secretHash } : null }));
  }
  await consent(await actAs(ctx, account, world.password));
}
