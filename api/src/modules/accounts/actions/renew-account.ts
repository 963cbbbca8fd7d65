import type { Change, Context } from '../../../kernel/context.js';
import { invalidInput, notFound, ruleBroken } from '../../../kernel/errors.js';
import type { ClientKey } from '../../../kernel/idempotency.js';
import { isId, newId, type Id } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import { loadInvitableClass, type ClassPlace, type Invitee } from '../../people/index.js';
import { findBoundPersons, findOpenInvitations, isOnStaff } from '../account.queries.js';
import { Invitation } from '../invitation.entity.js';
import { InvitationState, type RenewalReason } from '../invitation.lifecycle.js';
import { findInvitees, InvitationAudience, issue, slipOf, type InvitationSlip } from './issue-invitations.js';
import { codeOn } from './issue-on-paper.js';

/** Announced when somebody who has an account was given a code anew; the person is told. */
export const RENEWAL_ISSUED = 'accounts.renewal-issued';

/** Who of a class gets in anew, and why. */
export interface RenewalWanted {
  classId: Id;
  personId: string;
  reason: RenewalReason;
}

/** What is kept of a code given anew; the code is not among it. */
export interface RenewalIssued {
  schoolId: Id;
  classId: Id;
  personId: Id;
  invitationId: Id;
}

async function findInvitee(ctx: Context, place: ClassPlace, personId: string): Promise<Invitee | undefined> {
  const guardians = await findInvitees(ctx, place, InvitationAudience.GUARDIANS);
  const all = [...guardians, ...(await findInvitees(ctx, place, InvitationAudience.STUDENTS))];
  return all.find((invitee) => invitee.person_id === personId);
}

async function loadToRenew(ctx: Context, { classId, personId }: RenewalWanted) {
  const place = await loadInvitableClass(ctx, classId);
  if (!isId(personId)) throw invalidInput('personId', '请从这个班的名单里选一位。');
  const invitee = await findInvitee(ctx, place, personId);
  if (!invitee) throw notFound('这位家长或学生');
  if (await isOnStaff(ctx, place.school_id, invitee.person_id))
    throw ruleBroken('这位家长也是本校教职工，用同一个账号。请由学校综评管理员在教职工名单里重置密码。');
  if (!(await findBoundPersons(ctx, place.school_id)).has(invitee.person_id))
    throw ruleBroken('这个人还没有账号，不用重新邀请，请直接打印邀请码。');
  return { place, invitee };
}

/** HN-20: gives somebody who can no longer sign in a code anew; the old password holds until the code is used. */
export async function renewAccount(change: Change, wanted: RenewalWanted, key: ClientKey): Promise<RenewalIssued> {
  const { place, invitee } = await loadToRenew(change, wanted);
  const [schoolId, personId] = [place.school_id, invitee.person_id];
  const before = await change.em.find(Invitation, { schoolId, personId, state: InvitationState.OPEN });
  for (const invitation of before) invitation.become(InvitationState.REVOKED);
  const invitationId = newId();
  issue(change, schoolId, invitee, {
    ...{ id: invitationId, code: codeOn(change, invitationId, key), renewal: wanted.reason },
  });
  const subject = { kind: 'person', id: personId };
  change.announce({ schoolId, kind: RENEWAL_ISSUED, subject, detail: { reason: wanted.reason } });
  return { schoolId, classId: place.id, personId, invitationId };
}

/** The slip of a code given anew, as long as it holds. */
export async function renewalOnPaper(ctx: Context, issued: RenewalIssued, key: ClientKey): Promise<InvitationSlip> {
  const { schoolId, classId, personId, invitationId } = issued;
  const [open] = await findOpenInvitations(ctx, schoolId, [invitationId]);
  const invitee = await findInvitee(ctx, { id: classId, school_id: schoolId }, personId);
  if (!open || !invitee) throw ruleBroken('这张纸条已经用过或换过新的。还是登不进去，请重新印一张。');
  return slipOf(invitee, codeOn(ctx, open.id, key), open.expires_at as Instant);
}
