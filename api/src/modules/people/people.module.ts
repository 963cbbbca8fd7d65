import type { ModuleDefinition } from '../../kernel/module.js';
import { PeopleResolver } from './people.resolver.js';
import { Person } from './person.entity.js';
import { RosterImport, RosterImportChange } from './roster-import.entity.js';
import { Appointment, StaffMember, TeachingAssignment } from './staff.entity.js';
import { Enrolment, Guardianship, Student } from './student.entity.js';

export const peopleModule: ModuleDefinition = {
  name: 'people',
  entities: [
    Person,
    Student,
    Enrolment,
    Guardianship,
    StaffMember,
    TeachingAssignment,
    Appointment,
    RosterImport,
    RosterImportChange,
  ],
  resolvers: [PeopleResolver],
};
