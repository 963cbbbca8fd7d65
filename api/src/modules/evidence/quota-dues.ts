import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { Due, Speaks } from '../notifications/index.js';
import { findRooms } from '../schemes/index.js';
import { homeDues } from './home-dues.js';
import { findQuotaTerm, monthIn } from './quota-term.js';
import { staffDues } from './staff-dues.js';

/** ZM-4: the families of one class that have records left this month, whether or not it is a day to speak of it. */
export async function familyDues(ctx: Context, schoolId: Id, classId: Id): Promise<Due[]> {
  const today = ctx.clock.today();
  const term = await findQuotaTerm(ctx, schoolId);
  if (!term || term.endsOn < today) return [];
  const rooms = (await findRooms(ctx, schoolId)).filter((room) => room.classId === classId);
  return homeDues({
    ...{ ctx, schoolId, term, month: monthIn(ctx, term, null), rooms },
    speaks: ({ lastOn }) => lastOn >= today,
  });
}

/** ZM-4: of whom less was recorded than the scheme asks, as far as it is spoken of today. */
export async function quotaDues(ctx: Context, schoolId: Id, speaks: Speaks): Promise<Due[]> {
  const term = await findQuotaTerm(ctx, schoolId);
  if (!term || term.endsOn < ctx.clock.today()) return [];
  const month = monthIn(ctx, term, null);
  const at = { ctx, schoolId, term, month, rooms: await findRooms(ctx, schoolId), speaks };
  return [...(await homeDues(at)), ...(await staffDues(at))];
}
