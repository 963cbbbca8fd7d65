import type { Context } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/time.js';
import { Phase } from '../../schemes/codes.rules.js';
import type { StageCohort } from './stage-terms.rules.js';

/** The classes of a school that leave their stage with one of some cohorts, with how many pupils have come how far. */
export const findLeavingClasses = (ctx: Context, schoolId: Id, cohorts: readonly StageCohort[]) =>
  ctx.db
    .selectFrom('school_class as c')
    .select(['c.id', 'c.stage', 'c.entry_year', 'c.number'])
    .where('c.school_id', '=', schoolId)
    .where('c.active', '=', 1)
    .where((where) =>
      where.or(
        cohorts.map(({ stage, entryYear }) =>
          where.and([where('c.stage', '=', stage), where('c.entry_year', '=', entryYear)]),
        ),
      ),
    )
    .orderBy('c.stage', 'desc')
    .orderBy('c.number')
    .execute();

/** The pupils of some classes of a school on a day, by seat. */
export const findLeavers = (ctx: Context, schoolId: Id, classIds: readonly Id[], on: LegalDate) =>
  ctx.db
    .selectFrom('enrolment as e')
    .innerJoin('student as s', 's.id', 'e.student_id')
    .innerJoin('person as p', 'p.id', 's.person_id')
    .select(['e.student_id', 'e.class_id', 'e.seat_number', 'p.name'])
    .where('e.school_id', '=', schoolId)
    .where('e.class_id', 'in', ['none', ...classIds])
    .where('e.starts_on', '<=', on)
    .where((where) => where.or([where('e.ends_on', 'is', null), where('e.ends_on', '>', on)]))
    .orderBy('e.class_id')
    .orderBy('e.seat_number')
    .orderBy('e.student_id')
    .execute();

export type LeaverRow = Awaited<ReturnType<typeof findLeavers>>[number];

/** When some pupils were on the roll of a school. */
export const findEnrolments = (ctx: Context, schoolId: Id, studentIds: readonly Id[]) =>
  ctx.db
    .selectFrom('enrolment')
    .select(['student_id', 'starts_on', 'ends_on'])
    .where('school_id', '=', schoolId)
    .where('student_id', 'in', studentIds)
    .execute();

/** The published booklets of some pupils in all terms, as the versions that count. */
export const findBooklets = (ctx: Context, schoolId: Id, studentIds: readonly Id[]) =>
  ctx.db
    .selectFrom('growth_report as r')
    .innerJoin('growth_report_version as v', (join) =>
      join
        .onRef('v.school_id', '=', 'r.school_id')
        .onRef('v.report_id', '=', 'r.id')
        .onRef('v.number', '=', 'r.latest'),
    )
    .select(['r.student_id', 'r.term_id', 'r.latest', 'v.completeness', 'v.qualified'])
    .where('r.school_id', '=', schoolId)
    .where('r.student_id', 'in', studentIds)
    .execute();

/** The levels of some pupils in all terms. */
export const findLevels = (ctx: Context, schoolId: Id, studentIds: readonly Id[]) =>
  ctx.db
    .selectFrom('subject_result')
    .select(['student_id', 'term_id', 'subject', 'level'])
    .where('school_id', '=', schoolId)
    .where('student_id', 'in', studentIds)
    .execute();

/** The forms that were handed in about some pupils at the end of each term. */
export const findTermForms = (ctx: Context, schoolId: Id, studentIds: readonly Id[]) =>
  ctx.db
    .selectFrom('evaluation_submission as u')
    .innerJoin('evaluation_round as r', (join) =>
      join.onRef('r.school_id', '=', 'u.school_id').onRef('r.id', '=', 'u.round_id'),
    )
    .select(['u.student_id', 'r.term_id', 'r.form'])
    .distinct()
    .where('u.school_id', '=', schoolId)
    .where('u.student_id', 'in', studentIds)
    .where('u.submitted_at', 'is not', null)
    .where('r.phase', '=', Phase.TERM_END)
    .execute();

/** Words of the graduations of some pupils in a school year, oldest first. */
const words = (ctx: Context, schoolId: Id, schoolYear: number) =>
  ctx.db
    .selectFrom('graduation as g')
    .innerJoin('graduation_word as w', (join) =>
      join.onRef('w.school_id', '=', 'g.school_id').onRef('w.graduation_id', '=', 'g.id'),
    )
    .innerJoin('person as p', 'p.id', 'w.by_id')
    .select(['g.student_id', 'w.id', 'w.number', 'w.state', 'w.outcome', 'w.reason'])
    .select(['w.scheme_version_id', 'w.hash', 'w.at', 'p.name as by'])
    .where('g.school_id', '=', schoolId)
    .where('g.school_year', '=', schoolYear)
    .orderBy('w.number');

export type WordRow = Awaited<ReturnType<ReturnType<typeof words>['execute']>>[number];

/** The word that counts of each pupil of some. */
export const findLatestWords = (
  ctx: Context,
  { schoolId, schoolYear }: { schoolId: Id; schoolYear: number },
  studentIds: readonly Id[],
): Promise<WordRow[]> =>
  words(ctx, schoolId, schoolYear)
    .where('g.student_id', 'in', ['none', ...studentIds])
    .whereRef('w.number', '=', 'g.latest')
    .execute();

/** Every word about a pupil. */
export const findAllWords = (
  ctx: Context,
  { schoolId, schoolYear }: { schoolId: Id; schoolYear: number },
  studentId: Id,
): Promise<WordRow[]> => words(ctx, schoolId, schoolYear).where('g.student_id', '=', studentId).execute();

/** A class of some schools with its number, and the name of its school. */
export const findLeavingClass = (ctx: Context, schoolIds: readonly Id[], classId: Id) =>
  ctx.db
    .selectFrom('school_class as c')
    .innerJoin('unit as u', 'u.id', 'c.school_id')
    .select(['c.id', 'c.school_id', 'c.stage', 'c.entry_year', 'c.number', 'u.name as school_name'])
    .where('c.school_id', 'in', [...schoolIds])
    .where('c.id', '=', classId)
    .executeTakeFirst();
