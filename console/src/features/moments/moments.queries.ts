import { infiniteQueryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { ConsoleTimelineDocument, type ConsoleTimelineQuery } from './moments.generated';

export type Moment = ConsoleTimelineQuery['timeline']['nodes'][number];
export type MomentRecord = NonNullable<Moment['record']>;

/** The moments of a child, the newest first, page by page. */
export const timelineQuery = (studentId: string) =>
  infiniteQueryOptions({
    queryKey: ['timeline', studentId],
    queryFn: async ({ pageParam: after }) => (await execute(ConsoleTimelineDocument, { studentId, after })).timeline,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
