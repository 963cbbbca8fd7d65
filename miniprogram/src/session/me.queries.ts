import { queryOptions } from '@tanstack/react-query';
import { execute } from '../graphql/client';
import { orLast } from '../graphql/last-answers';
import { rememberWho } from './session';
import { MeDocument, type ChildFragment, type MeFragment } from './me.generated';

export type Role = MeFragment['roles'][number];
export type Child = ChildFragment;

/** Who is signed in, with the children they look after; for a pupil the one child is the pupil. */
export interface Me extends MeFragment {
  children: Child[];
  /** Messages that are not read. */
  unread: number;
}

/** Who is signed in; null when nobody is. */
export const meQuery = () =>
  queryOptions({ queryKey: ['me'], queryFn: () => orLast('me', readMe), staleTime: 300_000 });

async function readMe(): Promise<Me | null> {
  const { me, myChildren, unreadMessages } = await execute(MeDocument, {});
  if (me) rememberWho(me.identityId);
  return me && { ...me, children: myChildren, unread: unreadMessages };
}
