import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { LegalDate } from '../../kernel/time.js';
import { Ascii, Belongs, Flag, IdKey, LegalDateColumn, Version, Words } from '../../platform/database/index.js';
import { Course, SchoolClass, Term, Unit } from '../organisation/index.js';
import type { RoleKind } from './people.rules.js';
import { Person } from './person.entity.js';

/** A member of staff, known in the school by the staff number. */
@Entity({ tableName: 'staff_member' })
@Unique({ properties: ['schoolId', 'staffNumber'] })
@Index({ properties: ['schoolId', 'personId'] })
export class StaffMember {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => Person) personId!: Id;
  @Words(32) staffNumber!: string;
  /** The post as the sheet words it. */
  @Words(64, { nullable: true }) post!: string | null;
  @Words(64, { nullable: true }) mainSubject!: string | null;
  @Flag() active!: boolean;
}

/** Who teaches which course to which class in a term. */
@Entity({ tableName: 'teaching_assignment' })
@Unique({ properties: ['schoolId', 'termId', 'classId', 'courseId', 'staffId'] })
@Index({ properties: ['schoolId', 'staffId'] })
export class TeachingAssignment {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => Term) termId!: Id;
  @Belongs(() => SchoolClass) classId!: Id;
  @Belongs(() => Course) courseId!: Id;
  @Belongs(() => StaffMember) staffId!: Id;
  /** False once the assignment was taken back within the term. */
  @Flag() active!: boolean;
}

/** An office or duty that a person holds in a unit (for a homeroom teacher: in a class) from a day to a day. */
@Entity({ tableName: 'appointment' })
@Index({ properties: ['schoolId', 'personId'] })
@Index({ properties: ['schoolId', 'classId'] })
export class Appointment {
  @IdKey() id!: Id;
  @Version() version!: number;
  /** The unit in which the office is held: a school, a bureau, the platform. */
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => Person) personId!: Id;
  @Ascii(32) role!: RoleKind;
  @Belongs(() => SchoolClass, { nullable: true }) classId!: Id | null;
  @LegalDateColumn() startsOn!: LegalDate;
  /** The first day on which it is no longer held; null while it lasts. */
  @LegalDateColumn({ nullable: true }) endsOn!: LegalDate | null;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    staff_member: Columns<StaffMember>;
    teaching_assignment: Columns<TeachingAssignment>;
    appointment: Columns<Appointment>;
  }
}
