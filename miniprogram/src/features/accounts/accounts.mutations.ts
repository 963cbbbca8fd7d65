import { mutationOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import { meQuery, type Child } from '../../session/me.queries';
import { beginSession, endSession, isSignedIn } from '../../session/session';
import {
  ChangePasswordDocument,
  RedeemInvitationDocument,
  SignInDocument,
  SignOutDocument,
  type ChangePasswordMutationVariables,
  type RedeemInvitationMutationVariables,
  type SignInMutationVariables,
} from './accounts.generated';

/** Signs in and keeps the session on this device. */
export const signIn = () =>
  mutationOptions({
    mutationFn: async (input: SignInMutationVariables['input']) => {
      const { signIn: signed } = await execute(SignInDocument, { input });
      beginSession(signed.token);
      return signed.me;
    },
  });

/** Binds a printed code and answers the children who came with it. */
export const redeemInvitation = () =>
  mutationOptions({
    mutationFn: async (input: RedeemInvitationMutationVariables['input']) => {
      const before = new Set((await knownChildren()).map((child) => child.id));
      const { redeemInvitation: signed } = await execute(RedeemInvitationDocument, { input });
      // The answer is a session of its own; the one that asked would stay behind as a second device.
      if (isSignedIn()) await execute(SignOutDocument, {}).catch(() => undefined);
      beginSession(signed.token);
      const after = await knownChildren().catch(() => []);
      return after.filter((child) => !before.has(child.id));
    },
  });

async function knownChildren(): Promise<Child[]> {
  return isSignedIn() ? ((await queryClient.fetchQuery(meQuery()))?.children ?? []) : [];
}

/** Replaces the password; what was read before the change may have been a refusal. */
export const changePassword = () =>
  mutationOptions({
    mutationFn: async (input: ChangePasswordMutationVariables['input']) => {
      await execute(ChangePasswordDocument, { input });
      queryClient.clear();
    },
  });

/** Ends the session of this device, here in any case; the server hears of it when it can be reached. */
export async function endHere(): Promise<void> {
  await execute(SignOutDocument, {}).catch(() => undefined);
  endSession();
}

/** Signs out. */
export const signOut = () => mutationOptions({ mutationFn: endHere });
