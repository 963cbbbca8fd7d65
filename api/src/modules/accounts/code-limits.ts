import type { Context } from '../../kernel/context.js';
import { DomainError, ErrorCode, tooMany } from '../../kernel/errors.js';
import { countAttempt, isExhausted } from '../../platform/attempts/index.js';
import { CODES_BY_ADDRESS, CODES_BY_PERSON } from './limits.js';

const EXHAUSTED = '邀请码错误次数太多，为了孩子的安全先停一停。请明天再试，或请班主任核对。';

/** S7: five wrong codes a day and person, fifty an hour and address; a right one costs nothing. */
export async function withCodeLimits<T>(ctx: Context, bind: () => Promise<T>): Promise<T> {
  const person = ctx.actor.identityId;
  if (await isExhausted(ctx, CODES_BY_ADDRESS, ctx.origin.address)) throw tooMany(EXHAUSTED);
  if (person && (await isExhausted(ctx, CODES_BY_PERSON, person))) throw tooMany(EXHAUSTED);
  try {
    return await bind();
  } catch (error) {
    if (error instanceof DomainError && error.code === ErrorCode.WRONG_CREDENTIALS) {
      await countAttempt(ctx, CODES_BY_ADDRESS, ctx.origin.address);
      if (person) await countAttempt(ctx, CODES_BY_PERSON, person);
    }
    throw error;
  }
}
