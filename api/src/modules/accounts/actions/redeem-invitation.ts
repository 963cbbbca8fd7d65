import type { Change } from '../../../kernel/context.js';
import { DomainError, ErrorCode, invalidInput } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { indexOfAccount } from '../account-names.js';
import { AccountName, Credential, Identity, IdentityPerson } from '../account.entity.js';
import { Invitation } from '../invitation.entity.js';
import { InvitationState } from '../invitation.lifecycle.js';
import { plainCode } from '../invitation.rules.js';
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

/** Opens an account: of a new identity, or of one that so far only used borrowed devices. */
async function openAccount(change: Change, wanted: NewAccount, known: Id | null): Promise<Id> {
  const nameIndex = indexOfAccount(change, wanted.account);
  if (await change.em.findOne(AccountName, { nameIndex })) {
    throw new DomainError(
      ErrorCode.CONFLICT,
      '这个账号已经有人使用。如果是您本人，请先登录，再在“我的”里输入邀请码。',
      { field: 'account' },
    );
  }
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

/** DC-3: binds an identity to the person a code was printed for; the code is used up. */
export async function redeemInvitation(
  change: Change,
  input: { code: string; account: NewAccount | null },
): Promise<{ identityId: Id }> {
  const codeHash = hashOfCode(change, plainCode(input.code));
  const invitation = await change.em.findOne(Invitation, { codeHash });
  const isGood = invitation?.state === InvitationState.OPEN && invitation.expiresAt > change.clock.now();
  if (!invitation || !isGood) throw wrongCode();
  const { schoolId, personId } = invitation;
  const known = await findUnclaimed(change, { schoolId, personId });
  const identityId = input.account
    ? await openAccount(change, input.account, known?.identityId ?? null)
    : change.actor.identityId!;
  invitation.become(InvitationState.USED);
  if (known) known.identityId = identityId;
  else change.em.create(IdentityPerson, { id: newId(), identityId, schoolId, personId } as never);
  change.announce({ schoolId, kind: 'accounts.invitation-redeemed', subject: { kind: 'person', id: personId } });
  return { identityId };
}
