import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import {
  ConsoleAdoptPresetDocument,
  ConsoleQuotaBurdenDocument,
  type ConsoleAdoptPresetMutationVariables,
  type ConsoleBurdenCostFragment,
  type ConsoleBurdenFragment,
} from './burden.generated';

export type BurdenCost = ConsoleBurdenCostFragment;
export type BurdenScheme = ConsoleBurdenFragment['schemes'][number];
export type BurdenGroup = BurdenScheme['groups'][number];
export type BurdenQuota = BurdenGroup['quotas'][number];

/** What the quotas of a school cost and how far they are, and what other schemes would cost. */
export const burdenQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['quota-burden', schoolId],
    queryFn: async () => (await execute(ConsoleQuotaBurdenDocument, { schoolId })).quotaBurden,
  });

/** Puts a preset in force. */
export const adoptPreset = () =>
  mutationOptions({
    mutationFn: async (input: ConsoleAdoptPresetMutationVariables['input']) =>
      (await execute(ConsoleAdoptPresetDocument, { input })).adoptPreset,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['quota-burden'] }),
  });
