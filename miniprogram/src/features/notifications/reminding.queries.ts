import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import { newId } from '../../platform/new-id';
import {
  FamilyRemindingDocument,
  RemindFamiliesDocument,
  RemindRoundDocument,
  RoundRemindingDocument,
  type RemindingFragment,
} from './notifications.generated';

export type Reminding = RemindingFragment;

/** A thing of which people are reminded: a round, or what the families of a class record. */
export type Reminded = { roundId: string } | { classId: string };

const keyOf = (thing: Reminded) => ['reminding', 'roundId' in thing ? thing.roundId : thing.classId];

/** Who was told of a thing, and whether they have read it. */
export const remindingQuery = (thing: Reminded) =>
  queryOptions({
    queryKey: keyOf(thing),
    queryFn: async (): Promise<Reminding> =>
      'roundId' in thing
        ? (await execute(RoundRemindingDocument, thing)).roundReminding
        : (await execute(FamilyRemindingDocument, thing)).familyReminding,
    staleTime: 0,
  });

/** Reminds those who have not done a thing, once a day. */
export const remind = (thing: Reminded) =>
  mutationOptions({
    mutationFn: async (): Promise<Reminding> => {
      const clientMutationId = newId();
      return 'roundId' in thing
        ? (await execute(RemindRoundDocument, { input: { ...thing, clientMutationId } })).remindRound
        : (await execute(RemindFamiliesDocument, { input: { ...thing, clientMutationId } })).remindFamilies;
    },
    onSuccess: (reminding) => queryClient.setQueryData(keyOf(thing), reminding),
  });
