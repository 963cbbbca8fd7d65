import { signedIn, type Context } from '../../kernel/context.js';
import { forbidden, invalidInput, ruleBroken } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { loadVisibleClass, loadVisibleStudent } from '../people/index.js';
import { NO_CLASS } from '../people/people.rules.js';
import type { PreparedPrint } from './actions/start-print.js';
import { mayPrint, publishes } from './growth-report.policy.js';
import { findReports } from './growth-report.queries.js';
import type { PrintItem } from './print-job.queries.js';
import type { PrintReportsInput } from './print.types.js';
import { chooseTerm, pupilsOf, termsBegun, type Pupil } from './room.js';

const NONE = '还没有已发布的报告单（册）。请先检查并发布，再打印。';

interface Place {
  schoolId: Id;
  classId: Id;
  studentId: Id | null;
  pupils: Pupil[];
}

async function classPlace(ctx: Context, classId: Id): Promise<Place> {
  const place = await loadVisibleClass(ctx, classId);
  if (!publishes(ctx.actor, { schoolId: place.school_id, classId }))
    throw forbidden('全班的报告单（册）由班主任或学校打印。');
  return { schoolId: place.school_id, classId, studentId: null, pupils: await pupilsOf(ctx, place) };
}

async function childPlace(ctx: Context, studentId: Id): Promise<Place> {
  const student = await loadVisibleStudent(ctx, studentId);
  const { school_id: schoolId, class_id: classId } = student;
  if (!mayPrint(ctx.actor, { schoolId, classId: classId ?? NO_CLASS, studentId }))
    throw forbidden('这份报告单（册）由班主任、学校或孩子的家里打印。');
  if (!classId) throw ruleBroken('孩子现在不在任何班级里，请联系学校打印。');
  return { schoolId, classId, studentId, pupils: [{ id: studentId, name: student.name ?? '', seatNumber: null }] };
}

const nameOf = ({ name, seatNumber }: Pupil, isClass: boolean): string =>
  isClass ? `${String(seatNumber ?? 0).padStart(2, '0')} ${name}` : `${name}的报告单`;

/** ZM-12: checks who prints what, and finds the published versions; before the transaction. */
export async function preparePrint(ctx: Context, input: PrintReportsInput): Promise<PreparedPrint> {
  signedIn(ctx);
  if ((input.classId == null) === (input.studentId == null))
    throw invalidInput('classId', '请选择一个班级或一名学生。');
  const place = input.classId ? await classPlace(ctx, input.classId) : await childPlace(ctx, input.studentId!);
  const { schoolId, classId, studentId, pupils } = place;
  const termId = chooseTerm(await termsBegun(ctx, schoolId), input.termId ?? null)[0]!.id;
  const reports = await findReports(ctx, { schoolId, termId, studentIds: pupils.map(({ id }) => id) });
  const items = pupils.flatMap((pupil): PrintItem[] => {
    const versionId = reports.get(pupil.id)?.version_id;
    return versionId ? [{ versionId, name: nameOf(pupil, !studentId), key: null, pages: 0, fault: null }] : [];
  });
  if (items.length === 0) throw ruleBroken(NONE);
  return { schoolId, classId, termId, studentId, items };
}
