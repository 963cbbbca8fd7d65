import type { Change, Context } from '../../../kernel/context.js';
import { notFound, ruleBroken } from '../../../kernel/errors.js';
import type { ClientKey } from '../../../kernel/idempotency.js';
import { newId, type Id } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import { findEnrolled, loadInvitableClass, type ClassPlace, type Invitee } from '../../people/index.js';
import { findOpenInvitations } from '../account.queries.js';
import { codeOfHash } from '../invitation.rules.js';
import {
  findInvitees,
  renewInvitations,
  slipOf,
  type InvitationAudience,
  type InvitationSlip,
} from './issue-invitations.js';

/** For whom of a class slips are wanted: for all of the audience, or only at the homes of some pupils. */
export interface SlipsWanted {
  classId: Id;
  audience: InvitationAudience;
  studentIds?: string[] | null;
}

/** What is kept of slips that were made; no code is among it. */
export interface IssuedOnPaper {
  schoolId: Id;
  classId: Id;
  audience: InvitationAudience;
  invitationIds: Id[];
}

/**
 * The code of an invitation made on paper: a keyed hash of its id and of the submission. It is kept nowhere, and the same
 * submission, sent again after its answer was lost, is told the same codes.
 */
export const codeOn = ({ vault }: Pick<Context, 'vault'>, id: Id, key: ClientKey): string =>
  codeOfHash(vault.blindIndex('invitation on paper', `${id} ${key.identityId} ${key.key}`));

async function atHomesOf(
  change: Change,
  place: ClassPlace,
  invitees: readonly Invitee[],
  studentIds: readonly string[],
): Promise<Invitee[]> {
  const enrolled = await findEnrolled(change, { schoolId: place.school_id, classId: place.id });
  const known = new Set<string>(enrolled.map(({ id }) => id));
  if (studentIds.some((id) => !known.has(id))) throw notFound('这名学生');
  const wanted = new Set<string>(studentIds);
  return invitees.filter(({ student_ids }) => student_ids.some((id) => wanted.has(id)));
}

/** ZM-1: makes codes for a class, or some of its homes, that are about to be printed. */
export async function issueOnPaper(change: Change, wanted: SlipsWanted, key: ClientKey): Promise<IssuedOnPaper> {
  const { classId, audience, studentIds } = wanted;
  const place = await loadInvitableClass(change, classId);
  const all = await findInvitees(change, place, audience);
  const invitees = studentIds ? await atHomesOf(change, place, all, studentIds) : all;
  const invitationIds: Id[] = [];
  await renewInvitations(change, place, { audience, invitees }, () => {
    const id = newId();
    invitationIds.push(id);
    return { id, code: codeOn(change, id, key) };
  });
  if (invitationIds.length === 0)
    throw ruleBroken('没有要打印的纸条：这些人都已经有账号，或者名册里没有登记家长。请刷新名单再看。');
  return { schoolId: place.school_id, classId: place.id, audience, invitationIds };
}

/** The slips of codes just made, in the order of the class; of what was used or replaced meanwhile there is none any more. */
export async function slipsOnPaper(ctx: Context, issued: IssuedOnPaper, key: ClientKey): Promise<InvitationSlip[]> {
  const { schoolId, classId, audience, invitationIds } = issued;
  const open = await findOpenInvitations(ctx, schoolId, invitationIds);
  const invitees = await findInvitees(ctx, { id: classId, school_id: schoolId }, audience);
  return invitees.flatMap((invitee) =>
    open
      .filter((row) => row.person_id === invitee.person_id)
      .map(({ id, expires_at }) => slipOf(invitee, codeOn(ctx, id, key), expires_at as Instant)),
  );
}
