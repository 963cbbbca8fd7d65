import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { LegalDate } from '../../kernel/time.js';
import { Belongs, IdKey, LegalDateColumn, Version, Whole } from '../../platform/database/index.js';
import { Unit } from './unit.entity.js';

/** A term of a school: half a school year with its first and last day. */
@Entity({ tableName: 'term' })
@Unique({ properties: ['schoolId', 'schoolYear', 'semester'] })
export class Term {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  /** First calendar year of the school year: 2026 for 2026-2027. */
  @Whole() schoolYear!: number;
  /** 1 autumn, 2 spring. */
  @Whole() semester!: number;
  @LegalDateColumn() startsOn!: LegalDate;
  @LegalDateColumn() endsOn!: LegalDate;
}

/** A day on which the school teaches. */
@Entity({ tableName: 'school_day' })
@Unique({ properties: ['schoolId', 'day'] })
export class SchoolDay {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @Belongs(() => Term) termId!: Id;
  @LegalDateColumn() day!: LegalDate;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    term: Columns<Term>;
    school_day: Columns<SchoolDay>;
  }
}
