import type { Change } from '../../kernel/context.js';
import { newId, type Id } from '../../kernel/ids.js';
import { initialsOf } from './initials.js';
import type { RoleKind, Sex } from './people.rules.js';
import { Person } from './person.entity.js';
import { Appointment, StaffMember } from './staff.entity.js';

/** What is known of a new person. */
export interface NewPerson {
  schoolId: Id;
  name: string;
  sex: Sex | null;
  phone: string | null;
}

const PHONE_PURPOSE = 'phone';

/** The sealed phone and its blind index; nulls when there is none. */
export function sealedPhone(change: Change, personId: Id, phone: string | null) {
  if (!phone) return { phoneSealed: null, phoneIndex: null };
  return {
    phoneSealed: change.vault.seal(phone, { table: 'person', column: 'phone_sealed', row: personId }),
    phoneIndex: change.vault.blindIndex(PHONE_PURPOSE, phone),
  };
}

/** A new person of a school. */
export function createPerson(change: Change, person: NewPerson): Person {
  const id = newId();
  const { schoolId, name, sex } = person;
  return change.em.create(Person, {
    id,
    schoolId,
    name,
    initials: initialsOf(name),
    sex,
    ...sealedPhone(change, id, person.phone),
  } as never);
}

/** A new member of staff with the person behind. */
export function createStaff(change: Change, staff: { schoolId: Id; staffNumber: string; name: string }): Person {
  const { schoolId, staffNumber, name } = staff;
  const person = createPerson(change, { schoolId, name, sex: null, phone: null });
  const row = { id: newId(), schoolId, personId: person.id, staffNumber, post: null, mainSubject: null, active: true };
  change.em.create(StaffMember, row as never);
  return person;
}

/** Appoints a person to an office from today on. */
export function appoint(
  change: Change,
  office: { schoolId: Id; personId: Id; role: RoleKind; classId: Id | null },
): Appointment {
  return change.em.create(Appointment, {
    id: newId(),
    ...office,
    startsOn: change.clock.today(),
    endsOn: null,
  } as never);
}
