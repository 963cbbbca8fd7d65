import type { Change, Context } from '../../../kernel/context.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { instantOf, millisecondsOf, type Instant } from '../../../kernel/time.js';
import {
  findGuardiansToInvite,
  findStudentsToInvite,
  loadInvitableClass,
  type ClassPlace,
  type Invitee,
} from '../../people/index.js';
import { Invitation } from '../invitation.entity.js';
import { InvitationState, type RenewalReason } from '../invitation.lifecycle.js';
import { INVITATION_DAYS, newCode, printedCode } from '../invitation.rules.js';
import { findBoundPersons } from '../account.queries.js';

const DAY_MS = 86_400_000;

/** For whom codes are printed. */
export enum InvitationAudience {
  GUARDIANS = 'GUARDIANS',
  STUDENTS = 'STUDENTS',
}

/** A slip to be cut out and handed over; the code is shown this once. */
export interface InvitationSlip {
  personName: string;
  studentName: string;
  kinship: string | null;
  code: string;
  expiresAt: Instant;
}

/** The hash under which a code is kept. */
export const hashOfCode = (change: Pick<Change, 'vault'>, code: string): string =>
  change.vault.blindIndex('invitation', code);

/** An invitation that is about to be kept: its id and its code. */
export interface NewInvitation {
  id: Id;
  code: string;
  /** Why an account is opened anew; absent on a first invitation. */
  renewal?: RenewalReason;
}

/** Keeps an invitation; what is told of it is its slip. */
export function issue(change: Change, schoolId: Id, invitee: Invitee, made: NewInvitation): InvitationSlip {
  const { id, code, renewal = null } = made;
  const createdAt = change.clock.now();
  const expiresAt = instantOf(millisecondsOf(createdAt) + INVITATION_DAYS * DAY_MS);
  const row = { id, schoolId, personId: invitee.person_id, state: InvitationState.OPEN, createdAt, expiresAt };
  change.em.create(Invitation, { ...row, renewal, codeHash: hashOfCode(change, code) } as never);
  return slipOf(invitee, code, expiresAt);
}

/** What stands on the slip of somebody. */
export function slipOf(invitee: Invitee, code: string, expiresAt: Instant): InvitationSlip {
  const { person_name: personName, student_name: studentName, kinship } = invitee;
  return { personName, studentName, kinship, code: printedCode(code), expiresAt };
}

/** Who of a class may have a code. */
export const findInvitees = (ctx: Context, place: ClassPlace, audience: InvitationAudience): Promise<Invitee[]> =>
  (audience === InvitationAudience.GUARDIANS ? findGuardiansToInvite : findStudentsToInvite)(ctx, place);

/** Makes codes for those of some people who have no account; codes given out to them before no longer hold. */
export async function renewInvitations(
  change: Change,
  place: ClassPlace,
  { audience, invitees }: { audience: InvitationAudience; invitees: readonly Invitee[] },
  newInvitation: () => NewInvitation,
): Promise<InvitationSlip[]> {
  const bound = await findBoundPersons(change, place.school_id);
  const wanted = invitees.filter((invitee) => !bound.has(invitee.person_id));
  const open = await change.em.find(Invitation, { schoolId: place.school_id, state: InvitationState.OPEN });
  const again = new Set(wanted.map((invitee) => invitee.person_id));
  for (const invitation of open) if (again.has(invitation.personId)) invitation.become(InvitationState.REVOKED);
  const subject = { kind: 'class', id: place.id };
  const detail = { audience, slips: wanted.length };
  change.announce({ schoolId: place.school_id, kind: 'accounts.invitations-issued', subject, detail });
  return wanted.map((invitee) => issue(change, place.school_id, invitee, newInvitation()));
}

/** ZM-1: prints a code for everybody of a class who has no account yet; codes given out before no longer hold. */
export async function issueInvitations(
  change: Change,
  { classId, audience }: { classId: Id; audience: InvitationAudience },
): Promise<InvitationSlip[]> {
  const place = await loadInvitableClass(change, classId);
  const invitees = await findInvitees(change, place, audience);
  return renewInvitations(change, place, { audience, invitees }, () => ({ id: newId(), code: newCode() }));
}
