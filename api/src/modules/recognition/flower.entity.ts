import { Entity, Index } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant } from '../../kernel/time.js';
import {
  Ascii,
  Belongs,
  IdKey,
  InstantColumn,
  LongText,
  PlainId,
  Version,
  Words,
} from '../../platform/database/index.js';
import { SchoolClass, Term, Unit } from '../organisation/index.js';
import { Person, Student } from '../people/index.js';
import { SchemeVersion } from '../schemes/index.js';

/** ZM-5: a little red flower that a teacher gave a child. Those given in one tap share a batch. */
@Entity({ tableName: 'flower' })
@Index({ properties: ['schoolId', 'studentId', 'id'] })
@Index({ properties: ['schoolId', 'classId', 'givenAt'] })
@Index({ properties: ['schoolId', 'batchId'] })
export class Flower {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => SchoolClass) classId!: Id;
  @Belongs(() => Term) termId!: Id;
  @Belongs(() => SchemeVersion) schemeVersionId!: Id;
  @Belongs(() => Student) studentId!: Id;
  @Belongs(() => Person) giverId!: Id;
  @PlainId() batchId!: Id;
  /** The course in which it was given; empty for the homeroom teacher. */
  @Words(50) course!: string;
  /** Reason of the scheme. */
  @Ascii(64) reason!: string;
  @Words(200) note!: string;
  @InstantColumn() givenAt!: Instant;
  /** When it was taken back; then it no longer counts. */
  @InstantColumn({ nullable: true }) undoneAt!: Instant | null;
  /** Every correction as JSON; null when there was none. */
  @LongText({ nullable: true }) corrections!: string | null;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    flower: Columns<Flower>;
  }
}
