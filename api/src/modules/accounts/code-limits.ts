import { homeUnit } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { DomainError, ErrorCode, tooMany } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { countAttempt, isExhausted, type Limit } from '../../platform/attempts/index.js';
import { findUnitByCode, PLATFORM_CODE } from '../organisation/index.js';
import { CODES_BY_ADDRESS, CODES_BY_PERSON } from './limits.js';

const EXHAUSTED = '邀请码错误次数太多，为了孩子的安全先停一停。请明天再试，或请班主任核对。';

/** A code names no school before it is found: an address alarms the platform, a person the school they belong to. */
async function raiseAlarm(ctx: Context, unitId: Id, by: 'address' | 'person'): Promise<void> {
  const subject = { kind: 'unit', id: unitId };
  await change(
    ctx,
    async (unit) => unit.announce({ schoolId: unitId, kind: 'accounts.codes-flooded', subject, detail: { by } }),
    async () => undefined,
  );
}

async function countWrong(ctx: Context, limit: Limit, subject: string): Promise<boolean> {
  await countAttempt(ctx, limit, subject);
  return isExhausted(ctx, limit, subject);
}

async function noteWrongCode(ctx: Context, person: Id | null): Promise<void> {
  if (await countWrong(ctx, CODES_BY_ADDRESS, ctx.origin.address)) {
    const platform = await findUnitByCode(ctx, PLATFORM_CODE);
    if (platform) await raiseAlarm(ctx, platform.id, 'address');
  }
  if (person && (await countWrong(ctx, CODES_BY_PERSON, person))) await raiseAlarm(ctx, homeUnit(ctx.actor), 'person');
}

/** S7: five wrong codes a day and person, fifty an hour and address; a right one costs nothing. */
export async function withCodeLimits<T>(ctx: Context, bind: () => Promise<T>): Promise<T> {
  const person = ctx.actor.identityId;
  if (await isExhausted(ctx, CODES_BY_ADDRESS, ctx.origin.address)) throw tooMany(EXHAUSTED);
  if (person && (await isExhausted(ctx, CODES_BY_PERSON, person))) throw tooMany(EXHAUSTED);
  try {
    return await bind();
  } catch (error) {
    if (error instanceof DomainError && error.code === ErrorCode.WRONG_CREDENTIALS) await noteWrongCode(ctx, person);
    throw error;
  }
}
