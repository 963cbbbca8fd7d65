import type { Change } from '../../../kernel/context.js';
import { DomainError, ErrorCode, invalidInput, ruleBroken } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { forgetAttempts } from '../../../platform/attempts/index.js';
import { indexOfAccount } from '../account-names.js';
import { isOnStaff } from '../account.queries.js';
import { AccountName, Credential, Identity, IdentityPerson } from '../account.entity.js';
import { Invitation } from '../invitation.entity.js';
import { InvitationState } from '../invitation.lifecycle.js';
import { plainCode } from '../invitation.rules.js';
import { SIGN_IN_BY_ACCOUNT } from '../limits.js';
import { findAccountNames } from '../staff-people.queries.js';
import { endSessions } from './end-session.js';
import { hashOfCode } from './issue-invitations.js';

/** The one answer to a wrong, used, revoked or expired code. */
export const wrongCode = (): DomainError =>
  new DomainError(ErrorCode.WRONG_CREDENTIALS, '邀请码不对，或已经用过、已过期。请核对纸条，或请班主任重新打印。', {
    field: 'code',
  });

const ACCOUNT_SHAPE = /^(1\d{10}|[A-Za-z][\w.-]{3,31})$/;

/** A new account of somebody who is not signed in. */
export interface NewAccount {
  account: string;
  /** Hashed before the transaction. */
  secretHash: string;
}

/** The account name that somebody wants: a phone, or a word of four letters and more. */
export function plainAccount(account: string): string {
  const plain = account.normalize('NFKC').trim();
  if (!ACCOUNT_SHAPE.test(plain)) throw invalidInput('account', '账号请用手机号，或字母开头、至少四位的字母和数字。');
  return plain;
}

const nameTaken = (): DomainError =>
  new DomainError(
    ErrorCode.CONFLICT,
    '这个账号已经有人使用。如果是您本人，请先登录，再在“我的”里输入邀请码；登不进去，就换一个账号名。',
    { field: 'account' },
  );

/** Opens an account: of a new identity, or of one that so far only used borrowed devices. */
async function openAccount(change: Change, wanted: NewAccount, known: Id | null): Promise<Id> {
  const nameIndex = indexOfAccount(change, wanted.account);
  if (await change.em.findOne(AccountName, { nameIndex })) throw nameTaken();
  const [identityId, credentialId] = [known ?? newId(), newId()];
  if (known === null) change.em.create(Identity, { id: identityId, createdAt: change.clock.now() } as never);
  const { secretHash, account } = wanted;
  change.em.create(Credential, {
    id: credentialId,
    identityId,
    kind: 'PASSWORD',
    secretHash,
    mustChange: false,
  } as never);
  change.em.create(AccountName, { id: newId(), credentialId, nameIndex, shown: account } as never);
  return identityId;
}

/** OP-3: what a borrowed device already made of a person; refused when the person has an account of its own. */
async function findUnclaimed(change: Change, person: { schoolId: Id; personId: Id }): Promise<IdentityPerson | null> {
  const known = await change.em.findOne(IdentityPerson, person);
  if (known && (await change.em.findOne(Credential, { identityId: known.identityId }))) throw wrongCode();
  return known;
}

/** What a good code binds: the person, and to whom it was bound so far. */
interface Bound {
  invitation: Invitation;
  known: IdentityPerson | null;
}

async function findGood(change: Change, typed: string): Promise<Bound> {
  const codeHash = hashOfCode(change, plainCode(typed));
  const invitation = await change.em.findOne(Invitation, { codeHash });
  const isGood = invitation?.state === InvitationState.OPEN && invitation.expiresAt > change.clock.now();
  if (!invitation || !isGood) throw wrongCode();
  const person = { schoolId: invitation.schoolId, personId: invitation.personId };
  const find = invitation.renewal ? findToRenew : findUnclaimed;
  return { invitation, known: await find(change, person) };
}

/** Whose account is proved anew; never that of staff, nor the one in which the code is typed. */
async function findToRenew(change: Change, person: { schoolId: Id; personId: Id }): Promise<IdentityPerson | null> {
  if (await isOnStaff(change, person.schoolId, person.personId)) throw wrongCode();
  const known = await change.em.findOne(IdentityPerson, person);
  if (known && known.identityId === change.actor.identityId)
    throw ruleBroken('您现在登录的就是这个账号，不用这张纸条。要换密码，请先退出登录，再扫纸条上的码。');
  return known;
}

/** DC-3: binds an identity to the person a code was printed for; the code is used up. */
export async function redeemInvitation(
  change: Change,
  input: { code: string; account: NewAccount | null },
): Promise<{ identityId: Id }> {
  const { invitation, known } = await findGood(change, input.code);
  const { schoolId, personId, renewal } = invitation;
  const identityId = await identityFor(change, input.account, { invitation, known });
  invitation.become(InvitationState.USED);
  if (known) known.identityId = identityId;
  else change.em.create(IdentityPerson, { id: newId(), identityId, schoolId, personId } as never);
  const detail: Record<string, string> = renewal ? { renewal } : {};
  change.announce({
    schoolId,
    kind: 'accounts.invitation-redeemed',
    subject: { kind: 'person', id: personId },
    detail,
  });
  return { identityId };
}

/** Whose the person is from now on: of who is signed in, of the same identity proved anew, or of a new one. */
async function identityFor(change: Change, wanted: NewAccount | null, { invitation, known }: Bound): Promise<Id> {
  if (!wanted) return change.actor.identityId!;
  if (!invitation.renewal || !known) return openAccount(change, wanted, known?.identityId ?? null);
  const isAllOfIt = (await change.em.count(IdentityPerson, { identityId: known.identityId })) === 1;
  const credential = isAllOfIt ? await change.em.findOne(Credential, { identityId: known.identityId }) : null;
  return credential
    ? proveAnew(change, wanted, credential)
    : openAccount(change, wanted, isAllOfIt ? known.identityId : null);
}

/** HN-20: the same identity with a new password: every device is signed out, and a locked door is open again. */
async function proveAnew(change: Change, { account, secretHash }: NewAccount, credential: Credential): Promise<Id> {
  const nameIndex = indexOfAccount(change, account);
  const name = await change.em.findOne(AccountName, { nameIndex });
  if (name && name.credentialId !== credential.id) throw nameTaken();
  if (!name)
    change.em.create(AccountName, { id: newId(), credentialId: credential.id, nameIndex, shown: account } as never);
  credential.secretHash = secretHash;
  credential.mustChange = false;
  await endSessions(change, credential.identityId, null);
  for (const { name_index } of await findAccountNames(change, credential.id))
    await forgetAttempts(change, SIGN_IN_BY_ACCOUNT, name_index);
  await forgetAttempts(change, SIGN_IN_BY_ACCOUNT, credential.identityId);
  return credential.identityId;
}
