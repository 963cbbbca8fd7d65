import { SYSTEM } from '../../kernel/actor.js';
import { contextOf, type Change } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { ModuleDefinition } from '../../kernel/module.js';
import { change } from '../../kernel/unit-of-work.js';
import {
  giveUpReading,
  READ_ROSTER_JOB,
  readRosterImport,
  type ImportPlace,
  type ReadRosterOrder,
} from './actions/read-roster-import.js';
import { FORGET_SHEETS_JOB, forgetRosterSheets } from './actions/forget-roster-sheets.js';
import { PeopleResolver } from './people.resolver.js';
import { HouseholdPause } from './pause.entity.js';
import { PauseResolver } from './pause.resolver.js';
import { Person } from './person.entity.js';
import { RosterImport, RosterImportChange } from './roster-import.entity.js';
import { RosterImportFieldResolver, RosterImportResolver } from './roster-import.resolver.js';
import { RosterSheetsResolver } from './roster-sheets.resolver.js';
import { rosterUploadRoute } from './roster-upload.route.js';
import { Appointment, StaffMember, TeachingAssignment } from './staff.entity.js';
import { TeachingResolver } from './teaching.resolver.js';
import { StudentFieldResolver, StudentResolver } from './student.resolver.js';
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
    HouseholdPause,
    RosterImport,
    RosterImportChange,
  ],
  resolvers: [
    PeopleResolver,
    PauseResolver,
    TeachingResolver,
    StudentResolver,
    StudentFieldResolver,
    RosterImportResolver,
    RosterImportFieldResolver,
    RosterSheetsResolver,
  ],
  routes: rosterUploadRoute,
  jobs: (queue, services) => {
    const alone =
      <O>(action: (unit: Change, order: O) => Promise<void>) =>
      (order: O, jobId: Id) =>
        change(
          contextOf(services, SYSTEM, jobId),
          (unit) => action(unit, order),
          async () => undefined,
        );
    queue.handle<ReadRosterOrder>(READ_ROSTER_JOB, { work: alone(readRosterImport), giveUp: alone(giveUpReading) });
    queue.handle<ImportPlace>(FORGET_SHEETS_JOB, { work: alone(forgetRosterSheets) });
  },
};
