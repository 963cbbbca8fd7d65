import { personIn } from '../../../kernel/actor.js';
import type { Change, Context } from '../../../kernel/context.js';
import { conflict, forbidden, invalidInput, notFound, ruleBroken } from '../../../kernel/errors.js';
import type { ClientKey } from '../../../kernel/idempotency.js';
import { isId, type Id } from '../../../kernel/ids.js';
import { forgetAttempts } from '../../../platform/attempts/index.js';
import { loadVisibleSchool } from '../../organisation/index.js';
import { Credential } from '../account.entity.js';
import { SIGN_IN_BY_ACCOUNT } from '../limits.js';
import { passwordOn } from '../password.js';
import { findAccountNames, findAccountsOf, findElsewhere, findStaffMember } from '../staff-people.queries.js';
import { resetsPasswords } from '../staff-people.present.js';
import { whyNotReset, type ResetReason } from '../staff-people.rules.js';
import { endSessions } from './end-session.js';
import type { OpenedAccount } from './open-staff-accounts.js';

/** Whose password is reset, and why. */
export interface ResetWanted {
  schoolId: string;
  staffId: string;
  reason: ResetReason;
}

/** Announced when the password of somebody was reset; the person is told. */
export const PASSWORD_RESET = 'accounts.password-reset';

/** What is kept of a reset; the password is not among it. */
export interface PasswordReset {
  schoolId: Id;
  staffId: Id;
}

/** The member of staff with the account, if the actor may reset its password; refused with who can do it otherwise. */
async function loadToReset(ctx: Context, { schoolId, staffId }: ResetWanted) {
  const school = await loadVisibleSchool(ctx, schoolId);
  if (!resetsPasswords(ctx.actor, school.id)) throw forbidden(whyNotReset(false, NOBODY)!);
  if (!isId(staffId)) throw invalidInput('staffId', '请从教职工名单里选一位。');
  const member = await findStaffMember(ctx, school.id, staffId);
  if (!member) throw notFound('这位教职工');
  const [account] = await findAccountsOf(ctx, school.id, [member.person_id]);
  const elsewhere = await findElsewhere(ctx, school.id, account ? [account.identity_id] : []);
  const why = whyNotReset(true, {
    hasAccount: account !== undefined,
    isOneself: member.person_id === personIn(ctx.actor, school.id) || account?.identity_id === ctx.actor.identityId,
    isElsewhere: elsewhere.size > 0,
  });
  if (why) throw forbidden(why);
  return { school, member, account: account! };
}

const NOBODY = { hasAccount: false, isOneself: false, isElsewhere: false };

const whoseOf = ({ schoolId, staffId }: PasswordReset): string => `reset ${schoolId} ${staffId}`;

/** Makes the hash of the new first password; before the transaction, and only for who may. */
export async function prepareReset(ctx: Context, wanted: ResetWanted, key: ClientKey): Promise<string> {
  const { school, member } = await loadToReset(ctx, wanted);
  return ctx.passwords.hash(passwordOn(ctx, whoseOf({ schoolId: school.id, staffId: member.id }), key));
}

/** Gives a member of staff a first password anew: every device is signed out, and a locked door is open again. */
export async function resetStaffPassword(
  change: Change,
  wanted: ResetWanted,
  secretHash: string,
): Promise<PasswordReset> {
  const { school, member, account } = await loadToReset(change, wanted);
  const credential = await change.em.findOneOrFail(Credential, { id: account.credential_id });
  credential.secretHash = secretHash;
  credential.mustChange = true;
  await endSessions(change, account.identity_id, null);
  for (const { name_index } of await findAccountNames(change, account.credential_id))
    await forgetAttempts(change, SIGN_IN_BY_ACCOUNT, name_index);
  await forgetAttempts(change, SIGN_IN_BY_ACCOUNT, account.identity_id);
  const subject = { kind: 'person', id: member.person_id };
  change.announce({ schoolId: school.id, kind: PASSWORD_RESET, subject, detail: { reason: wanted.reason } });
  return { schoolId: school.id, staffId: member.id };
}

/** The account with its first password, as long as it is that one. */
export async function accountAfterReset(ctx: Context, reset: PasswordReset, key: ClientKey): Promise<OpenedAccount> {
  const member = await findStaffMember(ctx, reset.schoolId, reset.staffId);
  if (!member) throw notFound('这位教职工');
  const [account] = await findAccountsOf(ctx, reset.schoolId, [member.person_id]);
  if (!account) throw conflict();
  const password = passwordOn(ctx, whoseOf(reset), key);
  const isStill = Number(account.must_change) === 1 && (await ctx.passwords.prove(password, account.secret_hash));
  if (!isStill) throw ruleBroken('这个初始密码已经换过了，不能再用。本人还是登不进去，请重新重置一次。');
  const names = await findAccountNames(ctx, account.credential_id);
  const shown = names.find((name) => name.shown !== null)?.shown ?? '';
  return { staffNumber: member.staff_number, name: member.name, account: shown, initialPassword: password };
}
