import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import {
  ConsoleDrawSampleDocument,
  ConsoleInspectBookletDocument,
  ConsoleLookAgainDocument,
  ConsoleSampledBookletDocument,
  ConsoleSampledBookletsDocument,
  ConsoleSamplingDocument,
  ConsoleUnpublishedPupilsDocument,
  type ConsoleDrawSampleMutationVariables,
  type ConsoleInspectBookletMutationVariables,
  type ConsoleLookAgainMutationVariables,
  type ConsoleSampledBookletsQueryVariables,
  type ConsoleSampledDetailFragment,
  type ConsoleSampledFragment,
  type ConsoleSamplingFragment,
  type ConsoleUnpublishedPupilsQuery,
  type ConsoleUnpublishedPupilsQueryVariables,
} from './samples.generated';

export type Sampling = ConsoleSamplingFragment;
export type SampleDraw = Sampling['draws'][number];
export type Sampled = ConsoleSampledFragment;
export type SampledDetail = ConsoleSampledDetailFragment;
export type SampleState = Sampled['state'];
export type SampledSort = NonNullable<ConsoleSampledBookletsQueryVariables['sort']>;
export type UnpublishedSort = NonNullable<ConsoleUnpublishedPupilsQueryVariables['sort']>;
export type UnpublishedPupil = ConsoleUnpublishedPupilsQuery['unpublishedPupils']['nodes'][number];

const PAGE = 20;

/** The draws of a school and term, the newest term when none is named. */
export const samplingQuery = (schoolId: string, termId: string | null) =>
  queryOptions({
    queryKey: ['sampling', schoolId, termId],
    queryFn: async () => (await execute(ConsoleSamplingDocument, { schoolId, termId })).sampling,
    placeholderData: keepPreviousData,
  });

/** One page of the booklets that were drawn. */
export const sampledQuery = (wanted: Omit<ConsoleSampledBookletsQueryVariables, 'first'>) =>
  queryOptions({
    queryKey: ['sampled', wanted],
    queryFn: async () => (await execute(ConsoleSampledBookletsDocument, { ...wanted, first: PAGE })).sampledBooklets,
    placeholderData: keepPreviousData,
  });

/** A booklet that was drawn, with its check sheet and what was said. */
export const oneSampledQuery = (id: string) =>
  queryOptions({
    queryKey: ['one-sampled', id],
    queryFn: async () => (await execute(ConsoleSampledBookletDocument, { id })).sampledBooklet,
  });

/** One page of the pupils without a published booklet. */
export const unpublishedQuery = (wanted: Omit<ConsoleUnpublishedPupilsQueryVariables, 'first'>) =>
  queryOptions({
    queryKey: ['unpublished', wanted],
    queryFn: async () =>
      (await execute(ConsoleUnpublishedPupilsDocument, { ...wanted, first: PAGE })).unpublishedPupils,
    placeholderData: keepPreviousData,
  });

/** Draws booklets by lot. */
export const drawSample = () =>
  mutationOptions({
    mutationFn: async (input: ConsoleDrawSampleMutationVariables['input']) =>
      (await execute(ConsoleDrawSampleDocument, { input })).drawSample,
    onSuccess: () => renew(),
  });

const renew = (): Promise<void[]> =>
  Promise.all(['sampling', 'sampled'].map((first) => queryClient.invalidateQueries({ queryKey: [first] })));

const keep = (kept: SampledDetail): Promise<void[]> => {
  queryClient.setQueryData(oneSampledQuery(kept.booklet.id).queryKey, kept);
  return renew();
};

/** Keeps what was found. */
export const inspectBooklet = () =>
  mutationOptions({
    mutationFn: async (input: ConsoleInspectBookletMutationVariables['input']) =>
      (await execute(ConsoleInspectBookletDocument, { input })).inspectBooklet,
    onSuccess: keep,
  });

/** Keeps what a second look came to. */
export const lookAgain = () =>
  mutationOptions({
    mutationFn: async (input: ConsoleLookAgainMutationVariables['input']) =>
      (await execute(ConsoleLookAgainDocument, { input })).lookAgain,
    onSuccess: keep,
  });
