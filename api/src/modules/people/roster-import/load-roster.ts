import type { Change } from '../../../kernel/context.js';
import { ruleBroken } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { className, Course, gradeOfCohort, SchoolClass, schoolYearOf, Term } from '../../organisation/index.js';
import { RoleKind } from '../people.rules.js';
import { Person } from '../person.entity.js';
import type { CurrentGuardian, CurrentRoster, CurrentStudent } from '../roster/plan-types.js';
import type { KnownRoster } from '../roster/types.js';
import { Appointment, StaffMember, TeachingAssignment } from '../staff.entity.js';
import { Enrolment, Guardianship, Student } from '../student.entity.js';

/** All rows of a school that an import may touch, managed by the change. */
export interface RosterRows {
  term: Term;
  persons: Map<Id, Person>;
  classes: SchoolClass[];
  courses: Course[];
  staff: StaffMember[];
  students: Student[];
  /** Those that last. */
  enrolments: Map<Id, Enrolment>;
  guardianships: Guardianship[];
  appointments: Appointment[];
  teaching: TeachingAssignment[];
}

const byId = <T extends { id: Id }>(rows: T[]): Map<Id, T> => new Map(rows.map((row) => [row.id, row]));

/** The term that an import is for: the one that runs, or the last begun. */
async function termOf(change: Change, schoolId: Id): Promise<Term> {
  const term = await change.em.findOne(
    Term,
    { schoolId, startsOn: { $lte: change.clock.today() } },
    { orderBy: { startsOn: 'desc' } },
  );
  if (!term) throw ruleBroken('学校还没有设置学期，请先新增本学期，再导入名册。');
  return term;
}

/** GL-1: loads what the school has, school by school, never more. */
export async function loadRosterRows(change: Change, schoolId: Id): Promise<RosterRows> {
  const { em } = change;
  const term = await termOf(change, schoolId);
  const enrolments = await em.find(Enrolment, { schoolId, endsOn: null });
  return {
    term,
    persons: byId(await em.find(Person, { schoolId })),
    classes: await em.find(SchoolClass, { schoolId }),
    courses: await em.find(Course, { schoolId }),
    staff: await em.find(StaffMember, { schoolId }),
    students: await em.find(Student, { schoolId }),
    enrolments: new Map(enrolments.map((row) => [row.studentId, row])),
    guardianships: await em.find(Guardianship, { schoolId }),
    appointments: await em.find(Appointment, { schoolId, endsOn: null }),
    teaching: await em.find(TeachingAssignment, { schoolId, termId: term.id }),
  };
}

const phoneOf = (change: Change, person: Person | undefined): string | null =>
  person?.phoneSealed
    ? change.vault.open(person.phoneSealed, { table: 'person', column: 'phone_sealed', row: person.id })
    : null;

const opened = (change: Change, sealed: string | null, column: string, row: Id): string | null =>
  sealed ? change.vault.open(sealed, { table: 'student', column, row }) : null;

function currentGuardians(change: Change, rows: RosterRows): Map<Id, CurrentGuardian[]> {
  const guardians = new Map<Id, CurrentGuardian[]>();
  for (const guardianship of rows.guardianships) {
    if (guardianship.endsOn) continue;
    const person = rows.persons.get(guardianship.personId);
    const list = guardians.get(guardianship.studentId) ?? [];
    const { id, personId, rank, kinship } = guardianship;
    list.push({
      guardianshipId: id,
      personId,
      rank,
      kinship,
      name: person?.name ?? '',
      phone: phoneOf(change, person),
    });
    guardians.set(guardianship.studentId, list);
  }
  for (const list of guardians.values()) list.sort((one, other) => one.rank - other.rank);
  return guardians;
}

function currentStudents(change: Change, rows: RosterRows): CurrentStudent[] {
  const guardians = currentGuardians(change, rows);
  return rows.students.flatMap((student) => {
    const enrolment = rows.enrolments.get(student.id);
    if (!enrolment) return [];
    const person = rows.persons.get(student.personId)!;
    const number = opened(change, student.documentSealed, 'document_sealed', student.id);
    return [
      {
        id: student.id,
        name: person.name,
        sex: person.sex!,
        birthOn: student.birthOn,
        document: number && student.documentKind ? { kind: student.documentKind, number } : null,
        rollNumber: opened(change, student.rollNumberSealed, 'roll_number_sealed', student.id),
        ethnicGroup: student.ethnicGroup,
        classId: enrolment.classId,
        enteredIn: student.enteredIn,
        seatNumber: enrolment.seatNumber,
        boards: student.boards,
        guardians: guardians.get(student.id) ?? [],
      },
    ];
  });
}

/** A plain picture of the loaded rows: only what is active. */
export function currentRosterOf(change: Change, rows: RosterRows): CurrentRoster {
  const staffById = byId(rows.staff);
  const staffOfPerson = new Map(rows.staff.map((row) => [row.personId, row]));
  const schoolYear = schoolYearOf(change.clock.today());
  const courseNames = new Map(rows.courses.map((row) => [row.id, row.name]));
  const leaders = rows.appointments.filter((row) => row.role === RoleKind.HOMEROOM_TEACHER);
  const offices = rows.appointments.filter((row) => row.role !== RoleKind.HOMEROOM_TEACHER);
  return {
    classes: rows.classes
      .filter((row) => row.active)
      .map(({ id, stage, entryYear, number }) => {
        const leader = leaders.find((row) => row.classId === id);
        const homeroomStaffNumber = leader ? (staffOfPerson.get(leader.personId)?.staffNumber ?? null) : null;
        const name = className(gradeOfCohort(stage, entryYear, schoolYear), number);
        return { id, stage, entryYear, number, name, homeroomStaffNumber };
      }),
    staff: rows.staff
      .filter((row) => row.active)
      .map(({ id, personId, staffNumber, mainSubject, post }) => {
        const person = rows.persons.get(personId)!;
        const role = offices.find((row) => row.personId === personId)?.role ?? RoleKind.TEACHER;
        const phone = phoneOf(change, person);
        return { id, personId, staffNumber, name: person.name, sex: person.sex, mainSubject, phone, post, role };
      }),
    courses: rows.courses
      .filter((row) => row.active)
      .map(({ id, code, name, grades }) => ({
        id,
        code: code || null,
        name,
        grades: grades ? grades.split(',').map(Number) : [],
      })),
    teaching: rows.teaching
      .filter((row) => row.active)
      .map(({ id, classId, courseId, staffId }) => ({
        id,
        classId,
        courseName: courseNames.get(courseId) ?? '',
        staffNumber: staffById.get(staffId)?.staffNumber ?? '',
      })),
    students: currentStudents(change, rows),
  };
}

/** What the school has, as far as reading the sheets needs it. */
export function knownRosterOf(change: Change, current: CurrentRoster): KnownRoster {
  const schoolYear = schoolYearOf(change.clock.today());
  return {
    classes: current.classes.map((row) => ({ ...row, grade: gradeOfCohort(row.stage, row.entryYear, schoolYear) })),
    staff: current.staff.map(({ staffNumber, name, phone }) => ({ staffNumber, name, phone })),
    courses: current.courses.map(({ code, name }) => ({ code: code ?? '', name })),
    students: current.students,
  };
}
