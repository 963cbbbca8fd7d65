import { mutationOptions, queryOptions, skipToken } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import {
  IssueInvitationsDocument,
  OpenStaffAccountsDocument,
  type IssueInvitationsMutation,
  type IssueInvitationsMutationVariables,
  type OpenStaffAccountsMutation,
} from './slips.generated';

export type Invitation = IssueInvitationsMutation['issueInvitations'][number];
export type OpenedAccount = OpenStaffAccountsMutation['openStaffAccounts'][number];
export type Audience = IssueInvitationsMutationVariables['input']['audience'];

/** Codes made a moment ago: the server says them once, so they stay here until the app is closed or signed out. */
export const madeInvitationsQuery = (classId: string, audience: Audience) =>
  queryOptions<Invitation[]>({ queryKey: ['slips', classId, audience], queryFn: skipToken, gcTime: Infinity });

/** First passwords made a moment ago. */
export const openedAccountsQuery = (schoolId: string) =>
  queryOptions<OpenedAccount[]>({ queryKey: ['slips', schoolId], queryFn: skipToken, gcTime: Infinity });

/** ZM-1: makes codes for everybody of a class who is not bound yet. */
export const issueInvitations = (classId: string, audience: Audience) =>
  mutationOptions({
    mutationFn: async () =>
      (await execute(IssueInvitationsDocument, { input: { classId, audience } })).issueInvitations,
    onSuccess: (slips) => void queryClient.setQueryData(madeInvitationsQuery(classId, audience).queryKey, slips),
  });

/** ZM-1: opens accounts for all staff who have none; what was opened before on this screen stays on it. */
export const openStaffAccounts = (schoolId: string) =>
  mutationOptions({
    mutationFn: async () => (await execute(OpenStaffAccountsDocument, { input: { schoolId } })).openStaffAccounts,
    onSuccess: (opened) =>
      void queryClient.setQueryData(openedAccountsQuery(schoolId).queryKey, (before = []) => [...opened, ...before]),
  });
