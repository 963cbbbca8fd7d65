import type { Change } from '../../../kernel/context.js';
import { newId, type Id } from '../../../kernel/ids.js';
import type { RoleKind } from '../people.rules.js';
import type { Person } from '../person.entity.js';
import { createPerson, sealedPhone } from '../persons.js';
import { initialsOf } from '../initials.js';
import { classKey } from '../roster/keys.js';
import { Appointment, type StaffMember } from '../staff.entity.js';
import type { RosterRows } from './load-roster.js';

/** The rows of a school under an import, with what the import has made so far. */
export interface RosterWriter {
  change: Change;
  schoolId: Id;
  rows: RosterRows;
  /** Ids of classes by cohort, courses by name, staff by number: those that were there and those just made. */
  classIds: Map<string, Id>;
  courseIds: Map<string, Id>;
  staff: Map<string, StaffMember>;
  /** Persons of guardians by the key of the draft. */
  guardianIds: Map<string, Id>;
}

/** A writer over loaded rows. `joins` names staff persons whom the office accepted as guardians. */
export function rosterWriter(change: Change, schoolId: Id, rows: RosterRows, joins: Map<string, Id>): RosterWriter {
  return {
    change,
    schoolId,
    rows,
    classIds: new Map(rows.classes.filter((row) => row.active).map((row) => [classKey(row), row.id])),
    courseIds: new Map(rows.courses.filter((row) => row.active).map((row) => [row.name, row.id])),
    staff: new Map(rows.staff.map((row) => [row.staffNumber, row])),
    guardianIds: new Map(joins),
  };
}

/** Renames a person; the pinyin initials follow. */
export function rename(person: Person, name: string): void {
  if (person.name === name) return;
  person.name = name;
  person.initials = initialsOf(name);
}

/** Gives a person another phone, or none. */
export function changePhone(change: Change, person: Person, phone: string | null): void {
  Object.assign(person, sealedPhone(change, person.id, phone));
}

/** A new person, known to the writer at once. */
export function addPerson(writer: RosterWriter, person: Omit<Parameters<typeof createPerson>[1], 'schoolId'>): Person {
  const created = createPerson(writer.change, { schoolId: writer.schoolId, ...person });
  writer.rows.persons.set(created.id, created);
  return created;
}

/** Opens an office from today on. */
export function openOffice(writer: RosterWriter, personId: Id, role: RoleKind, classId: Id | null): void {
  const { change, schoolId, rows } = writer;
  const office = { id: newId(), schoolId, personId, role, classId, startsOn: change.clock.today(), endsOn: null };
  rows.appointments.push(change.em.create(Appointment, office as never));
}

/** Ends the offices that match, from today on. */
export function endOffices(writer: RosterWriter, matches: (office: Appointment) => boolean): void {
  const today = writer.change.clock.today();
  for (const office of writer.rows.appointments) if (!office.endsOn && matches(office)) office.endsOn = today;
}
