import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { Speaks } from '../notifications/index.js';
import type { Room } from '../schemes/index.js';
import type { QuotaBearer } from '../schemes/quota.rules.js';
import { askedIn } from './quota.present.js';
import type { RunningTerm } from './quota-term.js';
import type { AskedQuotaType } from './quota.types.js';

/** A school in a month, with its classes and what is spoken of. */
export interface SchoolMonth {
  ctx: Context;
  schoolId: Id;
  term: RunningTerm;
  month: string;
  rooms: readonly Room[];
  speaks: Speaks;
}

/** What is asked of somebody in a class and spoken of today. */
export function spokenOf({ ctx, term, month, speaks }: SchoolMonth, room: Room, who: QuotaBearer): AskedQuotaType[] {
  const { remindDaysLeft } = room.inForce.scheme.quotas;
  return askedIn(ctx, { term, month, inForce: room.inForce }, who).filter(({ lastDay }) =>
    speaks({ lastOn: lastDay, remindDaysLeft }),
  );
}
