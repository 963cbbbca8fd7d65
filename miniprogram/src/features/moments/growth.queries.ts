import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { GrowthDocument, GrowthRecordsDocument, type GrowthPartFragment } from './growth.generated';

export type Growth = GrowthPartFragment;
export type GrowthDimension = Growth['dimensions'][number];

/** A child beside itself, in a term; in that of today when none is named. */
export const growthQuery = (studentId: string, termId: string | null) =>
  queryOptions({
    queryKey: ['timeline', studentId, 'growth', termId],
    queryFn: async () => (await execute(GrowthDocument, { studentId, termId })).growth,
  });

/** Which records of a term: of one dimension, of one day. */
export interface Behind {
  studentId: string;
  termId: string;
  dimensionId: string | null;
  day: string | null;
}

/** The records behind a number, the newest first. */
export const growthRecordsQuery = ({ studentId, termId, dimensionId, day }: Behind) =>
  infiniteQueryOptions({
    queryKey: ['timeline', studentId, 'growth', termId, dimensionId, day],
    queryFn: async ({ pageParam: after }) =>
      (await execute(GrowthRecordsDocument, { studentId, termId, dimensionId, day, after })).growthRecords,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
