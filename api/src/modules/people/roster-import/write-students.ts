import { newId, type Id } from '../../../kernel/ids.js';
import { classKey } from '../roster/keys.js';
import type { GuardianChanges, GuardianToAdd, RosterPlan } from '../roster/plan-types.js';
import type { DraftStudent } from '../roster/types.js';
import { Enrolment, Guardianship, Student } from '../student.entity.js';
import { DOCUMENT_PURPOSE, formerStudent, ROLL_NUMBER_PURPOSE } from './former-rows.js';
import { addPerson, changePhone, rename, type RosterWriter } from './roster-writer.js';

function sealedDocument(writer: RosterWriter, id: Id, draft: DraftStudent) {
  if (draft.document === undefined) return {};
  if (!draft.document) return { documentKind: null, documentSealed: null, documentIndex: null };
  const { vault } = writer.change;
  const { kind, number } = draft.document;
  return {
    documentKind: kind,
    documentSealed: vault.seal(number, { table: 'student', column: 'document_sealed', row: id }),
    documentIndex: vault.blindIndex(DOCUMENT_PURPOSE, `${kind} ${number}`),
  };
}

function sealedRollNumber(writer: RosterWriter, id: Id, draft: DraftStudent) {
  if (draft.rollNumber === undefined) return {};
  if (!draft.rollNumber) return { rollNumberSealed: null, rollNumberIndex: null };
  const { vault } = writer.change;
  return {
    rollNumberSealed: vault.seal(draft.rollNumber, { table: 'student', column: 'roll_number_sealed', row: id }),
    rollNumberIndex: vault.blindIndex(ROLL_NUMBER_PURPOSE, draft.rollNumber),
  };
}

function plainFields(draft: DraftStudent) {
  return {
    birthOn: draft.birthOn,
    ...(draft.ethnicGroup !== undefined && { ethnicGroup: draft.ethnicGroup }),
    ...(draft.enteredIn !== undefined && { enteredIn: draft.enteredIn }),
    ...(draft.boards !== undefined && { boards: draft.boards }),
  };
}

function enrol(writer: RosterWriter, studentId: Id, draft: DraftStudent): void {
  const { change, schoolId, rows } = writer;
  const classId = writer.classIds.get(classKey(draft.schoolClass))!;
  const current = rows.enrolments.get(studentId);
  if (current?.classId === classId) {
    if (draft.seatNumber !== undefined) current.seatNumber = draft.seatNumber;
    return;
  }
  const today = change.clock.today();
  if (current) current.endsOn = today;
  const row = {
    id: newId(),
    schoolId,
    studentId,
    classId,
    seatNumber: draft.seatNumber ?? null,
    startsOn: today,
    endsOn: null,
  };
  rows.enrolments.set(studentId, change.em.create(Enrolment, row as never));
}

function addStudent(writer: RosterWriter, draft: DraftStudent, guardians: GuardianToAdd[]): void {
  const former = formerStudent(writer.change, writer.rows, draft);
  if (former) {
    fillStudent(writer, former, draft);
    return addGuardians(writer, former.id, guardians);
  }
  const { change, schoolId } = writer;
  const person = addPerson(writer, { name: draft.name, sex: draft.sex, phone: null });
  const id = newId();
  const blank = {
    documentKind: null,
    documentSealed: null,
    documentIndex: null,
    rollNumberSealed: null,
    rollNumberIndex: null,
  };
  const optional = { ethnicGroup: null, enteredIn: null, boards: null };
  change.em.create(Student, {
    id,
    schoolId,
    personId: person.id,
    ...blank,
    ...optional,
    ...plainFields(draft),
    ...sealedDocument(writer, id, draft),
    ...sealedRollNumber(writer, id, draft),
  } as never);
  enrol(writer, id, draft);
  addGuardians(writer, id, guardians);
}

function fillStudent(writer: RosterWriter, student: Student, draft: DraftStudent): void {
  const person = writer.rows.persons.get(student.personId)!;
  rename(person, draft.name);
  person.sex = draft.sex;
  Object.assign(student, plainFields(draft));
  Object.assign(student, sealedDocument(writer, student.id, draft), sealedRollNumber(writer, student.id, draft));
  enrol(writer, student.id, draft);
}

function guardianPerson(writer: RosterWriter, { guardian, personId }: GuardianToAdd): Id {
  const known = personId ?? writer.guardianIds.get(guardian.personKey);
  if (known) return known;
  const { id } = addPerson(writer, { name: guardian.name, sex: null, phone: guardian.phone });
  writer.guardianIds.set(guardian.personKey, id);
  return id;
}

function addGuardians(writer: RosterWriter, studentId: Id, guardians: GuardianToAdd[]): void {
  const { change, schoolId, rows } = writer;
  for (const added of guardians) {
    const personId = guardianPerson(writer, added);
    const { kinship, rank } = added.guardian;
    const former = rows.guardianships.find((row) => row.studentId === studentId && row.personId === personId);
    if (former) Object.assign(former, { kinship, rank, endsOn: null });
    else {
      const row = { id: newId(), schoolId, studentId, personId, kinship, rank, endsOn: null };
      rows.guardianships.push(change.em.create(Guardianship, row as never));
    }
  }
}

function changeGuardians(writer: RosterWriter, studentId: Id, changes: GuardianChanges): void {
  const find = (id: Id) => writer.rows.guardianships.find((row) => row.id === id)!;
  for (const { guardianshipId } of changes.remove) find(guardianshipId).endsOn = writer.change.clock.today();
  for (const { guardianshipId, kinship, rank } of changes.change)
    Object.assign(find(guardianshipId), { kinship, rank });
  addGuardians(writer, studentId, changes.add);
}

/** Writes the pupils of a plan with their places and guardians. Who left keeps the row; the place ends today. */
export function writeStudents(writer: RosterWriter, plan: RosterPlan): void {
  const { students, phoneChanges } = plan;
  const byId = new Map(writer.rows.students.map((row) => [row.id, row]));
  for (const { personId, phone } of phoneChanges) changePhone(writer.change, writer.rows.persons.get(personId)!, phone);
  for (const { student, guardians } of students.create) addStudent(writer, student, guardians);
  for (const { id, to, fields, guardians } of students.change) {
    if (fields.length > 0) fillStudent(writer, byId.get(id)!, to);
    if (guardians) changeGuardians(writer, id, guardians);
  }
  for (const { id } of students.left) writer.rows.enrolments.get(id)!.endsOn = writer.change.clock.today();
}
