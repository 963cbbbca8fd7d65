import { createHash } from 'node:crypto';
import { signedIn, type Change, type Context } from '../../kernel/context.js';
import { DomainError, forbidden, invalidInput, notFound } from '../../kernel/errors.js';
import { clientKey } from '../../kernel/idempotency.js';
import type { Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { loadVisibleClass } from '../people/index.js';
import { checkReport, type ReportKey } from './actions/check-report.js';
import { publishReport } from './actions/publish-report.js';
import { publishes } from './growth-report.policy.js';
import type { ClassReportsInput, ReportBatchType } from './growth-report.types.js';
import { liveBooklets } from './live.js';
import { chooseTerm, loadRoom, pupilsOf, termsBegun, type NamedTerm, type Pupil } from './room.js';

const MOST_CHILDREN = 100;

interface Batch {
  schoolId: Id;
  terms: NamedTerm[];
  pupils: Pupil[];
}

async function batchOf(ctx: Context, input: ClassReportsInput): Promise<Batch> {
  if (input.studentIds.length === 0) throw invalidInput('studentIds', '请先选择学生。');
  if (input.studentIds.length > MOST_CHILDREN) throw invalidInput('studentIds', `一次最多处理 ${MOST_CHILDREN} 人。`);
  const place = await loadVisibleClass(ctx, input.classId);
  if (!publishes(ctx.actor, { schoolId: place.school_id, classId: place.id }))
    throw forbidden('报告单（册）由班主任或学校检查和发布。');
  const wanted = new Set(input.studentIds);
  const pupils = (await pupilsOf(ctx, place)).filter(({ id }) => wanted.has(id));
  if (pupils.length !== wanted.size) throw notFound('这些学生');
  return { schoolId: place.school_id, pupils, terms: chooseTerm(await termsBegun(ctx, place.school_id), null) };
}

/** Each child of a batch has a key of its own. */
const keyWithin = (clientMutationId: string, studentId: Id): string =>
  createHash('sha256').update(`${clientMutationId}/${studentId}`).digest('hex');

interface Step {
  operation: string;
  act(unit: Change, key: ReportKey, pupil: Pupil): Promise<{ studentId: Id }>;
}

/** Each child in a transaction of its own: what cannot be done is named and hinders nothing. */
async function each(ctx: Context, input: ClassReportsInput, batch: Batch, step: Step): Promise<ReportBatchType> {
  const identityId = signedIn(ctx);
  const result: ReportBatchType = { done: [], refused: [] };
  for (const pupil of batch.pupils) {
    const key = { schoolId: batch.schoolId, classId: input.classId, termId: batch.terms[0]!.id, studentId: pupil.id };
    const own = { ...key, clientMutationId: keyWithin(input.clientMutationId, pupil.id) };
    try {
      const act = (unit: Change) => step.act(unit, key, pupil);
      const { studentId } = await change(ctx, act, async (_, done) => done, clientKey(identityId, step.operation, own));
      result.done.push(studentId);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      result.refused.push({ studentId: pupil.id, code: error.code, message: error.message });
    }
  }
  return result;
}

/** ZM-10: marks booklets of a class as looked through. */
export async function checkReports(ctx: Context, input: ClassReportsInput): Promise<ReportBatchType> {
  clientKey(signedIn(ctx), 'checkReports', input);
  const batch = await batchOf(ctx, input);
  return each(ctx, input, batch, { operation: 'checkReports', act: (unit, key) => checkReport(unit, key) });
}

/** ZM-10: publishes booklets of a class as they stand now; the facts of all are gathered once, before any transaction. */
export async function publishReports(ctx: Context, input: ClassReportsInput): Promise<ReportBatchType> {
  clientKey(signedIn(ctx), 'publishReports', input);
  const batch = await batchOf(ctx, input);
  const room = await loadRoom(ctx, { schoolId: batch.schoolId, classId: input.classId }, batch.terms);
  const booklets = new Map((await liveBooklets(ctx, room, batch.pupils)).map((live) => [live.pupil.id, live]));
  const act: Step['act'] = (unit, key, pupil) => publishReport(unit, key, booklets.get(pupil.id)!);
  return each(ctx, input, batch, { operation: 'publishReports', act });
}
