import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import { change } from '../../kernel/unit-of-work.js';
import { markRead } from './actions/mark-read.js';
import { saveHabit } from './actions/save-habit.js';
import { findHabit } from './habit.queries.js';
import { presentInbox, presentUnread } from './message.present.js';
import { InboxPageType, MarkReadInput, MessageHabitType, SaveMessageHabitInput } from './message.types.js';

@Resolver()
export class NotificationsResolver {
  @Query(() => InboxPageType, { description: "The viewer's messages, newest first. 消息。" })
  inbox(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; 20 when absent.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Arg('unreadOnly', () => Boolean, { nullable: true, description: 'Only what is not read yet. 只看未读。' })
    unreadOnly: boolean | null,
  ): Promise<InboxPageType> {
    return presentInbox(ctx, { first, after, unreadOnly });
  }

  @Query(() => Int, { description: "How many of the viewer's messages are not read. 未读消息数。" })
  unreadMessages(@Ctx() ctx: Context): Promise<number> {
    return presentUnread(ctx);
  }

  @Query(() => MessageHabitType, { description: 'How the viewer wishes to be told. 消息习惯。' })
  messageHabit(@Ctx() ctx: Context): Promise<MessageHabitType> {
    return findHabit(ctx, signedIn(ctx));
  }

  @Mutation(() => MessageHabitType, { description: 'Says how the viewer wishes to be told. 消息习惯。' })
  saveMessageHabit(@Ctx() ctx: Context, @Arg('input', () => SaveMessageHabitInput) input: SaveMessageHabitInput) {
    const key = clientKey(signedIn(ctx), 'saveMessageHabit', input);
    return change(
      ctx,
      (unit) => saveHabit(unit, input),
      (read) => findHabit(read, signedIn(read)),
      key,
    );
  }

  @Mutation(() => Int, { description: 'Marks messages as read; answers how many are not. 标为已读。' })
  markRead(@Ctx() ctx: Context, @Arg('input', () => MarkReadInput) input: MarkReadInput): Promise<number> {
    const key = clientKey(signedIn(ctx), 'markRead', input);
    return change(ctx, (unit) => markRead(unit, input), presentUnread, key);
  }
}
