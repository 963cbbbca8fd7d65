import { infiniteQueryOptions, mutationOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import { newId } from '../../platform/new-id';
import { InboxDocument, MarkReadDocument, type MessageFragment } from './notifications.generated';

export type Message = MessageFragment;
export type Line = Message['lines'][number];

/** What this person was told, the newest first. */
export const messagesQuery = (unreadOnly: boolean) =>
  infiniteQueryOptions({
    queryKey: ['messages', unreadOnly],
    queryFn: async ({ pageParam: after }) => (await execute(InboxDocument, { after, unreadOnly })).inbox,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });

/** Marks the messages of a day, or all, as read. */
export const markRead = () =>
  mutationOptions({
    mutationFn: (day: string | null) => execute(MarkReadDocument, { input: { day, clientMutationId: newId() } }),
    onSettled: () => Promise.all(['messages', 'me'].map((key) => queryClient.invalidateQueries({ queryKey: [key] }))),
  });
