import { signedIn, type Context } from '../../kernel/context.js';
import { forbidden, invalidInput, notFound, ruleBroken } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import {
  chosenTerm,
  className,
  findBegunTerms,
  gradeOfCohort,
  loadVisibleUnit,
  UnitKind,
  type Stage,
} from '../organisation/index.js';
import { NO_CLASS } from '../people/people.rules.js';
import type { PreparedPrint } from './actions/start-print.js';
import { mayPrint, printsSchool, publishes } from './growth-report.policy.js';
import type { PrintItem } from './print-job.queries.js';
import type { PrintReportsInput } from './print.types.js';
import { chooseTerm, loadChildPlace, loadClassPlace, loadPupils } from './place.js';
import { findPublished } from './school-print.queries.js';

const NONE = '还没有已发布的报告单（册）。请先检查并发布，再打印。';

const itemOf = (versionId: Id, name: string): PrintItem => ({ versionId, name, key: null, pages: 0, fault: null });

const nameOf = (name: string, seat: number | null): string => `${String(seat ?? 0).padStart(2, '0')} ${name}`;

async function classPlace(ctx: Context, classId: Id, wanted: Id | null): Promise<PreparedPrint> {
  const { place, terms } = await loadClassPlace(ctx, classId);
  const { schoolId } = place;
  if (!publishes(ctx.actor, place)) throw forbidden('全班的报告单（册）由班主任或学校打印。');
  const term = chooseTerm(terms, wanted)[0]!;
  const { pupils } = await loadPupils(ctx, { schoolId, classId, term });
  const items = pupils.flatMap((pupil) =>
    pupil.report.versionId ? [itemOf(pupil.report.versionId, nameOf(pupil.name, pupil.seatNumber))] : [],
  );
  return { schoolId, classId, studentId: null, termId: term.id, items };
}

async function childPlace(ctx: Context, studentId: Id, wanted: Id | null): Promise<PreparedPrint> {
  const { student, terms, reports } = await loadChildPlace(ctx, studentId);
  const { school_id: schoolId, class_id: classId } = student;
  if (!mayPrint(ctx.actor, { schoolId, classId: classId ?? NO_CLASS, studentId }))
    throw forbidden('这份报告单（册）由班主任、学校或孩子的家里打印。');
  if (!classId) throw ruleBroken('孩子现在不在任何班级里，请联系学校打印。');
  const termId = chooseTerm(terms, wanted)[0]!.id;
  const { versionId } = reports.get(termId)!;
  const items = versionId ? [itemOf(versionId, `${student.name ?? ''}的报告单`)] : [];
  return { schoolId, classId, studentId, termId, items };
}

/** All published booklets of a school, class by class, in the order of the seats. */
async function schoolPlace(ctx: Context, wantedId: Id, wanted: Id | null): Promise<PreparedPrint> {
  const { id: schoolId, kind } = await loadVisibleUnit(ctx, wantedId);
  if (kind !== UnitKind.SCHOOL) throw notFound('这所学校');
  if (!printsSchool(ctx.actor, schoolId)) throw forbidden('全校的报告单（册）由学校的综评管理员或校领导打印。');
  const term = chosenTerm(await findBegunTerms(ctx, schoolId, ctx.clock.today()), wanted);
  if (!term) throw ruleBroken(NONE);
  const rows = await findPublished(ctx, schoolId, term.id);
  const items = rows.map(({ version_id, name, seat, stage, entry_year, number }) => {
    const grade = gradeOfCohort(stage as Stage, entry_year, term.school_year);
    return itemOf(version_id, `${className(grade, number)}/${nameOf(name, seat)}`);
  });
  return { schoolId, classId: null, studentId: null, termId: term.id, items };
}

async function placeOf(ctx: Context, { schoolId, classId, studentId, ...input }: PrintReportsInput) {
  if ([schoolId, classId, studentId].filter((id) => id != null).length !== 1)
    throw invalidInput('classId', '请选择一所学校、一个班级或一名学生。');
  const termId = input.termId ?? null;
  if (schoolId != null) return schoolPlace(ctx, schoolId, termId);
  return classId == null ? childPlace(ctx, studentId!, termId) : classPlace(ctx, classId, termId);
}

/** ZM-12: checks who prints what, and finds the published versions; before the transaction. */
export async function preparePrint(ctx: Context, input: PrintReportsInput): Promise<PreparedPrint> {
  signedIn(ctx);
  const prepared = await placeOf(ctx, input);
  if (prepared.items.length === 0) throw ruleBroken(NONE);
  return prepared;
}
