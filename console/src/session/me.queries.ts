import { queryOptions } from '@tanstack/react-query';
import { execute } from '../graphql/client';
import { ConsoleMeDocument, type ConsoleMeQuery } from './me.generated';

/** Who is signed in. */
export type Me = NonNullable<ConsoleMeQuery['me']>;

/** One office or duty of theirs. */
export type Role = Me['roles'][number];

/** Who is signed in, with what they hold. */
export const meQuery = () =>
  queryOptions({
    queryKey: ['me'],
    queryFn: async () => (await execute(ConsoleMeDocument, {})).me ?? null,
    staleTime: 300_000,
  });
