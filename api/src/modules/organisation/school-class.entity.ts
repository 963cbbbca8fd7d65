import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import { Ascii, Belongs, Flag, IdKey, Version, Whole, Words } from '../../platform/database/index.js';
import { Unit } from './unit.entity.js';
import type { Stage } from './unit.rules.js';

/** A class as a cohort (2024级3班); its name follows the grade, it keeps its identity over the years. */
@Entity({ tableName: 'school_class' })
@Unique({ properties: ['schoolId', 'stage', 'entryYear', 'number'] })
export class SchoolClass {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Ascii(16) stage!: Stage;
  @Whole() entryYear!: number;
  @Whole() number!: number;
  /** False once the class has left the rolls (graduated, divided anew). */
  @Flag() active!: boolean;
}

/** A course (学科) that a school teaches. */
@Entity({ tableName: 'course' })
@Unique({ properties: ['schoolId', 'name'] })
export class Course {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Words(32) code!: string;
  @Words(50) name!: string;
  /** Grades in which it is taught, joined by commas. */
  @Ascii(32) grades!: string;
  @Flag() active!: boolean;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    school_class: Columns<SchoolClass>;
    course: Columns<Course>;
  }
}
