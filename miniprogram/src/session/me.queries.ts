import { queryOptions } from '@tanstack/react-query';
import { execute } from '../graphql/client';
import { MeDocument, type MeFragment } from './me.generated';

export type Me = MeFragment;
export type Role = Me['roles'][number];

/** Who is signed in; null when nobody is. */
export const meQuery = () =>
  queryOptions({ queryKey: ['me'], queryFn: async () => (await execute(MeDocument, {})).me, staleTime: 300_000 });
