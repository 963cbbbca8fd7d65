import { personIn } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { invalidInput, notFound } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { pageOf, pageRequest } from '../../kernel/page.js';
import { isMonth } from '../../kernel/time.js';
import type { Stage } from '../organisation/index.js';
import { findClassesById, findTaughtCourses, presentClasses } from '../people/index.js';
import { Recorder } from '../schemes/codes.rules.js';
import { Bearer } from './bearer.rules.js';
import { classesOf } from './evidence.policy.js';
import type { EvidenceRecordPageType } from './evidence.types.js';
import { askedIn, doneIn, gradeToday } from './quota.present.js';
import { begunMonths, findQuotaTerm, monthIn, schemesOfMonth, type RunningTerm } from './quota-term.js';
import type { AskedQuotaType, StaffQuotasType } from './quota.types.js';
import { presentRecords } from './record.present.js';
import { findStaffRecords, type StaffWanted } from './record.queries.js';
import { findTallies } from './tally.queries.js';

interface Duty {
  schoolId: Id;
  personId: Id;
  all: Id[];
  led: Id[];
}

function dutyIn(ctx: Context, schoolId: Id): Duty {
  const classes = classesOf(ctx.actor, schoolId);
  const personId = personIn(ctx.actor, schoolId);
  if (classes.all.length === 0 || !personId) throw notFound('您在这所学校任教的班级');
  return { schoolId, personId, ...classes };
}

type AskedOfStaff = AskedQuotaType & { classIds: Id[]; classNames: string[] };

/** What each class asks of the person, and the same asked by several classes once: annex 1 counts persons, not classes. */
async function askedOf(ctx: Context, duty: Duty, term: RunningTerm, month: string): Promise<AskedOfStaff[]> {
  const { schoolId, personId, all, led } = duty;
  const rows = await findClassesById(ctx, schoolId, all);
  const courses = await findTaughtCourses(ctx, schoolId, personId, all);
  const cohorts = rows.map((row) => ({ stage: row.stage as Stage, entryYear: row.entry_year }));
  const inForce = await schemesOfMonth(ctx, schoolId, cohorts, month);
  const asked = new Map<string, AskedOfStaff>();
  for (const [at, { id, name }] of presentClasses(ctx, rows).entries()) {
    const who = {
      role: Recorder.TEACHER,
      courses: courses.filter((row) => row.class_id === id).map((row) => row.name ?? ''),
      isHomeroom: led.includes(id),
      grade: gradeToday(ctx, cohorts[at]!),
    };
    for (const quota of askedIn(ctx, { term, month, inForce: inForce[at]! }, who)) {
      const known = asked.get(quota.id);
      const classes = {
        classIds: [...(known?.classIds ?? []), id],
        classNames: [...(known?.classNames ?? []), name],
      };
      asked.set(quota.id, { ...(known && known.due >= quota.due ? known : quota), ...classes });
    }
  }
  return [...asked.values()];
}

/** ZM-4: what the viewer is asked in a month by all classes of a school together, and what is done. */
export async function presentStaffQuotas(ctx: Context, schoolId: Id, wanted: string | null): Promise<StaffQuotasType> {
  const duty = dutyIn(ctx, schoolId);
  const term = await findQuotaTerm(ctx, schoolId);
  if (!term) return { months: [], month: null, quotas: [] };
  const month = monthIn(ctx, term, wanted);
  const asked = await askedOf(ctx, duty, term, month);
  const who = { schoolId, termId: term.id, month, bearer: Bearer.STAFF, bearerIds: [duty.personId] };
  const tallies = await findTallies(ctx, who);
  const quotas = asked.map((quota) => ({ ...quota, done: doneIn(tallies, quota) }));
  return { months: begunMonths(ctx, term), month, quotas };
}

/** The records behind a number of a teacher's month. */
export async function presentStaffRecords(
  ctx: Context,
  wanted: Omit<StaffWanted, 'personId'>,
  asked: { first: number | null; after: string | null },
): Promise<EvidenceRecordPageType> {
  const { personId } = dutyIn(ctx, wanted.schoolId);
  if (wanted.month !== null && !isMonth(wanted.month)) throw invalidInput('month', '月份应写成 2026-09 这样。');
  const page = pageRequest(asked.first, asked.after, 20);
  const { nodes, nextCursor } = pageOf(await findStaffRecords(ctx, { ...wanted, personId }, page), page.first);
  return { nodes: await presentRecords(ctx, nodes), nextCursor };
}
