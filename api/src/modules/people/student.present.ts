import { isGuardianOf, isPupil } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { defineLoader } from '../../kernel/loader.js';
import type { Id } from '../../kernel/ids.js';
import { className, gradeOfCohort, schoolYearOf, type Stage } from '../organisation/index.js';
import { maskedNumber, maskedPhone } from './roster/masking.js';
import { seesBirthDate, seesContacts, seesNumbers } from './people.policy.js';
import { NO_CLASS, type Sex } from './people.rules.js';
import { findGuardians, type StudentRow } from './student.queries.js';
import { StudentRelation, type GuardianContactType, type StudentType } from './student.types.js';

function numbersOf(ctx: Context, row: StudentRow): Pick<StudentType, 'rollNumberMasked' | 'documentMasked'> {
  const open = (sealed: string | null, column: string): string | null =>
    sealed ? maskedNumber(ctx.vault.open(sealed, { table: 'student', column, row: row.id })) : null;
  const document = open(row.document_sealed, 'document_sealed');
  return {
    rollNumberMasked: open(row.roll_number_sealed, 'roll_number_sealed'),
    documentMasked: document ? `${row.document_kind ?? ''} ${document}` : null,
  };
}

function relationOf(ctx: Context, studentId: Id): StudentRelation {
  if (isGuardianOf(ctx.actor, { studentId })) return StudentRelation.GUARDIAN;
  return isPupil(ctx.actor, { studentId }) ? StudentRelation.SELF : StudentRelation.STAFF;
}

/** A pupil as the viewer may see it: what is no business of theirs is null. */
export function presentStudent(ctx: Context, row: StudentRow): StudentType {
  const place = { studentId: row.id, schoolId: row.school_id, classId: row.class_id ?? NO_CLASS };
  const inClass = row.class_id
    ? className(gradeOfCohort(row.stage as Stage, row.entry_year!, schoolYearOf(ctx.clock.today())), row.number!)
    : null;
  const numbers = seesNumbers(ctx.actor, place)
    ? numbersOf(ctx, row)
    : { rollNumberMasked: null, documentMasked: null };
  return {
    id: row.id,
    viewerIs: relationOf(ctx, row.id),
    name: row.name!,
    initials: row.initials!,
    sex: row.sex as Sex,
    schoolId: row.school_id,
    schoolName: row.school_name ?? '',
    classId: row.class_id,
    className: inClass,
    stage: row.stage as Stage | null,
    seatNumber: row.seat_number,
    birthOn: seesBirthDate(ctx.actor, place) ? row.birth_on : null,
    ...numbers,
  };
}

const guardiansOfStudent = defineLoader(async (ctx: Context, students: readonly StudentType[]) => {
  const found = new Map<Id, GuardianContactType[]>();
  for (const schoolId of new Set(students.map((student) => student.schoolId))) {
    const ids = students.filter((student) => student.schoolId === schoolId).map((student) => student.id);
    for (const row of await findGuardians(ctx, schoolId, ids)) {
      const phone = row.phone_sealed
        ? ctx.vault.open(row.phone_sealed, { table: 'person', column: 'phone_sealed', row: row.person_id })
        : null;
      const contact = { name: row.name ?? '', kinship: row.kinship, phoneMasked: phone ? maskedPhone(phone) : null };
      found.set(row.student_id, [...(found.get(row.student_id) ?? []), contact]);
    }
  }
  return students.map((student) => found.get(student.id) ?? []);
});

/** The guardians of a pupil, for whose business they are. */
export async function presentGuardians(ctx: Context, student: StudentType): Promise<GuardianContactType[] | null> {
  const place = { studentId: student.id, schoolId: student.schoolId, classId: student.classId ?? NO_CLASS };
  return seesContacts(ctx.actor, place) ? guardiansOfStudent(ctx, student) : null;
}
