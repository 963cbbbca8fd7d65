import { createHash } from 'node:crypto';
import { signedIn, type Change, type Context } from '../../kernel/context.js';
import { DomainError, forbidden, invalidInput, notFound } from '../../kernel/errors.js';
import { clientKey } from '../../kernel/idempotency.js';
import type { Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { checkReport, type ReportKey } from './actions/check-report.js';
import { publishReport } from './actions/publish-report.js';
import { publishes } from './growth-report.policy.js';
import type { ClassReportsInput, ReportBatchType } from './growth-report.types.js';
import { liveBooklets } from './live.js';
import { chooseTerm, loadClassPlace, loadPupils, type ClassPlace, type NamedTerm, type Pupil } from './place.js';
import { loadRoom } from './room.js';

const MOST_CHILDREN = 100;

interface Batch {
  place: ClassPlace;
  terms: NamedTerm[];
}

async function batchOf(ctx: Context, input: ClassReportsInput): Promise<Batch> {
  if (input.studentIds.length === 0) throw invalidInput('studentIds', '请先选择学生。');
  if (input.studentIds.length > MOST_CHILDREN) throw invalidInput('studentIds', `一次最多处理 ${MOST_CHILDREN} 人。`);
  const { place, terms } = await loadClassPlace(ctx, input.classId);
  if (!publishes(ctx.actor, place)) throw forbidden('报告单（册）由班主任或学校检查和发布。');
  return { place, terms: chooseTerm(terms, null) };
}

/** The children that were chosen, by seat; whoever is not in the class is not found. */
function chosenOf(pupils: readonly Pupil[], { studentIds }: ClassReportsInput): Pupil[] {
  const wanted = new Set(studentIds);
  const chosen = pupils.filter(({ id }) => wanted.has(id));
  if (chosen.length !== wanted.size) throw notFound('这些学生');
  return chosen;
}

/** Each child of a batch has a key of its own. */
const keyWithin = (clientMutationId: string, studentId: Id): string =>
  createHash('sha256').update(`${clientMutationId}/${studentId}`).digest('hex');

interface Step {
  operation: string;
  pupils: readonly Pupil[];
  act(unit: Change, key: ReportKey, pupil: Pupil): Promise<{ studentId: Id }>;
}

/** Each child in a transaction of its own: what cannot be done is named and hinders nothing. */
async function each(ctx: Context, input: ClassReportsInput, batch: Batch, step: Step): Promise<ReportBatchType> {
  const identityId = signedIn(ctx);
  const { schoolId, classId } = batch.place;
  const result: ReportBatchType = { done: [], refused: [] };
  for (const pupil of step.pupils) {
    const key = { schoolId, classId, termId: batch.terms[0]!.id, studentId: pupil.id };
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
  const { pupils } = await loadPupils(ctx, { ...batch.place, term: batch.terms[0]! });
  return each(ctx, input, batch, {
    operation: 'checkReports',
    pupils: chosenOf(pupils, input),
    act: (unit, key) => checkReport(unit, key),
  });
}

/** ZM-10: publishes booklets of a class as they stand now; the facts of all are gathered once, before any transaction. */
export async function publishReports(ctx: Context, input: ClassReportsInput): Promise<ReportBatchType> {
  clientKey(signedIn(ctx), 'publishReports', input);
  const batch = await batchOf(ctx, input);
  const room = await loadRoom(ctx, batch.place, batch.terms);
  const pupils = chosenOf(room.pupils, input);
  const booklets = new Map((await liveBooklets(ctx, room, pupils)).map((live) => [live.pupil.id, live]));
  const act: Step['act'] = (unit, key, pupil) => publishReport(unit, key, booklets.get(pupil.id)!);
  return each(ctx, input, batch, { operation: 'publishReports', pupils, act });
}
