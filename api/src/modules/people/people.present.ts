import { signedIn, type Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { pageOf, pageRequest } from '../../kernel/page.js';
import { className, gradeName, gradeOfCohort, schoolYearOf, type Stage } from '../organisation/index.js';
import {
  countClassStudents,
  findClassesById,
  findClassStudents,
  findTaughtCourses,
  type ClassRow,
} from './people.queries.js';
import type { ClassStudentType, SchoolClassType, StudentPageType, TaughtClassType } from './people.types.js';
import type { Sex } from './people.rules.js';

/** Classes as clients see them this school year. */
export function presentClasses(ctx: Context, rows: ClassRow[]): SchoolClassType[] {
  const schoolYear = schoolYearOf(ctx.clock.today());
  return rows.map((row) => {
    const grade = gradeOfCohort(row.stage as Stage, row.entry_year, schoolYear);
    return {
      id: row.id,
      schoolId: row.school_id,
      schoolName: row.school_name ?? '',
      name: className(grade, row.number),
      grade,
      gradeName: gradeName(grade),
      number: row.number,
      entryYear: row.entry_year,
      homeroomTeacherName: row.homeroom_teacher_name,
      studentCount: Number(row.student_count ?? 0),
    };
  });
}

interface Duty {
  schoolId: Id;
  personId: Id;
  classIds: Set<Id>;
  led: Set<Id>;
  groups: Set<Id>;
}

function dutiesOf(ctx: Context): Duty[] {
  const duties = new Map<Id, Duty>();
  const dutyIn = (schoolId: Id, personId: Id): Duty => {
    const duty = duties.get(schoolId) ?? { schoolId, personId, classIds: new Set(), led: new Set(), groups: new Set() };
    duties.set(schoolId, duty);
    return duty;
  };
  for (const { schoolId, personId, classId } of ctx.actor.teaching) dutyIn(schoolId, personId).classIds.add(classId);
  for (const { unitId, personId, classId } of ctx.actor.offices) {
    if (!classId) continue;
    dutyIn(unitId, personId).classIds.add(classId);
    dutyIn(unitId, personId).led.add(classId);
  }
  for (const { schoolId, personId, classId } of ctx.actor.groups) {
    dutyIn(schoolId, personId).classIds.add(classId);
    dutyIn(schoolId, personId).groups.add(classId);
  }
  return [...duties.values()];
}

/** The classes of the signed-in teacher, those led first. */
export async function presentMyClasses(ctx: Context): Promise<TaughtClassType[]> {
  signedIn(ctx);
  const taught: TaughtClassType[] = [];
  for (const duty of dutiesOf(ctx)) {
    const ids = [...duty.classIds];
    const classes = presentClasses(ctx, await findClassesById(ctx, duty.schoolId, ids));
    const courses = await findTaughtCourses(ctx, duty.schoolId, duty.personId, ids);
    for (const schoolClass of classes) {
      const names = courses.filter((row) => row.class_id === schoolClass.id).map((row) => row.name ?? '');
      const { id } = schoolClass;
      const held = { isHomeroom: duty.led.has(id), isInGroup: duty.groups.has(id) };
      taught.push({ schoolClass, courseNames: [...new Set(names)], ...held });
    }
  }
  return taught.sort((one, other) => Number(other.isHomeroom) - Number(one.isHomeroom));
}

interface StudentsWanted {
  search: string | null;
  first: number | null;
  after: string | null;
}

/** One page of a class list. */
export async function presentStudents(
  ctx: Context,
  place: { id: Id; school_id: Id },
  wanted: StudentsWanted,
): Promise<StudentPageType> {
  const page = pageRequest(wanted.first, wanted.after, 100);
  const search = (wanted.search ?? '').replace(/\p{Cc}/gu, '').trim();
  const rows = await findClassStudents(ctx, place, search, page);
  const { nodes, nextCursor } = pageOf(rows, page.first);
  return {
    nodes: nodes.map((row): ClassStudentType => ({
      id: row.student_id!,
      name: row.name!,
      initials: row.initials!,
      sex: row.sex as Sex,
      seatNumber: row.seat_number,
    })),
    nextCursor,
    totalCount: await countClassStudents(ctx, place, search),
  };
}
