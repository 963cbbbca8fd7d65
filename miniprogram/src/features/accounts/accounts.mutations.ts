import { mutationOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { beginSession, endSession } from '../../session/session';
import { SignInDocument, SignOutDocument, type SignInMutationVariables } from './accounts.generated';

/** Signs in and keeps the session on this device. */
export const signIn = () =>
  mutationOptions({
    mutationFn: async (input: SignInMutationVariables['input']) => {
      const { signIn: signed } = await execute(SignInDocument, { input });
      beginSession(signed.token);
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
