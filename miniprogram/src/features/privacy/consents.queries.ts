import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { orLast } from '../../graphql/last-answers';
import { queryClient } from '../../graphql/query-client';
import {
  ConsentsDocument,
  DecideConsentDocument,
  type ConsentFragment,
  type DecideConsentMutationVariables,
} from './consents.generated';

export type Consent = ConsentFragment;
export type Decision = Consent['viewerCanDecide'][number];

/** What a family is asked and told about a child. */
export const consentsQuery = (studentId: string) =>
  queryOptions({
    queryKey: ['consents', studentId],
    queryFn: () =>
      orLast(`consents.${studentId}`, async () => (await execute(ConsentsDocument, { studentId })).consents),
  });

/** OP-12: answers one matter about a child. */
export const decideConsent = () =>
  mutationOptions({
    mutationFn: async (input: DecideConsentMutationVariables['input']) =>
      (await execute(DecideConsentDocument, { input })).decideConsent,
    onSuccess: (consents, { studentId }) => void queryClient.setQueryData(consentsQuery(studentId).queryKey, consents),
  });

/** The matters that still wait for this person's answer. */
export const unanswered = (consents: Consent[]): Consent[] =>
  consents.filter(({ decision, viewerCanDecide }) => decision === null && viewerCanDecide.length > 0);

/** Whether any of it is this person's to decide. */
export const mayDecide = (consents: Consent[]): boolean =>
  consents.some(({ viewerCanDecide }) => viewerCanDecide.length > 0);
