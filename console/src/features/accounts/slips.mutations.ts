import { mutationOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import { saveFile } from '../../platform/files';
import {
  ConsolePrintInvitationsDocument,
  ConsolePrintStaffAccountsDocument,
  ConsoleRenewAccountDocument,
  ConsoleResetStaffPasswordDocument,
  type ConsolePrintInvitationsMutation,
  type ConsolePrintInvitationsMutationVariables,
  type ConsolePrintStaffAccountsMutationVariables,
  type ConsoleRenewAccountMutationVariables,
  type ConsoleResetStaffPasswordMutation,
  type ConsoleResetStaffPasswordMutationVariables,
} from './slips.generated';

/** Slips as the server tells them once; nothing of them is kept but in this window. */
export type PrintedSlips = ConsolePrintInvitationsMutation['printInvitations'];

/** A first password as the server tells it once. */
export type ResetPassword = ConsoleResetStaffPasswordMutation['resetStaffPassword'];
export type ResetReason = ConsoleResetStaffPasswordMutationVariables['input']['reason'];
export type RenewalReason = ConsoleRenewAccountMutationVariables['input']['reason'];

/** Gives the slips to whoever sits here, once more if wished. */
export const saveSlips = ({ fileName, content }: PrintedSlips): void => saveFile(fileName, content);

/** Who has an account and who was invited, asked for again. The list of people waits: its rows hold the open dialog. */
export const refreshAccounts = async (): Promise<void> => {
  await Promise.all([
    ...['account-rates', 'class-accounts', 'school-staff'].map((key) =>
      queryClient.invalidateQueries({ queryKey: [key] }),
    ),
    queryClient.invalidateQueries({ queryKey: ['school-people'], refetchType: 'none' }),
  ]);
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

/** ZM-1: opens accounts for staff who have none, and saves their slips. */
export const printStaffAccounts = () =>
  mutationOptions({
    mutationFn: async (input: ConsolePrintStaffAccountsMutationVariables['input']) =>
      (await execute(ConsolePrintStaffAccountsDocument, { input })).printStaffAccounts,
    onSuccess: saveSlips,
    onSettled: refreshAccounts,
    gcTime: 0,
  });

/** HN-20: gives a member of staff a first password anew. */
export const resetStaffPassword = () =>
  mutationOptions({
    mutationFn: async (input: ConsoleResetStaffPasswordMutationVariables['input']) =>
      (await execute(ConsoleResetStaffPasswordDocument, { input })).resetStaffPassword,
    onSettled: refreshAccounts,
    gcTime: 0,
  });

/** HN-20: makes a code for somebody who has an account and cannot sign in, and saves the slip; the same key makes none anew. */
export const renewAccount = () =>
  mutationOptions({
    mutationFn: async (input: ConsoleRenewAccountMutationVariables['input']) =>
      (await execute(ConsoleRenewAccountDocument, { input })).renewAccount,
    onSuccess: saveSlips,
    onSettled: refreshAccounts,
    gcTime: 0,
  });
