import type { Context } from '../kernel/context.js';
import { hashNewPassword, issueInvitations, redeemInvitation } from '../modules/accounts/index.js';
import { findUnitByCode } from '../modules/organisation/index.js';
import { findClasses, findClassStudents, presentClasses } from '../modules/people/index.js';
import { actAs, run } from './act-as.js';
import { ConsentDecision, ConsentKind, decideConsent } from '../modules/privacy/index.js';
import type { DemoWorld } from './world.js';

type Family = DemoWorld['families'][number];
type Child = Family['children'][number];

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
