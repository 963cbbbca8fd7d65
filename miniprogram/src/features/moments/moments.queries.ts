import { infiniteQueryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { orLast } from '../../graphql/last-answers';
import { TimelineDocument, type TimelineQuery } from './moments.generated';

export type Moment = TimelineQuery['timeline']['nodes'][number];
export type MomentRecord = NonNullable<Moment['record']>;

/** The moments of a child, the newest first, page by page. */
export const timelineQuery = (studentId: string) =>
  infiniteQueryOptions({
    queryKey: ['timeline', studentId],
    queryFn: ({ pageParam: after }) =>
      after === null ? orLast(`timeline.${studentId}`, () => read(studentId, after)) : read(studentId, after),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

const read = async (studentId: string, after: string | null) =>
  (await execute(TimelineDocument, { studentId, after })).timeline;
