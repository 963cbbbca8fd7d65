import { mutationOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import { saveFile } from '../../platform/files';
import {
  ConsolePrintInvitationsDocument,
  type ConsolePrintInvitationsMutation,
  type ConsolePrintInvitationsMutationVariables,
} from './slips.generated';

/** Slips as the server tells them once; nothing of them is kept but in this window. */
export type PrintedSlips = ConsolePrintInvitationsMutation['printInvitations'];

/** Gives the slips to whoever sits here, once more if wished. */
export const saveSlips = ({ fileName, content }: PrintedSlips): void => saveFile(fileName, content);

/** Who has an account and who was invited, asked for again. */
export const refreshAccounts = async (): Promise<void> => {
  await Promise.all(
    ['account-rates', 'class-accounts'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
  );
};

/** ZM-1: makes new codes for a class, or some of its homes, and saves their slips; the same key makes none anew. */
export const printInvitations = () =>
  mutationOptions({
    mutationFn: async (input: ConsolePrintInvitationsMutationVariables['input']) =>
      (await execute(ConsolePrintInvitationsDocument, { input })).printInvitations,
    onSuccess: saveSlips,
    onSettled: refreshAccounts,
    gcTime: 0,
  });
