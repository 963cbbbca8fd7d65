import { Sitting } from '../../kernel/actor.js';
import { signedIn, type Context } from '../../kernel/context.js';
import { pageOf, pageRequest } from '../../kernel/page.js';
import { daysBetween, type Instant, type LegalDate } from '../../kernel/time.js';
import { isNews, type Door } from './door.rules.js';
import { countUnread, findLines, findMessages } from './message.queries.js';
import type { InboxLineType, InboxPageType } from './message.types.js';

type LineRow = Awaited<ReturnType<typeof findLines>>[number];

const lineOf = (ctx: Context, row: LineRow): InboxLineType => ({
  id: row.id,
  studentId: row.student_id,
  studentName: row.student_name,
  classId: row.class_id,
  door: row.door as Door,
  subjectId: row.subject_id,
  words: row.words,
  isNews: isNews(row.door as Door),
  lastOn: row.last_on,
  daysLeft: Math.max(0, daysBetween(ctx.clock.today(), row.last_on as LegalDate) + 1),
});

/** What the inbox is asked for. */
interface Asked {
  first: number | null;
  after: string | null;
  unreadOnly: boolean | null;
}

/** The viewer's messages, newest first. */
export async function presentInbox(ctx: Context, { first, after, unreadOnly }: Asked): Promise<InboxPageType> {
  signedIn(ctx);
  const page = pageRequest(first, after, 20);
  const { nodes, nextCursor } = pageOf(await findMessages(ctx, page, unreadOnly ?? false), page.first);
  const lines =
    nodes.length === 0
      ? []
      : await findLines(
          ctx,
          nodes.map(({ id }) => id),
        );
  return {
    nextCursor,
    nodes: nodes.map((row) => ({
      id: row.id,
      day: row.day,
      sentAt: row.sent_at as Instant,
      isRead: row.read_at !== null,
      lines: lines.filter((line) => line.message_id === row.id).map((line) => lineOf(ctx, line)),
    })),
  };
}

/** How many of the viewer's messages are not read; on a borrowed device (OP-3) none waits. */
export async function presentUnread(ctx: Context): Promise<number> {
  signedIn(ctx);
  return ctx.actor.sitting === Sitting.OWN ? countUnread(ctx) : 0;
}
