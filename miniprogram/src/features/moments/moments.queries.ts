import { infiniteQueryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { TimelineDocument, type TimelineQuery } from './moments.generated';

export type Moment = TimelineQuery['timeline']['nodes'][number];
export type MomentRecord = NonNullable<Moment['record']>;

/** The moments of a child, the newest first, page by page. */
export const timelineQuery = (studentId: string) =>
  infiniteQueryOptions({
    queryKey: ['timeline', studentId],
    queryFn: async ({ pageParam }) => (await execute(TimelineDocument, { studentId, after: pageParam })).timeline,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
