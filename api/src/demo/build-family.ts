import type { Context } from '../kernel/context.js';
import { hashNewPassword, InvitationAudience, issueInvitations, redeemInvitation } from '../modules/accounts/index.js';
import { findUnitByCode } from '../modules/organisation/index.js';
import { findClasses, findClassStudents, presentClasses } from '../modules/people/index.js';
import { actAs, run, signedInOnce } from './act-as.js';
import { ConsentDecision, ConsentKind, decideConsent } from '../modules/privacy/index.js';
import type { DemoWorld } from './world.js';

type Family = DemoWorld['families'][number];
type Child = Family['children'][number];

type SignedIn = (account: string) => Promise<Context>;

async function codeFor(ctx: Context, officeOf: SignedIn, family: Family, child: Child): Promise<string> {
  const school = await findUnitByCode(ctx, child.school);
  const office = await officeOf(child.school);
  const classes = presentClasses(ctx, await findClasses(office, school!.id));
  const schoolClass = classes.find((row) => row.name === child.class)!;
  const place = { id: schoolClass.id, school_id: school!.id };
  const pupils = await findClassStudents(office, place, '', { first: 100, after: null });
  const pupil = pupils.find((row) => row.seat_number === child.seat)!;
  const slips = await run(office, (unit) => issueInvitations(unit, { classId: place.id, audience: family.audience }));
  return slips.find((slip) => slip.studentName.split('、').includes(pupil.name!))!.code;
}

/** Every demo family has said yes, so that its moments can be shown. */
async function consent(ctx: Context): Promise<void> {
  for (const child of ctx.actor.guards) {
    for (const kind of [ConsentKind.TERMS, ConsentKind.PHOTOS, ConsentKind.DISPLAY]) {
      await run(ctx, (unit) =>
        decideConsent(unit, { studentId: child.studentId, kind, decision: ConsentDecision.GRANTED }),
      );
    }
  }
}

/** Binds a family of the demo world by printed codes: the first opens the account, the others join it. */
export async function buildFamily(ctx: Context, world: DemoWorld, family: Family, officeOf: SignedIn): Promise<void> {
  const { account } = family;
  for (const [index, child] of family.children.entries()) {
    const code = await codeFor(ctx, officeOf, family, child);
    const isFirst = index === 0;
    const secretHash = isFirst ? await hashNewPassword(ctx, account, world.password) : '';
    const who = isFirst ? ctx : await actAs(ctx, account, world.password);
    await run(who, (unit) => redeemInvitation(unit, { code, account: isFirst ? { account, secretHash } : null }));
  }
  if (family.audience === InvitationAudience.GUARDIANS) await consent(await actAs(ctx, account, world.password));
}

/** Binds all families of the demo world. */
export async function buildFamilies(ctx: Context, world: DemoWorld): Promise<void> {
  const who = signedInOnce(ctx, world.password);
  const officeOf: SignedIn = (school) => who(`${world.administrator}@${school}`);
  for (const family of world.families) await buildFamily(ctx, world, family, officeOf);
}
