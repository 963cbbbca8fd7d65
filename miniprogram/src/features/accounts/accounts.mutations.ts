import { mutationOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import { beginSession, endSession } from '../../session/session';
import {
  ChangePasswordDocument,
  SignInDocument,
  SignOutDocument,
  type ChangePasswordMutationVariables,
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

/** Replaces the password; what was read before the change may have been a refusal. */
export const changePassword = () =>
  mutationOptions({
    mutationFn: async (input: ChangePasswordMutationVariables['input']) => {
      await execute(ChangePasswordDocument, { input });
      queryClient.clear();
    },
  });

/** Signs out here at once; the server hears of it when it can be reached. */
export const signOut = () =>
  mutationOptions({
    mutationFn: async () => {
      await execute(SignOutDocument, {}).catch(() => undefined);
      endSession();
    },
  });
