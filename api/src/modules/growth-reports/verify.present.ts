import type { Context } from '../../kernel/context.js';
import { tooMany } from '../../kernel/errors.js';
import type { Instant } from '../../kernel/time.js';
import { countAttempt, isExhausted, type Limit } from '../../platform/attempts/index.js';
import { plainReportCode } from './code.rules.js';
import { findByCode } from './growth-report.queries.js';
import type { ReportVerificationType } from './growth-report.types.js';

/** Wrong codes from one address in an hour. */
const WRONG_CODES: Limit = { of: 'report codes by address', times: 50, windowMs: 3_600_000 };

/** Says whether a printed page is genuine, and nothing about whose it is; who guesses is stopped. */
export async function verifyReport(ctx: Context, typed: string): Promise<ReportVerificationType> {
  const { address } = ctx.origin;
  if (await isExhausted(ctx, WRONG_CODES, address)) throw tooMany('查验次数太多，请过一小时再试。');
  const code = plainReportCode(typed);
  const row = /^[0-9A-Z]{12}$/.test(code) ? await findByCode(ctx, code) : undefined;
  if (!row) {
    await countAttempt(ctx, WRONG_CODES, address);
    return { genuine: false, version: null, superseded: false };
  }
  const { number, hash, published_at, latest } = row;
  const version = { number, hash, code, publishedAt: published_at as Instant };
  return { genuine: true, version, superseded: latest > number };
}
