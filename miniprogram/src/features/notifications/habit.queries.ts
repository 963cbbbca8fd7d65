import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import { newId } from '../../platform/new-id';
import { MyMessageHabitDocument, SaveMessageHabitDocument, type MessageHabitFragment } from './notifications.generated';

export type MessageHabit = MessageHabitFragment;

/** How this person wishes to be told. */
export const habitQuery = () =>
  queryOptions({
    queryKey: ['message-habit'],
    queryFn: async () => (await execute(MyMessageHabitDocument, {})).messageHabit,
  });

/** Says how one wishes to be told. */
export const saveHabit = () =>
  mutationOptions({
    mutationFn: async ({ isWeekly, fromHour, untilHour }: MessageHabit) =>
      (await execute(SaveMessageHabitDocument, { input: { isWeekly, fromHour, untilHour, clientMutationId: newId() } }))
        .saveMessageHabit,
    onSuccess: (habit) => queryClient.setQueryData(['message-habit'], habit),
  });
