import { mutationOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { beginSession, endSession, passwordReplaced } from '../../session/session';
import {
  ConsoleChangePasswordDocument,
  ConsoleSignInDocument,
  ConsoleSignOutDocument,
  type ConsoleChangePasswordMutationVariables,
  type ConsoleSignInMutationVariables,
} from './accounts.generated';

/** Signs in and keeps the session in this browser. */
export const signIn = () =>
  mutationOptions({
    mutationFn: async (input: ConsoleSignInMutationVariables['input']) => {
      const { signIn: signed } = await execute(ConsoleSignInDocument, { input });
      beginSession(signed.token, signed.me.mustChangePassword);
    },
  });

/** Replaces the password. */
export const changePassword = () =>
  mutationOptions({
    mutationFn: async (input: ConsoleChangePasswordMutationVariables['input']) => {
      await execute(ConsoleChangePasswordDocument, { input });
      passwordReplaced();
    },
  });

/** Signs out here at once; the server hears of it when it can be reached. */
export const signOut = () =>
  mutationOptions({
    mutationFn: async () => {
      await execute(ConsoleSignOutDocument, {}).catch(() => undefined);
      endSession();
    },
  });
