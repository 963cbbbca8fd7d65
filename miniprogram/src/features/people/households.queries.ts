import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import {
  ClassHouseholdsDocument,
  PauseHouseholdDocument,
  ResumeHouseholdDocument,
  type ClassHouseholdsFragment,
  type PauseHouseholdMutationVariables,
  type ResumeHouseholdMutationVariables,
} from './households.generated';

export type ClassHouseholds = ClassHouseholdsFragment;
export type HouseholdPause = ClassHouseholds['pauses'][number];
export type PauseReason = ClassHouseholds['reasons'][number]['reason'];

/** ZM-1: the households of a class that take no part. */
export const classHouseholdsQuery = (classId: string) =>
  queryOptions({
    queryKey: ['class-households', classId],
    queryFn: async () => (await execute(ClassHouseholdsDocument, { classId })).classHouseholds,
  });

const keep = (kept: ClassHouseholds): void => {
  queryClient.setQueryData(classHouseholdsQuery(kept.classId).queryKey, kept);
  void queryClient.invalidateQueries({ queryKey: ['child-measures'] });
};

/** ZM-1: marks that a household cannot take part. */
export const pauseHousehold = () =>
  mutationOptions({
    mutationFn: async (input: PauseHouseholdMutationVariables['input']) =>
      (await execute(PauseHouseholdDocument, { input })).pauseHousehold,
    onSuccess: keep,
  });

/** ZM-1: a household takes part again from today. */
export const resumeHousehold = () =>
  mutationOptions({
    mutationFn: async (input: ResumeHouseholdMutationVariables['input']) =>
      (await execute(ResumeHouseholdDocument, { input })).resumeHousehold,
    onSuccess: keep,
  });
