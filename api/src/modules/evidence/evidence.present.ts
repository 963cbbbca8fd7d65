import { personIn } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { pageOf, pageRequest } from '../../kernel/page.js';
import type { EvidenceRecordPageType, EvidenceRecordType } from './evidence.types.js';
import { presentRecords, studentsOfRecord } from './record.present.js';
import { findReviewed, findUnfinished, findWaiting } from './record.queries.js';

interface PageWanted {
  first: number | null;
  after: string | null;
}

/** The classes of a school in which the actor verifies. */
function classesIn(ctx: Context, schoolId: Id): Id[] {
  const { offices, teaching, groups } = ctx.actor;
  const led = offices.filter((office) => office.unitId === schoolId).flatMap((office) => office.classId ?? []);
  const others = [...teaching, ...groups].filter((place) => place.schoolId === schoolId);
  return [...new Set([...led, ...others.map((place) => place.classId)])];
}

/** What waits to be verified in the actor's classes of a school. */
export async function presentWaiting(ctx: Context, schoolId: Id, wanted: PageWanted): Promise<EvidenceRecordPageType> {
  const page = pageRequest(wanted.first, wanted.after, 20);
  const classIds = classesIn(ctx, schoolId);
  if (classIds.length === 0) throw notFound('需要您核实的班级');
  const { nodes, nextCursor } = pageOf(await findWaiting(ctx, schoolId, classIds, page), page.first);
  return { nodes: await presentRecords(ctx, nodes), nextCursor };
}

/** What the actor decided about in own classes of a school. */
export async function presentReviewed(ctx: Context, schoolId: Id, wanted: PageWanted): Promise<EvidenceRecordPageType> {
  const page = pageRequest(wanted.first, wanted.after, 20);
  const classIds = classesIn(ctx, schoolId);
  const reviewerId = personIn(ctx.actor, schoolId);
  if (classIds.length === 0 || !reviewerId) throw notFound('您核实过的班级');
  const { nodes, nextCursor } = pageOf(await findReviewed(ctx, schoolId, { classIds, reviewerId }, page), page.first);
  return { nodes: await presentRecords(ctx, nodes), nextCursor };
}

/** The actor's own unfinished records in a class. */
export async function presentUnfinished(ctx: Context, classId: Id): Promise<EvidenceRecordType[]> {
  const schoolId = schoolOfClass(ctx, classId);
  const personId = schoolId ? personIn(ctx.actor, schoolId) : null;
  if (!schoolId || !personId) throw notFound('这个班级');
  return presentRecords(ctx, await findUnfinished(ctx, schoolId, classId, personId));
}

function schoolOfClass(ctx: Context, classId: Id): Id | null {
  const { offices, teaching, groups, guards, self } = ctx.actor;
  const office = offices.find((candidate) => candidate.classId === classId);
  const others = [...teaching, ...groups, ...guards, ...self];
  return office?.unitId ?? others.find((place) => place.classId === classId)?.schoolId ?? null;
}

/** Names of the children of a record: staff see all, a family its own only. */
export async function namesFor(ctx: Context, record: { id: Id; schoolId: Id; classId: Id }): Promise<string[]> {
  const rows = await studentsOfRecord(ctx, record);
  const worksWithClass = classesIn(ctx, record.schoolId).includes(record.classId);
  const isOffice = ctx.actor.offices.some((office) => office.unitId === record.schoolId);
  const own = new Set([...ctx.actor.guards, ...ctx.actor.self].map((child) => child.studentId));
  return rows.filter((row) => worksWithClass || isOffice || own.has(row.student_id)).map((row) => row.name);
}
