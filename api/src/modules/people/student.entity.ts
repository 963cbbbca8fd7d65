import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { LegalDate } from '../../kernel/time.js';
import { Ascii, Belongs, Flag, IdKey, LegalDateColumn, Version, Whole, Words } from '../../platform/database/index.js';
import { SchoolClass, Unit } from '../organisation/index.js';
import { Person } from './person.entity.js';

/** A pupil of a school, with what the roll says. */
@Entity({ tableName: 'student' })
@Unique({ properties: ['schoolId', 'rollNumberIndex'] })
@Index({ properties: ['schoolId', 'documentIndex'] })
@Index({ properties: ['schoolId', 'personId'] })
export class Student {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => Person) personId!: Id;
  @LegalDateColumn() birthOn!: LegalDate;
  /** Kind of identity paper, as the sheet's field words it. */
  @Words(32, { nullable: true }) documentKind!: string | null;
  @Ascii(255, { nullable: true }) documentSealed!: string | null;
  @Ascii(64, { nullable: true }) documentIndex!: string | null;
  /** 学籍号, sealed: it contains the ID number. */
  @Ascii(255, { nullable: true }) rollNumberSealed!: string | null;
  @Ascii(64, { nullable: true }) rollNumberIndex!: string | null;
  @Words(32, { nullable: true }) ethnicGroup!: string | null;
  /** Year and month of entry, `YYYY-MM`. */
  @Ascii(7, { nullable: true }) enteredIn!: string | null;
  @Flag({ nullable: true }) boards!: boolean | null;
}

/** A pupil's place in a class, from a day to a day. */
@Entity({ tableName: 'enrolment' })
@Index({ properties: ['schoolId', 'classId', 'endsOn'] })
@Index({ properties: ['schoolId', 'studentId'] })
export class Enrolment {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => Student) studentId!: Id;
  @Belongs(() => SchoolClass) classId!: Id;
  @Whole({ nullable: true }) seatNumber!: number | null;
  @LegalDateColumn() startsOn!: LegalDate;
  /** The first day on which the pupil no longer belongs; null while it lasts. */
  @LegalDateColumn({ nullable: true }) endsOn!: LegalDate | null;
}

/** Who is guardian of whom, and how they are related. */
@Entity({ tableName: 'guardianship' })
@Unique({ properties: ['schoolId', 'studentId', 'personId'] })
@Index({ properties: ['schoolId', 'personId'] })
export class Guardianship {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => Student) studentId!: Id;
  @Belongs(() => Person) personId!: Id;
  @Words(16) kinship!: string;
  /** First or second in the roll. */
  @Whole() rank!: number;
  @LegalDateColumn({ nullable: true }) endsOn!: LegalDate | null;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    student: Columns<Student>;
    enrolment: Columns<Enrolment>;
    guardianship: Columns<Guardianship>;
  }
}
