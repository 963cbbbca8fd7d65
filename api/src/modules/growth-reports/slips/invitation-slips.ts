import type { Context } from '../../../kernel/context.js';
import { ruleBroken } from '../../../kernel/errors.js';
import type { ClientKey } from '../../../kernel/idempotency.js';
import type { Id } from '../../../kernel/ids.js';
import { legalDateOf } from '../../../kernel/time.js';
import {
  InvitationAudience,
  renewalOnPaper,
  slipsOnPaper,
  type IssuedOnPaper,
  type RenewalIssued,
} from '../../accounts/index.js';
import { findClassesById, presentClasses } from '../../people/index.js';
import { dayWords } from '../papers/papers.rules.js';
import { drawSlips } from './draw-slips.js';
import { invitationSlip, renewalSlip } from './slips.rules.js';
import type { PrintedSlipsType } from './slips.types.js';

const TITLES: Record<InvitationAudience, string> = {
  [InvitationAudience.GUARDIANS]: '家长邀请码',
  [InvitationAudience.STUDENTS]: '学生邀请码',
};

async function placeOf(ctx: Context, schoolId: Id, classId: Id) {
  const [place] = presentClasses(ctx, await findClassesById(ctx, schoolId, [classId]));
  const house = { publicUrl: ctx.publicUrl, teacher: place!.homeroomTeacherName };
  return { place: `${place!.schoolName} ${place!.name}`, house };
}

/** HN-20: a code just given anew, as a slip to be cut out. */
export async function drawRenewal(ctx: Context, issued: RenewalIssued, key: ClientKey): Promise<PrintedSlipsType> {
  const { expiresAt, ...slip } = await renewalOnPaper(ctx, issued, key);
  const { place, house } = await placeOf(ctx, issued.schoolId, issued.classId);
  const slips = [renewalSlip({ ...slip, until: dayWords(legalDateOf(expiresAt)) }, house)];
  return drawSlips(ctx, { title: '重新邀请', place, slips });
}

/** ZM-1: invitations just made, as slips to be cut out. */
export async function drawInvitations(ctx: Context, issued: IssuedOnPaper, key: ClientKey): Promise<PrintedSlipsType> {
  const { schoolId, classId, audience } = issued;
  const slips = await slipsOnPaper(ctx, issued, key);
  if (slips.length === 0) throw ruleBroken('这些纸条已经用过或换过新的，请刷新名单再打印。');
  const { place, house } = await placeOf(ctx, schoolId, classId);
  return drawSlips(ctx, {
    title: TITLES[audience],
    place,
    slips: slips.map(({ expiresAt, ...slip }) =>
      invitationSlip({ ...slip, until: dayWords(legalDateOf(expiresAt)) }, house),
    ),
  });
}
